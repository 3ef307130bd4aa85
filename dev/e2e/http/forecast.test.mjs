/** Where figures are going, over HTTP: what is foreseen, what is said where nobody can, who may see it, and what it costs. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, ownHost } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share, tidy } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');
const nora = as('nora');
/** What a release that was worked on lately looks like: its issues were resolved on many days of the last weeks. */
const LATELY = { kind: 'JQL', jql: 'project = TIMOB AND (resolved >= -56d OR resolution is EMPTY AND created >= -140d)' };

const forecast = async (person, key) => expectStatus(200, await person.okr.get(`/${key.startsWith('OBJ') ? 'objectives' : 'key-results'}/${key}/forecast`));

test('resolutions of the issues tell the pace on the first day, the same for everybody', { skip: !ownHost }, async () => {
  const result = await share(lena, await objective(lena), [LATELY]);
  const told = await forecast(lena, result.key);
  assert.equal(told.kind, 'SIMULATION', JSON.stringify(told));
  assert.match(told.sentences.join(' '), /chance to make it\./);
  assert.ok(told.chance >= 0 && told.chance <= 1);
  const days = told.days.map(({ day }) => day ?? '9999');
  assert.deepEqual(days, [...days].sort());
  assert.deepEqual(await forecast(as('dev1'), result.key), told);
  assert.ok(told.inputs.some(({ name, value }) => name === 'Seed' && value === String(told.seed)));
});

test('what nobody can foresee says why', async () => {
  const goal = await objective(lena);
  const value = await forecast(lena, (await measured(lena, goal, 0, 10)).key);
  assert.deepEqual([value.kind, value.reason.code, value.sentences], ['NONE', 'NO_HISTORY', ['No forecast yet: less than a week is known.']]);
  assert.equal((await forecast(lena, (await share(lena, goal, [{ kind: 'ISSUE', key: await issue(lena) }])).key)).reason.code, 'NO_MOVEMENT');
});

test('an objective names its key results with what is foreseen of each', { skip: !ownHost }, async () => {
  const goal = await objective(lena);
  const result = await share(lena, goal, [LATELY]);
  await measured(lena, goal, 0, 10);
  const told = await forecast(lena, goal.key);
  assert.equal(told.last.key, result.key);
  assert.equal(told.parts.length, 2);
});

test('what is hidden answers as what does not exist, and the track record counts only what one sees', async () => {
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  for (const path of [`/key-results/${result.key}/forecast`, `/objectives/${goal.key}/forecast`, '/key-results/KR-999999/forecast', '/forecasts/calibration?project=TIMOB']) {
    assert.equal((await nora.okr.get(path)).status, 404, path);
  }
  const record = expectStatus(200, await lena.okr.get('/forecasts/calibration?project=TIMOB'));
  assert.deepEqual([record.forecasts.buckets.length, record.people.buckets.length], [10, 10]);
});

test('looking ahead costs a fixed number of statements, however much there is', { skip: !ownHost }, async () => {
  const statements = async (path) => {
    const answer = await lena.get(`/rest/okr/1.0${path}`, { 'X-Host-Count-Sql': 'true' });
    assert.equal(answer.status, 200, path);
    return Number(answer.headers.get('X-Host-Sql-Count'));
  };
  const goal = await objective(lena);
  const small = await share(lena, goal, [{ kind: 'ISSUE', key: await issue(lena) }]);
  const one = await statements(`/objectives/${goal.key}/forecast`);
  const large = await share(lena, goal, [LATELY]);
  const cost = await statements(`/key-results/${small.key}/forecast`);
  assert.ok(cost <= 9, `${cost} statements`);
  assert.equal(await statements(`/key-results/${large.key}/forecast`), cost);
  assert.equal(await statements(`/objectives/${goal.key}/forecast`), one);
  assert.ok(one <= 12, `${one} statements`);
});
