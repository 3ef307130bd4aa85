import { button, flags, press, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Measure } from '../src/api/types.js';
import type { Saved } from '../src/parts/check-in.js';
import '../src/parts/check-in.js';
import '../src/parts/side-panel.js';
import '../src/pages/my-check-ins.js';
import { figure, keyResult, said, shared } from './samples.js';

beforeEach(() => localStorage.clear());

function answer(): object {
  return { ...said, figure: figure({ label: '50 %' }) };
}

function catchSaved(element: HTMLElement): Saved[] {
  const saved: Saved[] = [];
  element.addEventListener('okr-saved', (event) => saved.push((event as CustomEvent<Saved>).detail));
  return saved;
}

test('value and confidence are prefilled; Ctrl+Enter saves', async () => {
  const asked = serve({ 'POST /key-results/12/check-ins': answer() });
  const form = await show('okr-check-in', { keyResult: keyResult() });
  const saved = catchSaved(form);
  const value = form.querySelector<HTMLInputElement>('.okr-value input');
  assert.equal(value?.value, '12.5');
  assert.equal(form.querySelector<HTMLInputElement>('input:checked')?.value, '7');
  type(value, '50');
  press(value, 'Enter', { ctrlKey: true });
  await rest();
  assert.deepEqual(asked[0]?.body, { value: 50, confidence: 7, note: '' });
  assert.ok(asked[0]?.headers['Idempotency-Key']);
  assert.equal(asked[0]?.headers['X-Atlassian-Token'], 'no-check');
  assert.equal(saved[0]?.checkIn.figure.label, '50 %');
});

test('a key result moved by issues takes no value', async () => {
  const asked = serve({ 'POST /key-results/13/check-ins': answer() });
  const form = await show('okr-check-in', { keyResult: shared });
  assert.equal(form.querySelector('.okr-value'), null);
  form.querySelectorAll<HTMLInputElement>('input[type=radio]')[5]?.dispatchEvent(new Event('change'));
  await rest();
  button(form, 'Save check-in').click();
  await rest();
  assert.deepEqual(asked[0]?.body, { confidence: 5, note: '' });
});

test('done or not done is ticked, also when the server names the fields of other measures as null', async () => {
  const asked = serve({ 'POST /key-results/12/check-ins': answer() });
  const binary = { kind: 'BINARY', start: null, target: null, unit: null } as unknown as Measure;
  const form = await show('okr-check-in', { keyResult: keyResult({ measure: binary, lastCheckIn: null }) });
  const done = form.querySelector<HTMLInputElement>('.okr-value input[type=checkbox]');
  assert.ok(done);
  assert.doesNotMatch(words(form), /null/);
  done.checked = true;
  done.dispatchEvent(new Event('change'));
  form.querySelectorAll<HTMLInputElement>('input[type=radio]')[9]?.dispatchEvent(new Event('change'));
  await rest();
  button(form, 'Save check-in').click();
  await rest();
  assert.deepEqual(asked[0]?.body, { value: 1, confidence: 9, note: '' });
});

test('what is missing is named beside the field and nothing is sent', async () => {
  const asked = serve({});
  const form = await show('okr-check-in', { keyResult: keyResult({ lastCheckIn: null }) });
  type(form.querySelector('.okr-value input'), 'many');
  await rest();
  button(form, 'Save check-in').click();
  await rest();
  assert.equal(asked.length, 0);
  assert.match(words(form), /Choose 0 to 10\./);
  assert.match(words(form), /Enter a number\./);
});

test('what the server refuses stands beside its field', async () => {
  serve({ 'POST /key-results/12/check-ins': new Status(400, { errorMessages: [], errors: { value: 'This number is too large.' } }) });
  const form = await show('okr-check-in', { keyResult: keyResult() });
  button(form, 'Save check-in').click();
  await rest();
  assert.equal(words(form.querySelector('.okr-value .error')), 'This number is too large.');
});

