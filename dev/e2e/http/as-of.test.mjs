/** Figures as they stood on past days, from the change history of issues whose transitions were made with the host's clock set back. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { dayBack, onDay } from '../lib/clock.mjs';
import { as, moveTo, ownHost } from '../lib/jira.mjs';
import { activeSprint, cycleOf, expectStatus, issue, measured, objective, share, tidy, unique } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');
const nora = as('nora');
const off = !ownHost;

/** A cycle of its own, older and longer than the one other tests work in, and an objective in it. */
async function goal() {
  const cycle = await cycleOf(dayBack(200), dayBack(-60));
  return objective(lena, { cycle: cycle.key });
}

const pastOf = async (path, daysBack, view = 'worked') => expectStatus(200, await lena.okr.get(`${path}/as-of?day=${dayBack(daysBack)}&view=${view}`));

test('a key result, its objective and its project stand as they stood on each day, also before the link was made', { skip: off }, async () => {
  const keys = [];
  await onDay(30, async () => keys.push(await issue(lena), await issue(lena)));
  await onDay(20, async () => keys.push(await issue(lena)));
  await onDay(15, () => moveTo(lena, keys[0], 'done'));
  await onDay(10, () => moveTo(lena, keys[1], 'indeterminate'));
  await onDay(5, () => moveTo(lena, keys[1], 'done'));
  const top = await goal();
  const result = await share(lena, top, keys.map((key) => ({ kind: 'ISSUE', key })));
  const byHand = { 35: [0, 0], 29: [0, 2], 21: [0, 2], 19: [0, 3], 16: [0, 3], 14: [1, 3], 9: [1, 3], 6: [1, 3], 4: [2, 3], 1: [2, 3] };
  for (const [back, [done, all]] of Object.entries(byHand)) {
    const past = await pastOf(`/key-results/${result.key}`, Number(back));
    assert.equal(past.ledger.lines.length, all, `${back} days ago`);
    assert.equal(past.keyResult.figure.progress, all === 0 ? 0 : Math.round((done / all) * 10000) / 10000, `${back} days ago`);
    assert.deepEqual([past.past.exact, past.past.reasons], [true, []]);
  }
  assert.equal((await pastOf(`/objectives/${top.key}`, 4)).objective.figure.progress, 0.6667);
  const page = expectStatus(200, await lena.okr.get(`/projects/TIMOB/as-of?day=${dayBack(14)}&cycle=${top.cycle.key}`));
  assert.equal(page.overview.objectives[0].keyResults[0].figure.progress, 0.3333);
  assert.equal((await pastOf(`/key-results/${result.key}`, 4, 'reported')).keyResult.figure.progress, null, 'nobody could report what was not made yet');
});

test('the status an issue had stands beside it, not today\'s', { skip: off }, async () => {
  let key;
  await onDay(12, async () => { key = await issue(lena); });
  await onDay(8, () => moveTo(lena, key, 'done'));
  const result = await share(lena, await goal(), [{ kind: 'ISSUE', key }]);
  assert.equal((await pastOf(`/key-results/${result.key}`, 9)).ledger.lines[0].issue.statusCategory, 'TO_DO');
  assert.equal((await pastOf(`/key-results/${result.key}`, 8)).ledger.lines[0].issue.statusCategory, 'DONE');
});

/** Ids of Jira Software's fields, whatever they are here. */
async function field(name) {
  return expectStatus(200, await lena.get('/rest/api/2/field')).find((each) => each.name === name).id;
}

test('epic, sprint, version, estimate and resolution are those of the day', { skip: off }, async () => { // H1
  const [link, points, sprintField] = [await field('Epic Link'), await field('Story Points'), await field('Sprint')];
  const sprint = await activeSprint(lena);
  const { name } = expectStatus(200, await lena.get(`/rest/agile/1.0/sprint/${sprint}`));
  const version = (await lena.get('/rest/api/2/project/TIMOB/versions')).body.find((each) => !each.released && !each.archived);
  const edit = async (key, fields) => expectStatus(204, await lena.put(`/rest/api/2/issue/${key}`, { fields }));
  let epic; let moving; let resting;
  await onDay(30, async () => {
    epic = await issue(lena, { issuetype: { name: 'Epic' }, [await field('Epic Name')]: unique('Epic') });
    [moving, resting] = [await issue(lena, { [points]: 1 }), await issue(lena, { [points]: 1, [link]: epic })];
  });
  await onDay(20, () => edit(moving, { [link]: epic, [sprintField]: sprint, fixVersions: [{ id: version.id }], [points]: 3 }));
  await onDay(15, () => moveTo(lena, moving, 'done'));
  await onDay(5, () => moveTo(lena, resting, 'done', "Won't Do"));
  const top = await goal();
  const made = {
    epic: await share(lena, top, [{ kind: 'EPIC', key: epic }]),
    sprint: await share(lena, top, [{ kind: 'SPRINT', id: sprint, name }]),
    version: await share(lena, top, [{ kind: 'VERSION', project: 'TIMOB', id: Number(version.id) }]),
    points: await share(lena, top, [moving, resting].map((key) => ({ kind: 'ISSUE', key })), { measure: { kind: 'SHARE', value: 'STATUS', inWork: 0, share: { estimate: `field:${points}` } } }),
  };
  const then = async (which, daysBack) => pastOf(`/key-results/${made[which].key}`, daysBack);
  const has = async (which, daysBack) => (await then(which, daysBack)).ledger.lines.some((line) => line.issue.key === moving);
  const standing = async (which, daysBack) => (await then(which, daysBack)).keyResult.figure.progress;
  for (const which of ['epic', 'sprint', 'version']) {
    assert.deepEqual([await has(which, 21), await has(which, 19)], [false, true], which);
    const { past } = await then(which, 19);
    assert.deepEqual([past.exact, past.reasons.map(({ code }) => code)], [false, ['LEFT_UNSEEN']], 'what had left before the link nobody can find');
  }
  assert.deepEqual([await standing('epic', 21), await standing('epic', 16), await standing('epic', 14), await standing('epic', 4)], [0, 0, 0.5, 1]);
  assert.deepEqual([await standing('points', 21), await standing('points', 14), await standing('points', 4)], [0, 0.75, 1]);
  assert.equal((await then('points', 14)).past.exact, true);
});

