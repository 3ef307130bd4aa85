import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, moveTo, within } from '../lib/jira.mjs';
import { expectStatus, issue, objective, share, tidy, unique } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');
const dev1 = as('dev1');
const figure = async (result) => (await lena.okr.get(`/key-results/${result.key}`)).body.figure;
const ledger = async (result) => expectStatus(200, await lena.okr.get(`/key-results/${result.key}/ledger`));
const keysOf = async (result) => (await ledger(result)).lines.map((line) => line.issue.key);

/** Ids of Jira Software's fields, whatever they are here. */
async function field(name) {
  const { body } = await lena.get('/rest/api/2/field');
  return body.find((each) => each.name === name).id;
}

async function epic() {
  return issue(lena, { issuetype: { name: 'Epic' }, [await field('Epic Name')]: unique('Epic') });
}

async function into(epicKey, key) {
  assert.equal((await lena.put(`/rest/api/2/issue/${key}`, { fields: { [await field('Epic Link')]: epicKey } })).status, 204);
}

test('an issue put into the epic counts, one taken out no longer does', async () => { // J7, J10
  const above = await epic();
  const first = await issue(lena);
  await into(above, first);
  await moveTo(dev1, first, 'done');
  const result = await share(lena, await objective(lena), [{ kind: 'EPIC', key: above }]);
  assert.equal(result.figure.progress, 1);

  const second = await issue(lena);
  await into(above, second);
  await within(5, '50 %', async () => (await figure(result)).progress === 0.5);
  const { values } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/history`));
  assert.deepEqual(values[0].changes.map((change) => [change.kind, change.issue.key]), [['ADDED', second]]);

  await into(null, second);
  await within(5, '100 % again', async () => (await figure(result)).progress === 1);
  assert.ok(!(await keysOf(result)).includes(second));
});

test('an epic without issues counts by its own status', async () => { // J7
  const alone = await epic();
  const result = await share(lena, await objective(lena), [{ kind: 'EPIC', key: alone }]);
  assert.deepEqual([await keysOf(result), (await figure(result)).progress], [[alone], 0]);
  await moveTo(dev1, alone, 'done');
  await within(5, '100 %', async () => (await figure(result)).progress === 1);
});

test('a query takes in what it finds now, and says as whom it runs', async () => { // J10, J12
  const label = unique('label').replaceAll(' ', '-');
  const one = await issue(lena, { labels: [label] });
  const result = await share(lena, await objective(lena), [{ kind: 'JQL', jql: `project = TIMOB AND labels = ${label}` }]);
  assert.deepEqual(await keysOf(result), [one]);

  const two = await issue(dev1, { labels: [label] });
  await within(5, 'two issues', async () => (await keysOf(result)).length === 2);
  await moveTo(dev1, two, 'done');
  await within(5, '50 %', async () => (await figure(result)).progress === 0.5);
  await lena.put(`/rest/api/2/issue/${one}`, { fields: { labels: [] } });
  await within(5, '100 %', async () => (await figure(result)).progress === 1);

  const { values } = expectStatus(200, await dev1.okr.get(`/key-results/${result.key}/source`));
  assert.deepEqual(values.map((source) => [source.kind, source.runsAs.name]), [['JQL', 'lena']]);
});

test('an issue that comes in by several ways counts once, and the line names them', async () => { // J1
  const label = unique('label').replaceAll(' ', '-');
  const key = await issue(lena, { labels: [label] });
  const result = await share(lena, await objective(lena), [{ kind: 'ISSUE', key, weight: 2 }, { kind: 'JQL', jql: `labels = ${label}` }]);
  const why = await ledger(result);
  assert.deepEqual(why.lines.map((line) => [line.issue.key, line.part.weight, line.part.routes]), [[key, 2, ['DIRECT', 'QUERY']]]);
});

test('linking and unlinking on the issue moves the figure at once', async () => {
  const result = await share(lena, await objective(lena), []);
  assert.equal(result.figure.flags[0].code, 'NO_ISSUES');
  const key = await issue(lena);
  await moveTo(dev1, key, 'done');
  const linked = expectStatus(200, await dev1.okr.post(`/key-results/${result.key}/issues`, { keys: [key] }));
  assert.deepEqual([linked.linked.map((each) => each.key), linked.figure.progress], [[key], 1]);
  const [served] = expectStatus(200, await dev1.okr.get(`/issues/${key}/key-results`)).values;
  assert.equal(served.mayUnlink, true);
  const without = expectStatus(200, await dev1.okr.del(`/key-results/${result.key}/issues/${key}`));
  assert.equal(without.figure.progress, 0);
  assert.deepEqual(expectStatus(200, await dev1.okr.get(`/issues/${key}/key-results`)).values, []);
});

test('a source taken away takes its issues along', async () => {
  const key = await issue(lena);
  const result = await share(lena, await objective(lena), [{ kind: 'ISSUE', key }]);
  const [source] = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/source`)).values;
  assert.equal((await lena.okr.del(`/key-results/${result.key}/source/${source.id}`)).status, 204);
  assert.deepEqual(await keysOf(result), []);
  assert.equal((await lena.okr.del(`/key-results/${result.key}/source/${source.id}`)).status, 404);
});
