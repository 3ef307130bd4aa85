import assert from 'node:assert/strict';
import test from 'node:test';
import { as, moveTo, within } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share } from '../lib/okrs.mjs';

const lena = as('lena');
const dev1 = as('dev1');
const progress = async (person, path) => (await person.okr.get(path)).body.figure?.progress;

test('a done issue moves key result, objective and parent within five seconds', async () => {
  const parent = await objective(lena, { driver: 'CHILDREN' });
  const goal = await objective(lena, { parent: parent.key });
  const keys = [await issue(lena), await issue(lena)];
  const result = await share(lena, goal, keys.map((key) => ({ kind: 'ISSUE', key })));
  assert.equal(result.figure.progress, 0);

  await moveTo(dev1, keys[0], 'done');

  await within(5, 'the key result at 50 %', async () => (await progress(lena, `/key-results/${result.key}`)) === 0.5);
  await within(1, 'the objective at 50 %', async () => (await progress(lena, `/objectives/${goal.key}`)) === 0.5);
  await within(1, 'the parent at 50 %', async () => (await progress(lena, `/objectives/${parent.key}`)) === 0.5);
});

test('a reopened issue lowers the figure, and the history names it', async () => { // J9
  const goal = await objective(lena);
  const key = await issue(lena);
  const result = await share(lena, goal, [{ kind: 'ISSUE', key }]);
  await moveTo(dev1, key, 'done');
  await within(5, '100 %', async () => (await progress(lena, `/key-results/${result.key}`)) === 1);
  await moveTo(dev1, key, 'new');
  await within(5, '0 %', async () => (await progress(lena, `/key-results/${result.key}`)) === 0);
  const { values } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/history`));
  assert.equal(values[0].changes[0].kind, 'FELL_BACK');
  assert.equal(values[0].changes[0].issue.key, key);
});

test('the ledger lists every issue once and adds up to the figure', async () => { // J1
  const goal = await objective(lena);
  const result = await share(lena, goal, [{ kind: 'EPIC', key: 'TIMOB-26570' }, { kind: 'JQL', jql: '"Epic Link" = TIMOB-26570' }]);
  const why = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/ledger`));
  const keys = why.lines.map((line) => line.issue.key);
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(keys.length >= 30, `${keys.length} issues`);
  const sum = why.lines.reduce((total, line) => total + line.part.contribution, 0) + (why.hidden?.contribution ?? 0);
  assert.ok(Math.abs(sum - why.total) < 0.005, `${sum} against ${why.total}`);
});

test('one who may not see an issue gets the same figure, but never its key', async () => { // J11
  const goal = await objective(lena);
  const secret = (await lena.get('/rest/api/2/search?jql=level%20is%20not%20EMPTY&maxResults=1')).body.issues[0].key;
  const result = await share(lena, goal, [{ kind: 'ISSUE', key: secret }, { kind: 'ISSUE', key: await issue(lena) }]);
  const hank = as('hank');
  const why = expectStatus(200, await hank.okr.get(`/key-results/${result.key}/ledger`));
  assert.equal(why.total, result.figure.progress);
  assert.equal(why.hidden.count, 1);
  assert.ok(!JSON.stringify(why).includes(`"${secret}"`));
});

test('a measured key result follows its check-ins, and nothing is overwritten', async () => { // M1, M3
  const goal = await objective(lena);
  const result = await measured(lena, goal, 90, 45);
  assert.equal(result.figure.flags[0].code, 'NO_DATA');
  expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 72, confidence: 7, note: 'first' }));
  const second = expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 54, confidence: 8, note: 'second' }));
  assert.equal(second.figure.progress, 0.8);
  const { values } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/check-ins`));
  assert.deepEqual(values.map((each) => each.note), ['second', 'first']);
  assert.equal(values[0].author.name, 'lena');
});
