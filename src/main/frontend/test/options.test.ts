import { rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Preview, ShareChoices } from '../src/api/types.js';
import '../src/okr-details.js';
import '../src/parts/key-result-form.js';
import '../src/parts/source-rows.js';
import { ann, figure, keyResult, shared } from './samples.js';

const rules = { statusWorths: [], percentField: null, estimate: null, missingEstimate: 'AVERAGE', fixedEstimate: 1, subTasks: 'IGNORE', epics: 'FLATTEN', dayOne: 'COUNT', byDefault: [] } as const;
const choices: ShareChoices = {
  usual: { kind: 'SHARE', value: 'STATUS', inWork: 0, share: { ...rules, statusWorths: [], subTasks: 'REPLACE', byDefault: [] } },
  thresholds: { mode: 'GAP', onTrack: -0.1, atRisk: -0.25, tooEarly: 0.1 },
  workingDaysOnly: false,
  statuses: [{ id: '3', name: 'In Review' }, { id: '10000', name: 'Closed' }],
  numbers: [{ code: 'field:customfield_1', text: 'Story Points' }, { code: 'time:SPENT:HOURS', text: 'time spent (hours)' }],
  fixed: [{ name: 'Not counted when resolved as', value: 'Duplicate' }],
};
const told: Preview = { before: figure(), after: figure({ label: '52 %', flags: [{ code: 'X', text: 'An epic is done, its issues are not' }] }), label: 'Now 43 % → 52 %', notes: [{ code: 'J5', text: 'No estimate: 2' }], settings: [], issues: 3,
  above: [{ id: 7, key: 'OBJ-7', title: 'Answer faster', before: figure(), after: figure(), label: '40 % → 44 %', points: 4 }] };
/** Longer than the pause in which one may go on typing. */
const PAUSE = 450;

function more(form: HTMLElement): void {
  Array.from(form.querySelectorAll('button')).find((one) => words(one) === 'More options')?.click();
}

