/** The rules of the instance by REST: who may, what is refused, and that figures follow. Whatever happens they are put back. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, moveTo, ownHost } from '../lib/jira.mjs';
import { checked, expectStatus, issue, measured, objective, putBackRules, share, tidy } from '../lib/okrs.mjs';

const admin = as('admin');
const lena = as('lena');

after(tidy);
after(putBackRules);

async function change(wish) {
  const { version } = expectStatus(200, await admin.okr.get('/settings'));
  const changed = expectStatus(200, await admin.okr.put('/settings', { ...wish, version }));
  await checked(admin);
  return changed;
}

test('only administrators of Jira read, try and change the rules', async () => {
  for (const answer of [await lena.okr.get('/settings'), await lena.okr.put('/settings', { version: 0 }), await lena.okr.post('/settings/preview', {})]) {
    assert.equal(answer.status, 403);
  }
});

test('figures follow a changed default where nothing was chosen, and the preview said so before', async () => { // J2
  await change({});
  const goal = await objective(lena);
  const key = await issue(lena);
  await moveTo(lena, key, 'indeterminate');
  const follows = await share(lena, goal, [{ kind: 'ISSUE', key }], { measure: { kind: 'SHARE' } });
  const chose = await share(lena, goal, [{ kind: 'ISSUE', key }], { measure: { kind: 'SHARE', value: 'STATUS', inWork: 0 } });
  const effect = expectStatus(200, await admin.okr.post('/settings/preview', { inWork: 50 }));
  assert.ok(effect.changed >= 2 && effect.figures >= effect.changed);
  const moved = effect.moves.find((move) => move.key === follows.key);
  if (moved !== undefined) assert.match(moved.after, /^50/);
  assert.equal(effect.moves.some((move) => move.key === chose.key), false);

  await change({ inWork: 50 });
  const one = expectStatus(200, await lena.okr.get(`/key-results/${follows.key}`));
  assert.equal(one.figure.progress, 0.5);
  assert.ok(one.measure.share.byDefault.includes('inWork'));
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${chose.key}`)).figure.progress, 0);
  assert.equal(expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`)).figure.progress, 0.25);
  await change({});
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${follows.key}`)).figure.progress, 0);
});

test('what goes beyond the target counts as far as the cap lets it', async () => { // N3
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 20, confidence: 9, note: '' }));
  assert.equal(expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`)).figure.progress, 1);
  await change({ cap: 1.5 });
  assert.equal(expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`)).figure.progress, 1.5);
  await change({});
});

test('check-ins are due by the cadence of the instance', async () => { // K1
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  const due = async () => expectStatus(200, await lena.okr.get('/me/check-ins')).values.find((one) => one.keyResult.key === result.key).dueOn;
  const weekly = await due();
  assert.equal(new Date(weekly).getUTCDay(), 5);
  await change({ cadenceDay: 'TUESDAY' });
  assert.equal(new Date(await due()).getUTCDay(), 2);
  await change({});
  assert.equal(await due(), weekly);
});

test('what is out of bounds is refused by its name, and nothing is changed', async () => {
  const before = expectStatus(200, await admin.okr.get('/settings'));
  for (const [field, value] of Object.entries({ cap: 3, inWork: 101, grace: 31, onTrack: 0.5, tooEarly: -1, value: 'PERCENT_FIELD', cadence: 'YEAR', notCounted: ['no such'] })) {
    const { status, body } = await admin.okr.put('/settings', { [field]: value, version: before.version });
    assert.equal(status, 400, field);
    assert.deepEqual(Object.keys(body.errors), [field]);
  }
  assert.deepEqual(expectStatus(200, await admin.okr.get('/settings')), before);
  assert.equal((await admin.okr.put('/settings', { version: before.version + 7 })).status, 409);
});

test('reading the rules costs two statements', { skip: !ownHost }, async () => {
  const answer = await admin.get('/rest/okr/1.0/settings', { 'X-Host-Count-Sql': 'true' });
  assert.ok(Number(answer.headers.get('X-Host-Sql-Count')) <= 2);
});