test('a query that was not watched yet makes it approximate, with the reason in words', { skip: off }, async () => {
  const label = unique('asof').replace(/\W/g, '');
  await onDay(12, () => issue(lena, { labels: [label] }));
  const result = await share(lena, await goal(), [{ kind: 'JQL', jql: `project = TIMOB AND labels = ${label}` }]);
  const { past, ledger } = await pastOf(`/key-results/${result.key}`, 5);
  assert.equal(ledger.lines.length, 1);
  assert.equal(past.exact, false);
  assert.deepEqual(past.reasons.map(({ code }) => code), ['QUERY_NOT_WATCHED']);
  assert.equal((await pastOf(`/key-results/${result.key}`, 0)).past.exact, true, 'since today it is watched');
});

test('the trend begins with the first day of the cycle', { skip: off }, async () => {
  let key;
  await onDay(30, async () => { key = await issue(lena); });
  await onDay(10, () => moveTo(lena, key, 'done'));
  const top = await goal();
  const result = await share(lena, top, [{ kind: 'ISSUE', key }]);
  const { before, start } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/trend?whole=true`));
  assert.equal(before[0].day, start);
  assert.deepEqual([before[0].raw, before.at(-1).raw], [0, 1]);
  assert.ok(before.length <= 14);
});

test('the time between two statuses makes the value of a key result', { skip: off }, async () => {
  let key;
  await onDay(12, async () => { key = await issue(lena); });
  await onDay(10, () => moveTo(lena, key, 'indeterminate'));
  await onDay(7, () => moveTo(lena, key, 'done'));
  const { statuses } = expectStatus(200, await lena.okr.get('/share-choices'));
  const id = (name) => statuses.find((one) => one.name === name).id;
  const { fields } = expectStatus(200, await lena.get(`/rest/api/2/issue/${key}?expand=changelog`));
  const begun = expectStatus(200, await lena.get(`/rest/api/2/issue/${key}?expand=changelog`)).changelog.histories.flatMap(({ items }) => items).find(({ field }) => field === 'status').to;
  const result = await measured(lena, await goal(), 10, 0, {
    fromIssues: { function: 'MEDIAN', of: `between:${begun}:${id(fields.status.name)}:DAYS`, percentile: 0 }, sources: [{ kind: 'ISSUE', key }],
  });
  const { figure, settings } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/ledger`));
  assert.ok(Math.abs(figure.current - 3) < 0.01, String(figure.current));
  assert.match(settings.map(({ value }) => value).join(), /\(days\)/);
  assert.equal((await pastOf(`/key-results/${result.key}`, 8)).keyResult.figure.current, null, 'it was not done yet');
});

test('days that make no sense are refused, and what is hidden is not there', async () => {
  const top = await goal();
  const at = (who, query) => who.okr.get(`/objectives/${top.key}/as-of${query}`);
  assert.ok(expectStatus(400, await at(lena, `?day=${dayBack(-1)}`)).errors.day);
  assert.ok(expectStatus(400, await at(lena, `?day=${dayBack(201)}`)).errors.day);
  assert.ok(expectStatus(400, await at(lena, '?day=soon')).errors.day);
  assert.ok(expectStatus(400, await at(lena, `?day=${dayBack(1)}&view=x`)).errors.view);
  expectStatus(404, await at(nora, `?day=${dayBack(1)}`));
});

test('looking back costs the same statements however many key results there are', { skip: off }, async () => {
  const key = await issue(lena);
  const top = await goal();
  const statements = async () => {
    const answer = await lena.get(`/rest/okr/1.0/projects/TIMOB/as-of?day=${dayBack(1)}&cycle=${top.cycle.key}`, { 'X-Host-Count-Sql': 'true' });
    assert.equal(answer.status, 200);
    return Number(answer.headers.get('X-Host-Sql-Count'));
  };
  await share(lena, top, [{ kind: 'ISSUE', key }]);
  const one = await statements();
  for (let i = 0; i < 4; i += 1) await share(lena, top, [{ kind: 'ISSUE', key }]);
  assert.equal(await statements(), one);
  assert.ok(one <= 18, `${one} statements`);
});
