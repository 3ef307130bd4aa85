import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as } from '../lib/jira.mjs';
import { cycle, expectStatus, measured, objective, share, tidy, toTidy, unique } from '../lib/okrs.mjs';

after(tidy);

const lena = as('lena');

test('without a token nothing answers', async () => {
  expectStatus(401, await as(null).okr.get('/cycles'));
});

test('what is hidden answers exactly as what does not exist', async () => {
  const goal = await objective(lena);
  const nora = as('nora');
  const hidden = await nora.okr.get(`/objectives/${goal.key}`);
  const missing = await nora.okr.get('/objectives/OBJ-999999');
  assert.equal(hidden.status, 404);
  assert.deepEqual(hidden.body, missing.body);
  const hiddenProject = await nora.okr.get('/projects/TIMOB/overview');
  const missingProject = await nora.okr.get('/projects/NOSUCH/overview');
  assert.equal(hiddenProject.status, 404);
  assert.deepEqual(hiddenProject.body, missingProject.body);
});

test('a developer sees the objectives of his project but may not change them', async () => {
  const goal = await objective(lena);
  const dev1 = as('dev1');
  const seen = expectStatus(200, await dev1.okr.get(`/objectives/${goal.key}`));
  assert.equal(seen.may.change, false);
  expectStatus(403, await dev1.okr.put(`/objectives/${goal.key}`, { title: 'Mine now', owner: seen.owner.key, cycle: seen.cycle.key, project: 'TIMOB', version: seen.version }));
});

test('an unknown and an invisible issue are refused in the same words', async () => {
  const goal = await objective(lena);
  const refused = async (key) => (await lena.okr.post(`/objectives/${goal.key}/key-results`,
    { title: unique('KR'), measure: { kind: 'SHARE' }, sources: [{ kind: 'ISSUE', key }] }));
  const missing = await refused('TIMOB-9999999');
  assert.equal(missing.status, 400);
  assert.match(Object.keys(missing.body.errors)[0], /^sources\[0\]\.key$/);
});

for (const [name, measure, field] of [
  ['start and target the same', { kind: 'LINEAR', start: 5, target: '5.00', unit: '' }, 'target'],
  ['a direction that does not fit', { kind: 'LINEAR', start: 5, target: 9, direction: 'DECREASE', unit: '' }, 'target'],
]) {
  test(`${name}: refused on the field`, async () => { // M2
    const goal = await objective(lena);
    const answer = await lena.okr.post(`/objectives/${goal.key}/key-results`, { title: unique('KR'), measure });
    assert.equal(answer.status, 400);
    assert.deepEqual(Object.keys(answer.body.errors), [field]);
  });
}

test('an invalid query is refused with the message of Jira itself', async () => {
  const jql = 'nosuchfield = 1';
  const own = (await lena.get(`/rest/api/2/search?jql=${encodeURIComponent(jql)}`)).body.errorMessages[0];
  const check = expectStatus(200, await lena.okr.post('/jql/check', { jql }));
  assert.equal(check.valid, false);
  assert.equal(check.errors[0], own);
});

test('a loop in the alignment is refused by name', async () => { // R7
  const top = await objective(lena, { driver: 'CHILDREN' });
  const below = await objective(lena, { parent: top.key });
  const running = await cycle(lena);
  const answer = await lena.okr.put(`/objectives/${top.key}`,
    { title: top.title, description: '', project: 'TIMOB', cycle: running.key, owner: top.owner.key, parent: below.key, weight: 1, driver: 'CHILDREN', version: top.version });
  assert.equal(answer.status, 400);
  assert.ok(answer.body.errors.parent.includes(below.key), answer.body.errors.parent);
});

test('a stale version answers 409 with the current state and changes nothing', async () => {
  const goal = await objective(lena);
  const body = { title: 'First', description: '', project: 'TIMOB', cycle: goal.cycle.key, owner: goal.owner.key, weight: 1, driver: 'KEY_RESULTS', version: goal.version };
  expectStatus(200, await lena.okr.put(`/objectives/${goal.key}`, body));
  const late = await lena.okr.put(`/objectives/${goal.key}`, { ...body, title: 'Second' });
  assert.equal(late.status, 409);
  assert.equal(late.body.current.title, 'First');
});

test('malformed JSON is a clear refusal', async () => {
  const answer = await lena.okr.post('/objectives', '{ "title": ');
  assert.equal(answer.status, 400);
  assert.ok(answer.body.errorMessages[0]);
});

test('the same Idempotency-Key creates once', async () => {
  const running = await cycle(lena);
  const body = { title: unique('Once'), description: '', project: 'TIMOB', cycle: running.key };
  const header = { 'Idempotency-Key': unique('key').replace(' ', '-') };
  const first = toTidy(lena, expectStatus(201, await lena.okr.post('/objectives', body, header)));
  const again = expectStatus(201, await lena.okr.post('/objectives', body, header));
  assert.equal(again.key, first.key);
  assert.equal((await lena.okr.post('/objectives', { ...body, title: 'Other' }, header)).status, 422);
});

