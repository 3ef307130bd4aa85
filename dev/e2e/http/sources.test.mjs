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

test('any mixture of sources counts each issue once, and each line names its ways', async () => { // J1
  const label = unique('label').replaceAll(' ', '-');
  const release = (await lena.get('/rest/api/2/project/TIMOB/versions')).body.find((each) => !each.released && !each.archived);
  const part = (await lena.get('/rest/api/2/project/TIMOB/components')).body.at(-1);
  const key = await issue(lena, { labels: [label] });
  const result = await share(lena, await objective(lena), [{ kind: 'ISSUE', key }, { kind: 'LABEL', project: 'TIMOB', name: label }, { kind: 'JQL', jql: `labels = ${label}` }]);
  assert.equal((await ledger(result)).lines[0].part.routeLabel, `Linked directly, Through a query, Through label ${label}`);
  for (const source of [{ kind: 'VERSION', project: 'TIMOB', id: Number(release.id) }, { kind: 'COMPONENT', project: 'TIMOB', name: part.name }]) {
    expectStatus(201, await lena.okr.post(`/key-results/${result.key}/source`, source));
  }
  const keys = await keysOf(result);
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(keys.includes(key));
});

test('the set of a label and of a version follows the field', async () => { // J10, J15
  const label = unique('label').replaceAll(' ', '-');
  const release = (await lena.get('/rest/api/2/project/TIMOB/versions')).body.find((each) => !each.released && !each.archived);
  const one = await issue(lena);
  const labelled = await share(lena, await objective(lena), [{ kind: 'LABEL', project: 'TIMOB', name: label }]);
  const released = await share(lena, await objective(lena), [{ kind: 'VERSION', project: 'TIMOB', id: Number(release.id) }]);
  assert.deepEqual(await keysOf(labelled), []);
  await lena.put(`/rest/api/2/issue/${one}`, { fields: { labels: [label], fixVersions: [{ id: release.id }] } });
  await within(5, 'in both', async () => (await keysOf(labelled)).includes(one) && (await keysOf(released)).includes(one));
  await lena.put(`/rest/api/2/issue/${one}`, { fields: { labels: [], fixVersions: [] } });
  await within(5, 'in neither', async () => !(await keysOf(labelled)).includes(one) && !(await keysOf(released)).includes(one));
});

test('the set of a sprint includes what was carried out of it', async () => { // J15
  const { values: sprints } = expectStatus(200, await lena.get('/rest/agile/1.0/board/1/sprint?state=closed&maxResults=50'));
  const found = async (jql) => (await lena.get(`/rest/api/2/search?maxResults=1000&fields=summary&jql=${encodeURIComponent(jql)}`)).body.issues.map((each) => each.key);
  let carried = [];
  const sprint = await sprints.reduce(async (before, each) => {
    const already = await before;
    if (already) return already;
    const others = sprints.filter((other) => other.id !== each.id).map((other) => other.id).join(', ');
    carried = await found(`Sprint = ${each.id} AND Sprint in (${others})`);
    return carried.length > 0 ? each : null;
  }, Promise.resolve(null));
  assert.ok(sprint, 'a closed sprint with an issue that went on to another');
  const result = await share(lena, await objective(lena), [{ kind: 'SPRINT', id: sprint.id, name: sprint.name }]);
  assert.deepEqual((await keysOf(result)).sort(), (await found(`Sprint = ${sprint.id}`)).sort());
  assert.ok((await keysOf(result)).includes(carried[0]));
  assert.ok((await ledger(result)).lines.every((line) => line.part.routeLabel.includes(`Through sprint ${sprint.name}`)));
});

test('what one may not see is refused as a source in the words of what is not there', async () => { // J11
  const hank = as('hank');
  const result = await share(lena, await objective(lena), []);
  const refusal = async (source) => expectStatus(400, await lena.okr.post(`/key-results/${result.key}/source`, source)).errors;
  const { id, name } = (await lena.get('/rest/api/2/project/TIMOB/versions')).body[0];
  assert.deepEqual(await refusal({ kind: 'VERSION', project: 'NOSUCH', id: Number(id), name }), { id: `There is no version ${name} in this project, or you may not see it.` });
  assert.deepEqual(await refusal({ kind: 'VERSION', project: 'ALOY', id: Number(id), name }), { id: `There is no version ${name} in this project, or you may not see it.` });
  assert.deepEqual(await refusal({ kind: 'SPRINT', id: 999999, name: 'Sprint' }), { id: 'There is no sprint Sprint, or you may not see it.' });
  assert.equal((await hank.okr.get('/source-kinds/VERSION/values?search=zzzz')).body.total, 0);
  assert.equal((await as('nora').okr.get('/source-kinds/VERSION/values')).body.total, 0);
});

test('a source taken out is put back as it was', async () => { // J12
  const label = unique('label').replaceAll(' ', '-');
  const key = await issue(lena, { labels: [label] });
  const result = await share(lena, await objective(lena), [{ kind: 'JQL', jql: `labels = ${label}` }]);
  const [source] = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/source`)).values;
  await lena.okr.del(`/key-results/${result.key}/source/${source.id}`);
  assert.deepEqual(await keysOf(result), []);
  const back = expectStatus(200, await as('admin').okr.post(`/key-results/${result.key}/source/${source.id}/restore`, {}));
  assert.deepEqual(back, source);
  assert.deepEqual(await keysOf(result), [key]);
});

test('what only supports is shown and never counted', async () => { // R4
  const [driving, supporting] = [await issue(lena), await issue(lena)];
  await moveTo(dev1, driving, 'done');
  const result = await share(lena, await objective(lena), [{ kind: 'ISSUE', key: driving }, { kind: 'ISSUE', key: supporting, effect: 'SUPPORTS' }]);
  assert.equal((await figure(result)).progress, 1);
  const line = (await ledger(result)).lines.find((each) => each.issue.key === supporting);
  assert.deepEqual([line.part.leftOut.code, line.part.contribution], ['R4', 0]);
  const source = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/source`)).values.find((each) => each.effect === 'SUPPORTS');
  assert.equal(expectStatus(200, await lena.okr.put(`/key-results/${result.key}/source/${source.id}`, { effect: 'DRIVES' })).effect, 'DRIVES');
  assert.equal((await figure(result)).progress, 0.5);
});
