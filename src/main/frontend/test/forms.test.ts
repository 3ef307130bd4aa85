import { button, press, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResultSaved } from '../src/parts/key-result-form.js';
import '../src/okr-details.js';
import '../src/parts/key-result-form.js';
import '../src/parts/source-rows.js';
import type { ObjectiveSaved } from '../src/parts/objective-form.js';
import '../src/parts/objective-form.js';
import { ann, cycle, keyResult, objective, shared } from './samples.js';

function submit(form: HTMLElement): void {
  form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

function field(form: HTMLElement, name: string): HTMLInputElement {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
}

test('a new objective is mine, in the cycle shown, with weight 1 out of sight', async () => {
  const asked = serve({ 'POST /objectives': objective() });
  const form = await show('okr-objective-form', { projectKey: 'TIMOB', cycles: [cycle], cycle: 'CYC-1', me: ann });
  const saved: ObjectiveSaved[] = [];
  form.addEventListener('okr-objective', (event) => saved.push((event as CustomEvent<ObjectiveSaved>).detail));
  assert.equal(document.activeElement, field(form, 'title'));
  assert.doesNotMatch(words(form), /Weight/);
  type(field(form, 'title'), 'Answer faster');
  button(form, 'Save and add a key result').click();
  await rest();
  assert.deepEqual(asked[0]?.body, { title: 'Answer faster', description: '', project: 'TIMOB', cycle: 'CYC-1', owner: 'JIRAUSER1', parent: null, weight: 1, driver: 'KEY_RESULTS' });
  assert.equal(saved[0]?.next, true);
});

test('an objective without a title is refused beside the field, and nothing is sent', async () => {
  const asked = serve({});
  const form = await show('okr-objective-form', { cycles: [cycle], cycle: 'CYC-1', me: ann });
  submit(form);
  await rest();
  assert.equal(words(form.querySelector('.error')), 'This is required.');
  assert.equal(asked.length, 0);
});

test('the server’s refusal of an objective stands beside its field', async () => {
  serve({ 'PUT /objectives/7': new Status(400, { errors: { parent: 'This would be a loop: OBJ-7 → OBJ-8 → OBJ-7' } }) });
  const form = await show('okr-objective-form', { objective: objective(), cycles: [cycle] });
  submit(form);
  await rest();
  assert.match(words(form.querySelector('.error')), /loop: OBJ-7/);
});

test('a stale objective says so above the form', async () => {
  const asked = serve({ 'PUT /objectives/7': new Status(409, { errorMessages: ['Somebody else changed it.'], current: objective() }) });
  const form = await show('okr-objective-form', { objective: objective(), cycles: [cycle] });
  submit(form);
  await rest();
  assert.equal((asked[0]?.body as { version: number }).version, 2);
  assert.match(words(form.querySelector('.aui-message-error')), /Somebody else changed this in the meantime\./);
});

test('Escape leaves the form', async () => {
  let cancelled = 0;
  const form = await show('okr-objective-form', { cycles: [cycle], me: ann });
  form.addEventListener('okr-cancel', () => (cancelled += 1));
  press(field(form, 'title'), 'Escape');
  assert.equal(cancelled, 1);
});

test('a measured key result goes downwards if its target is below its start; Enter adds it and begins the next', async () => {
  const asked = serve({ 'POST /objectives/7/key-results': keyResult() });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  const saved: KeyResultSaved[] = [];
  form.addEventListener('okr-key-result', (event) => saved.push((event as CustomEvent<KeyResultSaved>).detail));
  type(field(form, 'title'), 'First response');
  type(field(form, 'start'), '9,5');
  type(field(form, 'target'), '4');
  submit(form);
  await rest();
  assert.deepEqual(asked[0]?.body, { title: 'First response', owner: 'JIRAUSER1', weight: 1, measure: { kind: 'LINEAR', start: 9.5, target: 4, direction: 'DECREASE', unit: '' }, sources: [] });
  assert.equal(saved[0]?.next, true);
  assert.equal(field(form, 'title').value, '');
  assert.equal(document.activeElement, field(form, 'title'));
});

test('a repeated key result is sent under another key, a tried one again too', async () => {
  const asked = serve({ 'POST /objectives/7/key-results': keyResult() });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  for (const title of ['One', 'Two']) {
    type(field(form, 'title'), title);
    type(field(form, 'target'), '4');
    submit(form);
    await rest();
  }
  assert.equal(asked.length, 2);
  assert.notEqual(asked[0]?.headers['Idempotency-Key'], asked[1]?.headers['Idempotency-Key']);
});

test('while it is unknown whether a key result was made, the next try goes under the same key; after a refusal under a new one', async () => {
  const answers = [new Status(503), new Status(400, { errors: { title: 'No.' } }), keyResult()];
  const asked = serve({ 'POST /objectives/7/key-results': () => answers.shift() });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  type(field(form, 'title'), 'One');
  type(field(form, 'target'), '4');
  for (let turn = 0; turn < 3; turn += 1) {
    submit(form);
    await rest();
  }
  const [first, second, third] = asked.map((one) => one.headers['Idempotency-Key']);
  assert.equal(first, second);
  assert.notEqual(second, third);
});

test('a key result driven by picked issues names the key the server refuses', async () => {
  const asked = serve({ 'POST /objectives/7/key-results': new Status(400, { errors: { 'sources[1].key': 'There is no such issue.' } }) });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  type(field(form, 'title'), 'Ship it');
  choose(form, 'Issues');
  await rest();
  type(form.querySelector('okr-issue-keys textarea'), 'A-1, A-2');
  submit(form);
  await rest();
  assert.deepEqual((asked.find((one) => one.method === 'POST')?.body as { sources: unknown }).sources, [{ kind: 'ISSUE', key: 'A-1' }, { kind: 'ISSUE', key: 'A-2' }]);
  assert.match(words(form.querySelector('okr-issue-keys .error')), /A-2: There is no such issue\./);
});

test('a key result takes any mixture of sources, and each refusal stands at its own', async () => {
  const asked = serve({ 'POST /objectives/7/key-results': new Status(400, { errors: { 'sources[1].jql': 'This query cannot be run.' } }) });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  type(field(form, 'title'), 'Ship it');
  choose(form, 'Issues');
  await rest();
  select(form, 'EPIC');
  await rest();
  type(form.querySelector('okr-issue-keys input'), 'A-9');
  button(form, 'Add another source').click();
  await rest();
  const second = form.querySelectorAll('okr-source-field')[1] as HTMLElement;
  select(second, 'JQL');
  await rest();
  type(second.querySelector('okr-jql textarea'), 'fixVersion = 2');
  submit(form);
  await rest();
  const sent = asked.filter((one) => one.path.startsWith('/objectives')).map((one) => (one.body as { sources: unknown }).sources);
  assert.deepEqual(sent, [[{ kind: 'EPIC', key: 'A-9' }, { kind: 'JQL', jql: 'fixVersion = 2' }]]);
  assert.equal(form.querySelector('okr-source-field okr-issue-keys .error'), null);
  assert.match(words(second.querySelector('.error')), /This query cannot be run\./);
});

test('a key result by issues without any says what is missing, and nothing is sent', async () => {
  const asked = serve({});
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  type(field(form, 'title'), 'Ship it');
  choose(form, 'Issues');
  await rest();
  submit(form);
  await rest();
  assert.match(words(form.querySelector('okr-issue-keys .error')), /Enter at least one issue key\./);
  assert.equal(asked.filter((one) => one.method === 'POST').length, 0);
});

test('a changed key result keeps how it is measured and sends its version; what is usual is not said', async () => {
  const asked = serve({ 'PUT /key-results/13': shared });
  const form = await show('okr-key-result-form', { keyResult: shared });
  assert.equal(form.querySelector('fieldset.okr-kinds'), null);
  submit(form);
  await rest();
  assert.deepEqual(asked[0]?.body, { title: shared.title, owner: 'JIRAUSER1', weight: 1, measure: { kind: 'SHARE', value: 'STATUS', inWork: 0 },
    version: 1 });
});

test('a form sends the version its fields were filled from, whatever the page reads meanwhile; the refusal is told, nothing typed is lost, and saving again replaces knowingly', async () => {
  const stale = new Status(409, { errorMessages: ['Somebody else changed this.'], current: keyResult({ title: 'Theirs', version: 2 }) });
  const asked = serve({ 'PUT /key-results/12': stale, 'PUT /objectives/7': stale });
  for (const [name, before, newer] of [
    ['okr-key-result-form', { keyResult: keyResult() }, { keyResult: keyResult({ title: 'Theirs', version: 2 }) }],
    ['okr-objective-form', { objective: objective({ version: 1 }), cycles: [cycle] }, { objective: objective({ title: 'Theirs', version: 2 }) }],
  ] as const) {
    const form = await show(name, before);
    type(field(form, 'title'), 'Mine');
    Object.assign(form, newer);
    await rest();
    submit(form);
    await rest();
    const { title, version } = asked.find(({ method }) => method === 'PUT')?.body as { title: string; version: number };
    assert.deepEqual([title, version], ['Mine', 1], name);
    assert.match(words(form.querySelector('.aui-message-error')), /Save again to replace it/);
    assert.equal(field(form, 'title').value, 'Mine');
    submit(form);
    await rest();
    assert.deepEqual(asked.filter(({ method }) => method === 'PUT').map(({ body }) => (body as { version: number }).version), [1, 2], name);
    asked.length = 0;
  }
});

function choose(form: HTMLElement, label: string): void {
  const named = Array.from(form.querySelectorAll('label')).find((one) => words(one) === label);
  form.querySelector(`#${named?.htmlFor}`)?.dispatchEvent(new Event('change'));
}

/** Chooses the first list's entry. */
function select(form: HTMLElement, value: string): void {
  const list = form.querySelector('select') as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change'));
}
