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

test('the project page costs ten statements at most, however much is on it', { skip: !ownHost }, async () => {
  const page = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';
  const before = await statements(page);
  assert.ok(before > 0 && before <= 9, `${before} statements`);
  const parent = await objective(lena, { project: 'TIMOB' });
  for (let i = 0; i < 5; i += 1) {
    const goal = await objective(lena, { parent: parent.key });
    await measured(lena, goal, 0, 10);
    const result = await measured(lena, goal, 0, 10);
    expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 1, confidence: 5, note: '' }));
  }
  assert.equal(await statements(page), before);
  assert.ok(await statements('/rest/okr/1.0/projects/TIMOB/overview') <= 9);
});

test('the panel of an issue costs one statement where it serves nothing', { skip: !ownHost }, async () => {
  const key = await issue(lena);
  assert.equal(await statements(`/browse/${key}`), 1);
  assert.equal(await statements(`/rest/okr/1.0/issues/${key}/key-results`), 1);
});

test('the panel of an issue costs seven statements and one for each level, however many key results it serves', { skip: !ownHost }, async () => {
  const key = await issue(lena);
  const sources = [{ kind: 'ISSUE', key }];
  const top = await objective(lena, { driver: 'CHILDREN' });
  const goal = await objective(lena, { parent: top.key });
  await share(lena, goal, sources);
  const one = await statements(`/browse/${key}`);
  assert.ok(one <= 7 + 2, `${one} statements`);
  for (let i = 0; i < 4; i += 1) await share(lena, goal, sources);
  assert.equal(await statements(`/browse/${key}`), one);
});
