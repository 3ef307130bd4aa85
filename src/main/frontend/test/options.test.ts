import { rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Preview, ShareChoices } from '../src/api/types.js';
import '../src/parts/key-result-form.js';
import '../src/parts/source-rows.js';
import { ann, figure, keyResult, shared } from './samples.js';

const rules = { statusWorths: [], percentField: null, estimate: null, missingEstimate: 'AVERAGE', fixedEstimate: 1, subTasks: 'IGNORE', epics: 'FLATTEN', dayOne: 'COUNT' } as const;
const choices: ShareChoices = {
  usual: { kind: 'SHARE', value: 'STATUS', inWork: 0, share: { ...rules, statusWorths: [], subTasks: 'REPLACE' } },
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

test('the options of a share are in plain words, the usual one chosen; what is the same for all is told', async () => {
  serve({ 'GET /share-choices': choices });
  const form = await show('okr-key-result-form', { objective: 7, owner: ann });
  form.querySelector<HTMLInputElement>('input[type=radio][id$=ISSUES]')?.dispatchEvent(new Event('change'));
  more(form);
  await rest();
  assert.equal(select(form, 'subTasks').value, 'REPLACE');
  assert.match(words(select(form, 'subTasks')), /Their parent is worth their mean \(usual\)/);
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
  assert.deepEqual(sent.measure, { kind: 'SHARE', value: 'STATUS', inWork: 0, share: { estimate: 'field:customfield_1', missingEstimate: 'FIXED', fixedEstimate: 2.5 } });
});

test('a changed key result keeps the choices the form does not ask for', async () => {
  const share = { ...rules, statusWorths: [{ status: '3', percent: 80 }] };
  const expectation = { commitment: 'COMMITTED' as const, curve: [{ day: '2026-11-01', fraction: 0.5 }], thresholds: null };
  const asked = serve({ 'GET /share-choices': choices, 'PUT /key-results/13': shared });
  const form = await show('okr-key-result-form', { keyResult: { ...shared, measure: { kind: 'SHARE', value: 'STATUS', inWork: 0, share }, expectation } });
  more(form);
  await rest();
  select(form, 'epics', 'AS_ITEM');
  await rest();
  submit(form);
  await rest();
  const sent = asked.find((one) => one.method === 'PUT')?.body as { measure: { share: unknown }; expectation: unknown };
  assert.deepEqual(sent.measure.share, { ...share, epics: 'AS_ITEM' });
  assert.deepEqual(sent.expectation, expectation);
});

test('kinds of measure the form does not ask for stay as they are', async () => {
  const asked = serve({ 'PUT /key-results/12': keyResult() });
  const form = await show('okr-key-result-form', { keyResult: keyResult({ measure: { kind: 'LINEAR', start: 0, target: 4, direction: 'INCREASE', unit: 'h' }, fromIssues: { function: 'MEDIAN', of: 'time:SPENT:HOURS', percentile: 0 } }) });
  assert.equal(form.querySelector('input[name=start]'), null);
  submit(form);
  await rest();
  const { measure, fromIssues } = asked[0]?.body as { measure: { kind: string }; fromIssues: { function: string } };
  assert.equal(measure.kind, 'LINEAR');
  assert.equal(fromIssues.function, 'MEDIAN');
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
  assert.deepEqual(asked.filter((one) => one.method === 'POST').map((one) => one.body), [{ measure: { kind: 'SHARE', value: 'STATUS', inWork: 50 } }]);
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
  assert.deepEqual(asked.find((one) => one.path.endsWith('/preview'))?.body, { measure: { kind: 'SHARE', value: 'STATUS', inWork: 0 }, sources: [{ kind: 'ISSUE', key: 'A-1' }] });
  assert.match(words(form.querySelector('[role=status]')), /It would stand at 52 %/);
});
