/** What-if over the wire: what was told becomes true to four decimals when the same is done for real, and nothing is written by asking. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, moveTo, ownHost, within } from '../lib/jira.mjs';
import { activeSprint, expectStatus, issue, measured, objective, share, tidy } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');
const admin = as('admin');

const direct = (...keys) => keys.map((key) => ({ kind: 'ISSUE', key }));

async function tell(supposed, person = lena) {
  return expectStatus(200, await person.okr.post('/what-if', supposed));
}

/** Where a key result or an objective stands, to four decimals. */
async function stands(key) {
  const path = key.startsWith('OBJ') ? 'objectives' : 'key-results';
  return expectStatus(200, await lena.okr.get(`/${path}/${key}`)).figure.progress;
}

/** Waits until every figure is where it was told to come. */
async function comesTrue(told) {
  for (const { key, after: { progress } } of [...told.keyResults, ...told.objectives]) {
    await within(15, `${key} at ${progress}`, async () => (await stands(key)) === progress);
  }
}

/** Everything a figure's page shows that must not change by asking. */
async function everything(...keys) {
  const all = [];
  for (const key of keys) {
    const path = key.startsWith('OBJ') ? 'objectives' : 'key-results';
    all.push((await lena.okr.get(`/${path}/${key}`)).body, (await lena.okr.get(`/${path}/${key}/ledger`)).body);
  }
  return JSON.stringify(all);
}

test('finishing the ticked issues for real gives key result, objective, parent and others the figures that were told', async () => {
  const [a, b, c, d] = [await issue(lena), await issue(lena), await issue(lena), await issue(lena)];
  const top = await objective(admin, { project: null, driver: 'CHILDREN' });
  const goal = await objective(lena, { parent: top.key });
  const result = await share(lena, goal, direct(a, b, c));
  await measured(lena, goal, 0, 10);
  const other = await share(lena, await objective(lena), direct(a, d));
  const before = await everything(result.key, goal.key, top.key, other.key);

  const told = await tell({ keyResult: result.key, done: { issues: [a, b] } });
  assert.deepEqual(told.keyResults.map(({ key }) => key), [result.key, other.key]);
  assert.deepEqual(told.objectives.slice(0, 2).map(({ key }) => key), [goal.key, top.key]);
  assert.equal(told.keyResults[0].after.progress, 0.6667);
  assert.equal(told.keyResults[0].points, 66.67);
  assert.equal(told.objectives[1].after.progress, 0.3333);
  assert.deepEqual(told.done, [a, b].sort());
  assert.match(told.label, new RegExp(`${result.key} 0\\s%\\s→\\s67\\s%`));
  assert.equal(await everything(result.key, goal.key, top.key, other.key), before, 'asking changes nothing');

  await moveTo(lena, a, 'done');
  await moveTo(lena, b, 'done');
  await comesTrue(told);
  const { values } = expectStatus(200, await lena.okr.get(`/what-if/issues?keyResult=${result.key}`));
  assert.deepEqual(values.map((one) => one.issue.key), [c]);
});

test('another weight, another rule and an entered value come true as told', async () => {
  const [a, b] = [await issue(lena), await issue(lena)];
  const goal = await objective(lena);
  const result = await share(lena, goal, direct(a, b));
  const hours = await measured(lena, goal, 0, 8);
  await moveTo(lena, a, 'indeterminate');
  const measure = { kind: 'SHARE', value: 'STATUS', inWork: 40 };
  const rules = await tell({ keyResult: result.key, weight: 3, measure });
  assert.equal(rules.objectives[0].after.progress, 0.15);
  const now = expectStatus(200, await lena.okr.get(`/key-results/${result.key}`));
  expectStatus(200, await lena.okr.put(`/key-results/${result.key}`, { title: now.title, owner: now.owner.key, weight: 3, measure, version: now.version }));
  await comesTrue(rules);

  const value = await tell({ keyResult: hours.key, value: 3 });
  assert.equal(value.keyResults[0].after.progress, 0.375);
  expectStatus(201, await lena.okr.post(`/key-results/${hours.key}/check-ins`, { value: 3, confidence: 5, note: '' }));
  await comesTrue(value);
});