test('words typed survive a closed tab until they are saved', async () => {
  serve({ 'POST /key-results/12/check-ins': answer() });
  const form = await show('okr-check-in', { keyResult: keyResult() });
  type(form.querySelector('textarea'), 'Half a sentence');
  const again = await show('okr-check-in', { keyResult: keyResult() });
  assert.equal(again.querySelector('textarea')?.value, 'Half a sentence');
  button(again, 'Save check-in').click();
  await rest();
  assert.equal((await show('okr-check-in', { keyResult: keyResult() })).querySelector('textarea')?.value, '');
});

test('the panel beside the page shows the last word and puts the cursor into the first field', async () => {
  const panel = await show('okr-side-panel', { keyResult: keyResult() });
  assert.match(words(panel), /Slow <b>week<\/b>/);
  assert.equal(panel.querySelector('blockquote b'), null);
  assert.equal(document.activeElement, panel.querySelector('.okr-value input'));
});

test('my check-ins opens the first owed; saving opens the next, and then all is said', async () => {
  let owed = [
    { keyResult: keyResult(), dueOn: '2026-11-20', state: 'OVERDUE', stateLabel: 'overdue since Nov 20, 2026', since: [{ at: said.at, before: 0.1, after: 0.16, text: 'TIMOB-7 done', pointsLabel: '+6 points', changes: [{ kind: 'PROGRESSED', text: 'TIMOB-7 done' }] }] },
    { keyResult: shared, dueOn: '2026-11-27', state: 'DUE', stateLabel: 'due Nov 27, 2026', since: [] },
  ];
  serve({
    'GET /me/check-ins': () => ({ values: owed }),
    'POST /key-results/12/check-ins': () => { owed = owed.map((one) => (one.keyResult.id === 12 ? { ...one, state: 'DONE' } : one)); return answer(); },
    'POST /key-results/13/check-ins': () => { owed = owed.map((one) => ({ ...one, state: 'DONE' })); return answer(); },
  });
  const page = await show('okr-my-check-ins');
  assert.match(words(page), /TIMOB-7 done/);
  assert.match(words(page), /overdue since Nov 20, 2026/);
  press(page.querySelector('okr-check-in textarea'), 'Enter', { ctrlKey: true });
  await rest();
  assert.match(words(flags.at(-1)), /Checked in on KR-12: 50 %/);
  assert.match(words(page.querySelector('li.okr-open')), /KR-13/);
  page.querySelectorAll<HTMLInputElement>('okr-check-in input[type=radio]')[8]?.dispatchEvent(new Event('change'));
  await rest();
  press(page.querySelector('okr-check-in textarea'), 'Enter', { ctrlKey: true });
  await rest();
  assert.match(words(page), /All caught up/);
});

test('nobody who owns nothing is nagged', async () => {
  serve({ 'GET /me/check-ins': { values: [] } });
  assert.match(words(await show('okr-my-check-ins')), /Nothing to check in/);
});

test('milestones are ticked and a status of one’s own is said; both are sent', async () => {
  const steps = keyResult({ measure: { kind: 'MILESTONES', milestones: [{ title: 'Plan', weight: 1, doneOn: '2026-11-01' }, { title: 'Build', weight: 2, doneOn: null }] } });
  const asked = serve({ 'POST /key-results/12/check-ins': { ...steps.lastCheckIn, figure: steps.figure } });
  const form = await show('okr-check-in', { keyResult: steps });
  const [plan, build] = Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
  assert.deepEqual([plan?.checked, build?.checked], [true, false]);
  build?.dispatchEvent(new Event('change'));
  await rest();
  const list = form.querySelector('select') as HTMLSelectElement;
  assert.match(words(list.options[0]), /^As the data say: /);
  list.value = 'AT_RISK';
  list.dispatchEvent(new Event('change'));
  form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await rest();
  assert.equal(asked.length, 1);
  const { status, milestones } = asked[0]?.body as { status?: string; milestones?: unknown };
  assert.equal(status, 'AT_RISK');
  assert.deepEqual(milestones, { version: 1, done: [0, 1] });
});

