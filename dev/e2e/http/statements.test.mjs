/** How many SQL statements of the plugin a page may cost; the host counts them (X-Host-Count-Sql). */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, ownHost } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share, tidy } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');

/** Statements of one request. */
async function statements(path) {
  const answer = await lena.get(path, { 'X-Host-Count-Sql': 'true', Accept: '*/*' });
  assert.equal(answer.status, 200, path);
  return Number(answer.headers.get('X-Host-Sql-Count'));
}

test('the project page costs ten statements at most on the first look and six from then on, however much is on it', { skip: !ownHost }, async () => {
  const page = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';
  const first = await statements(page);
  assert.ok(first > 0 && first <= 10, `${first} statements`);
  const before = await statements(page);
  assert.ok(before > 0 && before <= 6, `${before} statements`);
  const parent = await objective(lena, { project: 'TIMOB' });
  for (let i = 0; i < 5; i += 1) {
    const goal = await objective(lena, { parent: parent.key });
    await measured(lena, goal, 0, 10);
    const result = await measured(lena, goal, 0, 10);
    expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 1, confidence: 5, note: '' }));
  }
  const changed = await statements(page);
  assert.ok(changed <= 10, `${changed} statements`);
  assert.equal(await statements(page), before);
  assert.ok(await statements('/rest/okr/1.0/projects/TIMOB/overview') <= 6);
});

test('the panel of an issue costs one statement where it serves nothing', { skip: !ownHost }, async () => {
  const key = await issue(lena);
  assert.equal(await statements(`/browse/${key}`), 1);
  assert.equal(await statements(`/rest/okr/1.0/issues/${key}/key-results`), 1);
});

test('the panel of an issue costs three statements, however many key results it serves and however far the top is', { skip: !ownHost }, async () => {
  const key = await issue(lena);
  const panel = `/rest/okr/1.0/issues/${key}/key-results`;
  const sources = [{ kind: 'ISSUE', key }];
  const top = await objective(lena, { driver: 'CHILDREN' });
  let goal = top;
  for (let level = 0; level < 4; level += 1) goal = await objective(lena, { parent: goal.key });
  for (let i = 0; i < 5; i += 1) await share(lena, goal, sources);
  const first = await statements(panel);
  assert.ok(first <= 13, `${first} statements`);
  assert.equal(await statements(panel), 3);
  assert.equal(await statements(`/browse/${key}`), 3);
  const shown = expectStatus(200, await lena.get(panel));
  assert.equal(shown.values.length, 5);
  assert.equal(shown.values[0].chain.length, 5);

  const changed = { title: 'Said otherwise', cycle: top.cycle.key, owner: top.owner.key, driver: 'CHILDREN', version: top.version };
  expectStatus(200, await lena.okr.put(`/objectives/${top.key}`, top.project ? { ...changed, project: top.project.key } : changed));
  const after = expectStatus(200, await lena.get(panel));
  assert.equal(after.values[0].chain.at(-1).title, 'Said otherwise');
  assert.equal(await statements(panel), 3);
});