async function field(name) {
  return expectStatus(200, await lena.get('/rest/api/2/field')).find((each) => each.name === name).id;
}

test('a whole sprint, an epic and a version are ticked at once', async () => {
  const sprint = await activeSprint(lena);
  const { issues: [{ key: inSprint }] } = expectStatus(200, await lena.get(`/rest/api/2/search?maxResults=1&jql=${encodeURIComponent(`Sprint = ${sprint} AND statusCategory != Done AND issuetype != Epic`)}`));
  const release = (await lena.get('/rest/api/2/project/TIMOB/versions')).body.find((each) => !each.released && !each.archived);
  const above = await issue(lena, { issuetype: { name: 'Epic' }, [await field('Epic Name')]: 'What if' });
  const [inEpic, inVersion, other] = [await issue(lena), await issue(lena), await issue(lena)];
  expectStatus(204, await lena.put(`/rest/api/2/issue/${inEpic}`, { fields: { [await field('Epic Link')]: above } }));
  expectStatus(204, await lena.put(`/rest/api/2/issue/${inVersion}`, { fields: { fixVersions: [{ id: release.id }] } }));
  const result = await share(lena, await objective(lena), direct(inSprint, inEpic, inVersion, other));
  for (const [done, key] of [[{ sprints: [sprint] }, inSprint], [{ epics: [above] }, inEpic], [{ versions: [Number(release.id)] }, inVersion]]) {
    const told = await tell({ keyResult: result.key, done });
    assert.equal(told.keyResults[0].after.progress, 0.25, JSON.stringify(done));
    assert.ok(told.done.includes(key) && !told.done.includes(other));
    assert.deepEqual(told.lines.filter((line) => line.keyResult === result.key).map((line) => line.issue.key), [key]);
  }
  const { values } = expectStatus(200, await lena.okr.get(`/what-if/issues?keyResult=${result.key}`));
  assert.equal(values.find((one) => one.issue.key === inEpic).epic.key, above);
  assert.deepEqual(values.find((one) => one.issue.key === inVersion).versions.map(({ name }) => name), [release.name]);
});

test('what one may not see is neither ticked nor told', async () => {
  const a = await issue(lena);
  const result = await share(lena, await objective(lena), direct(a));
  const nora = as('nora');
  const missing = await nora.okr.post('/what-if', { keyResult: 'KR-99999999' });
  assert.equal(missing.status, 404);
  assert.deepEqual((await nora.okr.post('/what-if', { keyResult: result.key })).status, 404);
  assert.equal((await nora.okr.get(`/what-if/issues?keyResult=${result.key}`)).status, 404);
  const goal = await objective(admin, { project: null });
  const hidden = await nora.okr.post('/what-if', { objective: goal.key, done: { issues: [a] } });
  assert.equal(hidden.status, 400);
  assert.deepEqual(Object.keys(hidden.body.errors), ['done.issues[0]']);
  assert.equal((await as('dev1').okr.post('/what-if', { keyResult: result.key, weight: 2 })).status, 403);
  assert.equal((await as('dev1').okr.post('/what-if', { keyResult: result.key, done: { issues: [a] } })).status, 200);
});

test('asking costs a fixed number of statements, however many issues are ticked', { skip: !ownHost }, async () => {
  const keys = [];
  for (let at = 0; at < 6; at += 1) keys.push(await issue(lena));
  const result = await share(lena, await objective(lena), direct(...keys));
  const cost = async (issues) => {
    const answer = await lena.okr.post('/what-if', { keyResult: result.key, done: { issues } }, { 'X-Host-Count-Sql': 'true' });
    return Number(answer.headers.get('X-Host-Sql-Count'));
  };
  const one = await cost(keys.slice(0, 1));
  assert.equal(await cost(keys), one);
  assert.ok(one <= 40, `${one} statements`);
});