test('markup in a title stays text', async () => {
  const goal = await objective(lena, { title: '<script>alert(1)</script>' });
  assert.equal(expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`)).title, '<script>alert(1)</script>');
});

test('a value is refused where issues move the key result', async () => {
  const result = await share(lena, await objective(lena), []);
  const answer = await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 5, confidence: 5, note: '' });
  assert.equal(answer.status, 400);
  assert.ok(answer.body.errors.value);
});

test('a confidence outside 0 to 10 is refused', async () => {
  const result = await measured(lena, await objective(lena), 0, 10);
  const answer = await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 5, confidence: 11, note: '' });
  assert.equal(answer.status, 400);
  assert.ok(answer.body.errors.confidence);
});

test('of two creations with the same Idempotency-Key at once one is done', async () => {
  const body = { title: unique('At once'), project: 'TIMOB', cycle: (await cycle(lena)).key };
  const header = { 'Idempotency-Key': unique('key').replace(' ', '-') };
  const answers = await Promise.all([1, 2, 3].map(() => lena.okr.post('/objectives', body, header)));
  const made = answers.filter((answer) => answer.status === 201);
  assert.ok(made.length >= 1 && answers.every((answer) => [201, 409].includes(answer.status)), JSON.stringify(answers.map((each) => each.status)));
  made.forEach((answer) => toTidy(lena, answer.body));
  assert.equal(new Set(made.map((answer) => answer.body.key)).size, 1);
  const all = expectStatus(200, await lena.okr.get('/projects/TIMOB/overview')).objectives;
  assert.equal(all.filter((each) => each.title === body.title).length, 1);
});

for (const [name, change, field] of [
  ['an empty title', { title: ' ' }, 'title'],
  ['a title that is too long', { title: 'x'.repeat(256) }, 'title'],
  ['an unknown cycle', { cycle: 'CYC-999999' }, 'cycle'],
  ['an unknown owner', { owner: 'JIRAUSER999999' }, 'owner'],
  ['an unknown parent', { parent: 'OBJ-999999' }, 'parent'],
  ['a weight below 0', { weight: -1 }, 'weight'],
  ['an unknown driver', { driver: 'LUCK' }, 'driver'],
  ['a field nobody knows', { colour: 'blue' }, 'colour'],
]) {
  test(`${name} of an objective is refused on the field, in the language of who sent it, and nothing changes`, async () => {
    const { body: zoe } = await as('zoe').get('/rest/api/2/myself');
    const own = await objective(lena, { owner: zoe.key });
    const body = { title: 'New', description: '', project: 'TIMOB', cycle: own.cycle.key, owner: zoe.key, weight: 1, driver: 'KEY_RESULTS', version: own.version };
    const words = [];
    for (const person of [lena, as('zoe')]) {
      const answer = await person.okr.put(`/objectives/${own.key}`, { ...body, ...change });
      assert.equal(answer.status, 400, JSON.stringify(answer.body));
      assert.deepEqual(Object.keys(answer.body.errors), [field]);
      words.push(answer.body.errors[field]);
    }
    assert.match(words[1], /\p{Script=Han}/u);
    assert.doesNotMatch(words[0], /\p{Script=Han}/u);
    const now = expectStatus(200, await lena.okr.get(`/objectives/${own.key}`));
    assert.deepEqual([now.title, now.version], [own.title, own.version]);
  });
}

test('a key result whose query is wrong is not made', async () => {
  const goal = await objective(lena);
  const answer = await lena.okr.post(`/objectives/${goal.key}/key-results`,
    { title: unique('KR'), measure: { kind: 'SHARE' }, sources: [{ kind: 'JQL', jql: 'project = ' }] });
  assert.equal(answer.status, 400);
  assert.deepEqual(Object.keys(answer.body.errors), ['sources[0].jql']);
  assert.deepEqual(expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`)).keyResults, []);
});

test('an issue somebody may not see is refused in the same words as one that does not exist', async () => { // J11
  const secret = (await lena.get('/rest/api/2/search?jql=level%20is%20not%20EMPTY&maxResults=1')).body.issues[0].key;
  const { key } = (await as('hank').get('/rest/api/2/myself')).body;
  const result = await share(lena, await objective(lena), [], { owner: key });
  const refused = async (issueKey) => as('hank').okr.post(`/key-results/${result.key}/issues`, { keys: [issueKey] });
  const [hidden, missing] = [await refused(secret), await refused('TIMOB-9999999')];
  assert.equal(hidden.status, missing.status);
  assert.equal(JSON.stringify(hidden.body), JSON.stringify(missing.body).replaceAll('TIMOB-9999999', secret));
});

test('a cycle that ends before it begins is refused', async () => {
  const answer = await as('admin').okr.post('/cycles', { name: unique('Cycle'), start: '2031-04-01', end: '2031-03-31' });
  assert.equal(answer.status, 400);
  assert.deepEqual(Object.keys(answer.body.errors), ['end']);
});
