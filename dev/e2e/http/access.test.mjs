import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, inBrowser, ownHost, url } from '../lib/jira.mjs';
import { cycle, expectStatus, issue, measured, objective, share, tidy, toTidy, unique } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');
const nora = as('nora');
const origin = new URL(url).origin;

test('one without access to the project finds nothing of it, wherever he looks', async () => {
  const goal = await objective(lena);
  const key = await issue(lena);
  const result = await share(lena, goal, [{ kind: 'ISSUE', key }]);
  for (const place of [`/objectives/${goal.key}`, `/objectives/${goal.key}/ledger`, `/key-results/${result.key}`, `/key-results/${result.key}/ledger`,
    `/key-results/${result.key}/history`, `/key-results/${result.key}/source`, `/key-results/${result.key}/issues`, `/key-results/${result.key}/check-ins`,
    `/issues/${key}/key-results`, '/projects/TIMOB/overview']) {
    assert.equal((await nora.okr.get(place)).status, 404, place);
  }
  const everything = JSON.stringify([(await nora.okr.get('/overview')).body, (await nora.okr.get(`/objectives?search=${goal.key}`)).body,
    (await nora.okr.get(`/key-results?search=${encodeURIComponent(result.title)}`)).body, (await nora.okr.post('/key-results/serving', { issueKeys: [key] })).body,
    (await nora.okr.get('/me/check-ins')).body]);
  for (const name of [goal.key, goal.title, result.title, key, 'TIMOB']) assert.ok(!everything.includes(`"${name}"`), `${name} in ${everything}`);
});

test('one without access changes nothing, and the answer does not tell that there is something', async () => {
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  const missing = (await nora.okr.get('/objectives/OBJ-999999')).body;
  const tries = [
    await nora.okr.put(`/objectives/${goal.key}`, { title: 'Mine', project: 'TIMOB', cycle: goal.cycle.key, owner: goal.owner.key, version: goal.version }),
    await nora.okr.del(`/objectives/${goal.key}?version=0`),
    await nora.okr.post(`/objectives/${goal.key}/key-results`, { title: 'Mine', measure: { kind: 'BINARY' } }),
    await nora.okr.del(`/key-results/${result.key}?version=0`),
    await nora.okr.post(`/key-results/${result.key}/check-ins`, { value: 1, confidence: 5 }),
    await nora.okr.post(`/key-results/${result.key}/issues`, { keys: ['TIMOB-1'] }),
  ];
  const inProject = async (project) => nora.okr.post('/objectives', { title: 'Mine', project, cycle: goal.cycle.key });
  const [hidden, unknown] = [await inProject('TIMOB'), await inProject('NOSUCH')];
  assert.equal(hidden.status, unknown.status);
  assert.equal(JSON.stringify(hidden.body), JSON.stringify(unknown.body).replaceAll('NOSUCH', 'TIMOB'));
  for (const answer of tries) assert.ok(answer.status === 404 || answer.status === 400, `${answer.status} ${JSON.stringify(answer.body)}`);
  for (const answer of tries.filter((each) => each.status === 404)) assert.deepEqual(answer.body, missing);
  const now = expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`));
  assert.deepEqual([now.title, now.version, now.keyResults.map((each) => each.key)], [goal.title, goal.version, [result.key]]);
});

test('nobody logged in gets 401 from every address', async () => {
  const nobody = as(null);
  for (const place of ['/cycles', '/overview', '/projects/TIMOB/overview', '/objectives/OBJ-1', '/key-results/KR-1', '/key-results/KR-1/ledger',
    '/issues/TIMOB-1/key-results', '/me/check-ins']) {
    assert.equal((await nobody.okr.get(place)).status, 401, place);
  }
  assert.equal((await nobody.okr.post('/objectives', { title: 'Anonymous' })).status, 401);
  const wrong = { Authorization: 'Bearer wrong' };
  assert.equal((await nobody.okr.get('/cycles', wrong)).status, 401);
});

test('only administrators of Jira make and change cycles', async () => {
  const body = { name: unique('Cycle'), start: '2031-01-01', end: '2031-03-31' };
  assert.equal((await lena.okr.post('/cycles', body)).status, 403);
  const admin = as('admin');
  const made = expectStatus(201, await admin.okr.post('/cycles', body));
  assert.equal((await lena.okr.put(`/cycles/${made.key}`, { ...body, name: 'Other', version: made.version })).status, 403);
  assert.equal((await lena.okr.del(`/cycles/${made.key}`)).status, 403);
  assert.equal((await admin.okr.del(`/cycles/${made.key}`)).status, 204);
});

test('a key result\'s owner checks in without being allowed to change the objective', async () => {
  const dev1 = as('dev1');
  const { key } = (await dev1.get('/rest/api/2/myself')).body;
  const goal = await objective(lena);
  const own = await measured(lena, goal, 0, 10, { owner: key });
  const other = await measured(lena, goal, 0, 10);
  expectStatus(201, await dev1.okr.post(`/key-results/${own.key}/check-ins`, { value: 5, confidence: 8, note: '' }));
  assert.equal((await dev1.okr.post(`/key-results/${other.key}/check-ins`, { value: 5, confidence: 8, note: '' })).status, 403);
  assert.equal((await dev1.okr.del(`/objectives/${goal.key}?version=${goal.version}`)).status, 403);
  const mine = expectStatus(200, await dev1.okr.get('/me/check-ins')).values;
  assert.equal(mine.find((due) => due.keyResult.key === own.key).state, 'DONE');
});

test('another site cannot use a browser\'s session to change anything', { skip: !ownHost }, async () => {
  const browser = await inBrowser('lena');
  const body = { title: unique('Forged'), project: 'TIMOB', cycle: (await cycle(lena)).key };
  const fromElsewhere = { Origin: 'http://evil.example' };
  assert.equal((await browser.okr.post('/objectives', body, fromElsewhere)).status, 403);
  assert.equal((await browser.okr.post('/objectives', body, { ...fromElsewhere, 'X-Atlassian-Token': 'no-check' })).status, 403);
  assert.equal((await browser.okr.post('/objectives', body, { Referer: 'http://evil.example/form' })).status, 403);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const { status } = await browser.okr.post('/objectives', JSON.stringify(body), { 'Content-Type': type });
    assert.ok(status === 403 || status === 415, `${type}: ${status}`);
  }
  assert.ok(!JSON.stringify((await lena.okr.get('/projects/TIMOB/overview')).body).includes(body.title));
});

test('a browser\'s own page changes with its session', { skip: !ownHost }, async () => {
  const browser = await inBrowser('lena');
  const body = { title: unique('From the page'), project: 'TIMOB', cycle: (await cycle(lena)).key };
  const made = toTidy(lena, expectStatus(201, await browser.okr.post('/objectives', body, { Origin: origin })));
  assert.equal((await browser.okr.del(`/objectives/${made.key}?version=${made.version}`, { Origin: origin })).status, 200);
  assert.equal((await browser.okr.post(`/objectives/${made.key}/restore`)).status, 403, 'a POST without a body could be a form');
  expectStatus(200, await browser.okr.post(`/objectives/${made.key}/restore`, undefined, { 'X-Atlassian-Token': 'no-check' }));
});