function select(form: HTMLElement, name: string, value?: string): HTMLSelectElement {
  const list = form.querySelector<HTMLSelectElement>(`select[name=${name}]`) as HTMLSelectElement;
  if (value !== undefined) {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return list;
}

function submit(form: HTMLElement): void {
  form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

test('the options of a share are in plain words, what nobody chose following the default; what is the same for all is told', async () => {
  serve({ 'GET /share-choices': choices });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  form.querySelector<HTMLInputElement>('input[type=radio][id$=ISSUES]')?.dispatchEvent(new Event('change'));
  more(form);
  await rest();
  assert.equal(select(form, 'subTasks').value, '');
  assert.match(words(select(form, 'subTasks')), /Default: Their parent is worth their mean/);
  assert.match(words(select(form, 'estimate')), /Story Points.*time spent \(hours\)/);
  assert.match(words(form), /Not counted when resolved as: Duplicate\. The same for all key results\./);
  assert.equal(form.querySelector('select[name=missingEstimate]'), null);
});

test('only what was chosen is sent with a new key result; the server knows the usual', async () => {
  const asked = serve({ 'GET /share-choices': choices, 'POST /objectives/7/key-results': shared });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  type(form.querySelector('input[name=title]'), 'Ship it');
  form.querySelector<HTMLInputElement>('input[type=radio][id$=ISSUES]')?.dispatchEvent(new Event('change'));
  await rest();
  type(form.querySelector('okr-issue-keys textarea'), 'A-1');
  more(form);
  await rest();
  select(form, 'estimate', 'field:customfield_1');
  await rest();
  select(form, 'missingEstimate', 'FIXED');
  await rest();
  type(form.querySelector('input[name=fixedEstimate]'), '2,5');
  await rest();
  submit(form);
  await rest();
  const sent = asked.find((one) => one.path === '/objectives/7/key-results')?.body as { measure: unknown };
  assert.deepEqual(sent.measure, { kind: 'SHARE', share: { estimate: 'field:customfield_1', missingEstimate: 'FIXED', fixedEstimate: 2.5 } });
});

test('a changed key result keeps what was chosen, and follows the default in the rest', async () => {
  const share = { ...rules, statusWorths: [{ status: '3', percent: 80 }], byDefault: ['value', 'inWork', 'missingEstimate', 'dayOne'] };
  const expectation = { commitment: 'COMMITTED' as const, curve: [{ day: '2026-11-01', fraction: 0.5 }], thresholds: null, workingDaysOnly: true };
  const asked = serve({ 'GET /share-choices': choices, 'PUT /key-results/13': shared });
  const form = await show('okr-key-result-form', { keyResult: { ...shared, measure: { kind: 'SHARE', value: 'STATUS', inWork: 0, share }, expectation } });
  more(form);
  await rest();
  select(form, 'epics', 'AS_ITEM');
  await rest();
  submit(form);
  await rest();
  const sent = asked.find((one) => one.method === 'PUT')?.body as { measure: { share: unknown }; expectation: unknown };
  assert.deepEqual(sent.measure, { kind: 'SHARE', share: { statusWorths: [{ status: '3', percent: 80 }], subTasks: 'IGNORE', epics: 'AS_ITEM' } });
  assert.deepEqual(sent.expectation, expectation);
});

test('kinds of measure the form does not ask for stay as they are', async () => {
  const asked = serve({ 'PUT /key-results/12': keyResult() });
  const form = await show('okr-key-result-form', { keyResult: keyResult({ measure: { kind: 'BINARY' }, fromIssues: { function: 'COUNT', of: null, percentile: 0 } }) });
  assert.equal(form.querySelector('input[name=start]'), null);
  submit(form);
  await rest();
  const { measure, fromIssues } = asked[0]?.body as { measure: { kind: string }; fromIssues: { function: string } };
  assert.equal(measure.kind, 'BINARY');
  assert.equal(fromIssues.function, 'COUNT');
});

test('what a setting would do is told while one edits, once for several changes, and not before', async () => {
  const asked = serve({ 'GET /share-choices': choices, 'POST /key-results/13/preview': told });
  const form = await show('okr-key-result-form', { keyResult: shared });
  more(form);
  await rest(PAUSE);
  assert.equal(asked.filter((one) => one.method === 'POST').length, 0);
  type(form.querySelector('input[name=inWork]'), '5');
  await rest();
  type(form.querySelector('input[name=inWork]'), '50');
  await rest(PAUSE);
  assert.deepEqual(asked.filter((one) => one.method === 'POST').map((one) => one.body), [{ measure: { kind: 'SHARE', value: 'STATUS', inWork: 50 }, expectation: { commitment: 'ASPIRATIONAL', curve: [], thresholds: null, workingDaysOnly: null } }]);
  assert.match(words(form.querySelector('[role=status]')), /Now 43 % → 52 % not saved yet · issues: 3 OBJ-7 40 % → 44 % An epic is done, its issues are not No estimate: 2/);
});

test('a setting the server refuses is told in place of the preview', async () => {
  serve({ 'GET /share-choices': choices, 'POST /key-results/13/preview': new Status(400, { errors: { inWork: 'From 0 to 100.' } }) });
  const form = await show('okr-key-result-form', { keyResult: shared });
  more(form);
  await rest();
  type(form.querySelector('input[name=inWork]'), '500');
  await rest(PAUSE);
  assert.match(words(form.querySelector('[role=status]')), /No preview: From 0 to 100\./);
});

test('a new key result by issues tells what it would be', async () => {
  const asked = serve({ 'POST /objectives/7/key-results/preview': { ...told, before: null, label: 'It would stand at 52 %' } });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  form.querySelector<HTMLInputElement>('input[type=radio][id$=ISSUES]')?.dispatchEvent(new Event('change'));
  await rest();
  type(form.querySelector('okr-issue-keys textarea'), 'A-1');
  await rest(PAUSE);
  assert.deepEqual(asked.find((one) => one.path.endsWith('/preview'))?.body, { measure: { kind: 'SHARE' }, sources: [{ kind: 'ISSUE', key: 'A-1' }] });
  assert.match(words(form.querySelector('[role=status]')), /It would stand at 52 %/);
});

function kind(form: HTMLElement, name: string): void {
  form.querySelector<HTMLInputElement>(`input[type=radio][id$=${name}]`)?.dispatchEvent(new Event('change'));
}

async function saved(fill: (form: HTMLElement) => Promise<void>): Promise<Record<string, unknown>> {
  const asked = serve({ 'GET /share-choices': choices, 'POST /objectives/7/key-results': shared, 'POST /objectives/7/key-results/preview': told });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  type(form.querySelector('input[name=title]'), 'Keep it');
  await fill(form);
  submit(form);
  await rest();
  return asked.find((one) => one.path === '/objectives/7/key-results')?.body as Record<string, unknown>;
}

test('a number is kept within bounds; what is left empty is no bound', async () => {
  const sent = await saved(async (form) => {
    kind(form, 'MAINTAIN');
    await rest();
    type(form.querySelector('input[name=high]'), '4,5');
    await rest();
  });
  assert.deepEqual(sent.measure, { kind: 'MAINTAIN', start: 0, unit: '', low: null, high: 4.5, inclusive: true, mode: 'LATEST' });
});

test('zones need start and stretch only', async () => {
  const sent = await saved(async (form) => {
    kind(form, 'ZONES');
    await rest();
    type(form.querySelector('input[name=stretch]'), '100');
    await rest();
  });
  assert.deepEqual(sent.measure, { kind: 'ZONES', start: 0, stretch: 100, scale: 'STRETCH', unit: '' });
});

test('milestones are added and taken away; an empty one is not sent', async () => {
  const sent = await saved(async (form) => {
    kind(form, 'MILESTONES');
    await rest();
    const fields = (): HTMLElement => form.querySelector('okr-milestone-fields') as HTMLElement;
    type(fields().querySelector('input'), 'First');
    await rest();
    const press = (label: string): void => Array.from(fields().querySelectorAll('button')).find((one) => words(one) === label || one.getAttribute('aria-label') === label)?.click();
    press('Add milestone');
    await rest();
    press('Add milestone');
    await rest();
    press('Remove milestone 2');
    await rest();
  });
  assert.deepEqual(sent.measure, { kind: 'MILESTONES', milestones: [{ title: 'First', weight: 1, doneOn: null }] });
});

test('a value is read from issues, also the time between two statuses', async () => {
  const sent = await saved(async (form) => {
    type(form.querySelector('input[name=target]'), '4');
    select(form, 'fromIssues', 'ISSUES');
    await rest();
    select(form, 'function', 'PERCENTILE');
    await rest();
    select(form, 'of', 'BETWEEN');
    await rest();
    select(form, 'from', '3');
    await rest();
    select(form, 'to', '10000');
    await rest();
    type(form.querySelector('okr-issue-keys textarea'), 'A-1');
    await rest();
  });
  assert.deepEqual(sent.fromIssues, { function: 'PERCENTILE', of: 'between:3:10000:HOURS', percentile: 90 });
  assert.deepEqual(sent.sources, [{ kind: 'ISSUE', key: 'A-1' }]);
});

test('what is expected stands under more options: promise, course, thresholds, days', async () => {
  const sent = await saved(async (form) => {
    type(form.querySelector('input[name=target]'), '4');
    more(form);
    await rest();
    select(form, 'commitment', 'COMMITTED');
    await rest();
    select(form, 'thresholds', 'RATIO');
    await rest();
    type(form.querySelector('input[name=onTrack]'), '80');
    await rest();
    select(form, 'workingDaysOnly', 'WORKING');
    await rest();
    Array.from(form.querySelectorAll('button')).find((one) => words(one) === 'Add day')?.click();
    await rest();
    const [day, percent] = Array.from(form.querySelectorAll('okr-expectation-options .okr-row-fields input'));
    type(day ?? null, '2026-11-01');
    await rest();
    type(percent ?? null, '25');
    await rest();
  });
  assert.deepEqual(sent.expectation, { commitment: 'COMMITTED', curve: [{ day: '2026-11-01', fraction: 0.25 }], thresholds: { mode: 'RATIO', onTrack: 0.8 }, workingDaysOnly: true });
});