test('whoever was slower sees the milestones as they are now, with everything typed', async () => {
  const steps = keyResult({ measure: { kind: 'MILESTONES', milestones: [{ title: 'Plan', weight: 1, doneOn: null }] } });
  const newer = { ...steps, version: 2, measure: { kind: 'MILESTONES', milestones: [{ title: 'Plan', weight: 1, doneOn: '2026-11-20' }, { title: 'Test', weight: 1, doneOn: null }] } };
  serve({ 'POST /key-results/12/check-ins': new Status(409, { errorMessages: ['Somebody else changed this in the meantime.'], errors: {}, current: newer }) });
  const form = await show('okr-check-in', { keyResult: steps });
  form.querySelector<HTMLInputElement>('input[type=checkbox]')?.dispatchEvent(new Event('change'));
  type(form.querySelector('textarea'), 'Nearly there');
  form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await rest();
  assert.match(words(form), /Somebody else changed this/);
  assert.deepEqual(Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'), (one) => one.checked), [true, false]);
  assert.equal(form.querySelector('textarea')?.value, 'Nearly there');
});

/** Two steps in this version of the key result; those at these places are done. */
function stepped(version: number, ...done: number[]): ReturnType<typeof keyResult> {
  return keyResult({ version, measure: { kind: 'MILESTONES', milestones: ['Plan', 'Build'].map((title, at) => ({ title, weight: 1, doneOn: done.includes(at) ? '2026-11-20' : null })) } });
}

function boxes(form: HTMLElement): HTMLInputElement[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
}

function ticks(form: HTMLElement): boolean[] {
  return boxes(form).map((one) => one.checked);
}

async function tick(form: HTMLElement, at: number): Promise<void> {
  boxes(form)[at]?.click();
  await rest();
}

async function save(form: HTMLElement): Promise<void> {
  form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await rest();
}

test('a milestone that a colleague ticks meanwhile stays ticked; that the ticks are others now is said, and nothing typed is lost', async () => {
  const asked = serve({ 'POST /key-results/12/check-ins': answer() });
  const form = await show('okr-check-in', { keyResult: stepped(1) });
  type(form.querySelector('textarea'), 'Nearly there');
  await tick(form, 1);
  Object.assign(form, { keyResult: stepped(2, 1) });
  await rest();
  assert.deepEqual(ticks(form), [false, true]);
  assert.match(words(form.querySelector('.okr-problem')), /^Somebody else changed this in the meantime\./);
  await save(form);
  assert.deepEqual(asked[0]?.body, { confidence: 7, note: 'Nearly there' });
});

test('what the page reads anew of the same version leaves the ticks; they go with the version they were set in', async () => {
  const asked = serve({ 'POST /key-results/12/check-ins': answer() });
  const form = await show('okr-check-in', { keyResult: stepped(4, 0) });
  await tick(form, 1);
  Object.assign(form, { keyResult: stepped(4, 0) });
  await rest();
  assert.deepEqual(ticks(form), [true, true]);
  await save(form);
  assert.deepEqual((asked[0]?.body as { milestones: unknown }).milestones, { version: 4, done: [0, 1] });
});

test('a milestone ticked and unticked again is not sent', async () => {
  const asked = serve({ 'POST /key-results/12/check-ins': answer() });
  const form = await show('okr-check-in', { keyResult: stepped(1) });
  await tick(form, 1);
  await tick(form, 1);
  await save(form);
  assert.deepEqual(asked[0]?.body, { confidence: 7, note: '' });
});

test('ticks kept in this browser hold for the version they were set in only, typed words for every one', async () => {
  const asked = serve({ 'POST /key-results/12/check-ins': answer() });
  const begun = await show('okr-check-in', { keyResult: stepped(1) });
  type(begun.querySelector('textarea'), 'Half a sentence');
  await tick(begun, 1);
  assert.deepEqual(ticks(await show('okr-check-in', { keyResult: stepped(1) })), [false, true]);
  const again = await show('okr-check-in', { keyResult: stepped(2, 1) });
  assert.deepEqual(ticks(again), [false, true]);
  assert.equal(again.querySelector('textarea')?.value, 'Half a sentence');
  await save(again);
  assert.deepEqual(asked[0]?.body, { confidence: 7, note: 'Half a sentence' });
});
