import { button, flags, press, rest, serve, show, Status, type, words, type Asked } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../src/api/types.js';
import '../src/parts/sources.js';
import { emptySource, refusals, wishesOf, type SourceDraft } from '../src/parts/source-wish.js';
import { ann, keyResult, shared } from './samples.js';

const KINDS = { values: ['ISSUE', 'EPIC', 'JQL', 'VERSION', 'SPRINT', 'COMPONENT', 'LABEL'].map((kind) => ({ kind, available: true, text: null })) };
const TIMOB = { id: 1, key: 'TIMOB', name: 'Titanium' };

function source(change: Partial<Source> = {}): Source {
  return { id: 5, kind: 'VERSION', text: 'Version 10.2.0 (TIMOB)', effect: 'DRIVES', issue: null, value: { id: 77, name: '10.2.0', project: TIMOB }, hidden: false, weight: null, jql: null, addedBy: ann, addedAt: '2026-11-23T10:00:00Z', runsAs: null, ...change };
}

/** A key result with these sources; what is added appears in the list. */
async function open(table: Record<string, unknown> = {}, all: Source[] = []): Promise<{ element: HTMLElement; asked: Asked[] }> {
  const asked = serve({
    'GET /source-kinds': KINDS,
    'GET /key-results/13/source': () => ({ values: all }),
    'POST /key-results/13/source': () => { all.push(source()); return source(); },
    ...table,
  });
  return { element: await show('okr-sources', { keyResult: shared }), asked };
}

async function choose(element: HTMLElement, kind: string): Promise<void> {
  const list = element.querySelector('select') as HTMLSelectElement;
  list.value = kind;
  list.dispatchEvent(new Event('change'));
  await rest();
}

async function pick(element: HTMLElement, label: string, text: string, choice: RegExp): Promise<void> {
  const named = Array.from(element.querySelectorAll('label')).find((one) => words(one) === label);
  const field = element.querySelector(`#${named?.htmlFor}`);
  type(field, text);
  await rest(250);
  const option = Array.from(element.querySelectorAll<HTMLElement>('[role=option]')).find((one) => choice.test(words(one)));
  assert.ok(option, `no ${choice} in: ${words(element)}`);
  option.click();
  await rest();
}

function add(element: HTMLElement): Promise<void> {
  element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  return rest();
}

const sent = (asked: Asked[]): unknown[] => asked.filter((one) => one.method !== 'GET').map(({ method, path, body }) => [method, path, body].filter((part) => part !== undefined));

test('a version is found by words and added, and taken back by undo', async () => {
  const found = { values: [{ id: 77, name: '10.2.0', project: TIMOB }] };
  const { element, asked } = await open({ 'GET /source-kinds/VERSION/values': found, 'DELETE /key-results/13/source/5': new Status(204) });
  await choose(element, 'VERSION');
  await pick(element, 'Fix version', '10.2', /10\.2\.0 Titanium/);
  await add(element);
  assert.ok(asked.some((one) => one.path === '/source-kinds/VERSION/values?search=10.2&most=20'));
  assert.match(words(element.querySelector('.okr-sources')), /Version 10\.2\.0 \(TIMOB\)/);
  const flag = flags.at(-1) as HTMLElement;
  assert.match(words(flag), /Added: Version 10\.2\.0 \(TIMOB\)/);
  button(flag, 'Undo').click();
  await rest();
  assert.deepEqual(sent(asked), [
    ['POST', '/key-results/13/source', { kind: 'VERSION', project: 'TIMOB', id: 77 }],
    ['DELETE', '/key-results/13/source/5'],
  ]);
});

test('a sprint is found through its board: active ones first, then planned, then the last closed', async () => {
  const boards = { values: [{ id: 3, name: 'TIMOB board' }] };
  const sprints = { isLast: true, values: [{ id: 11, name: 'Sprint 1', state: 'closed' }, { id: 12, name: 'Sprint 2', state: 'closed' }, { id: 13, name: 'Sprint 3', state: 'active' }, { id: 14, name: 'Sprint 4', state: 'future' }] };
  const { element, asked } = await open({ 'GET /rest/agile/1.0/board': boards, 'GET /rest/agile/1.0/board/3/sprint': sprints });
  await choose(element, 'SPRINT');
  await pick(element, 'Board', 'tim', /TIMOB board/);
  const field = Array.from(element.querySelectorAll<HTMLInputElement>('[role=combobox]')).at(-1);
  field?.dispatchEvent(new Event('focus'));
  await rest(50);
  assert.deepEqual(Array.from(element.querySelectorAll('[role=option]'), (one) => words(one)), ['Sprint 3 active', 'Sprint 4 planned', 'Sprint 2 closed', 'Sprint 1 closed']);
  await pick(element, 'Sprint', 'sprint 2', /Sprint 2/);
  await add(element);
  assert.deepEqual(sent(asked), [['POST', '/key-results/13/source', { kind: 'SPRINT', id: 12, name: 'Sprint 2' }]]);
});

test('a label belongs to a project, and may be one that no issue has yet', async () => {
  const labels = { results: [{ value: 'android', displayName: '<b>and</b>roid' }, { value: '"and-or"', displayName: '<b>and</b>-or' }] };
  const { element, asked } = await open({ 'GET /rest/api/2/project': [{ id: '1', key: 'TIMOB', name: 'Titanium' }, { id: '2', key: 'ALOY', name: 'Alloy' }], 'GET /rest/api/2/jql/autocompletedata/suggestions': labels });
  await choose(element, 'LABEL');
  await pick(element, 'Project', 'tim', /Titanium TIMOB/);
  const field = Array.from(element.querySelectorAll<HTMLInputElement>('[role=combobox]')).at(-1) ?? null;
  type(field, 'and');
  await rest(250);
  assert.deepEqual(Array.from(element.querySelectorAll('[role=option]'), (one) => words(one)), ['and', 'android', 'and-or']);
  press(field, 'Enter');
  await rest();
  await add(element);
  assert.deepEqual(sent(asked), [['POST', '/key-results/13/source', { kind: 'LABEL', project: 'TIMOB', name: 'and' }]]);
});

test('a component may only support', async () => {
  const { element, asked } = await open({ 'GET /source-kinds/COMPONENT/values': { values: [{ id: 8, name: 'iOS', project: TIMOB }] } });
  await choose(element, 'COMPONENT');
  const effect = element.querySelectorAll('select')[1] as HTMLSelectElement;
  effect.value = 'SUPPORTS';
  effect.dispatchEvent(new Event('change'));
  await rest();
  await pick(element, 'Component', 'ios', /iOS/);
  await add(element);
  assert.deepEqual(sent(asked), [['POST', '/key-results/13/source', { kind: 'COMPONENT', project: 'TIMOB', id: 8, effect: 'SUPPORTS' }]]);
});

test('a removed source is put back by undo, and a source can be made to support', async () => {
  const all = [source(), source({ id: 6, kind: 'LABEL', text: 'Label x (TIMOB)', effect: 'SUPPORTS' })];
  const { element, asked } = await open({ 'DELETE /key-results/13/source/5': new Status(204), 'POST /key-results/13/source/5/restore': source(), 'PUT /key-results/13/source/6': source() }, all);
  assert.match(words(element.querySelectorAll('.okr-sources li')[1]), /Label x \(TIMOB\) only shown/);
  button(element, 'Count Label x (TIMOB)').click();
  await rest();
  button(element, 'Remove Version 10.2.0 (TIMOB)').click();
  await rest();
  button(flags.at(-1) as HTMLElement, 'Undo').click();
  await rest();
  assert.deepEqual(sent(asked), [
    ['PUT', '/key-results/13/source/6', { effect: 'DRIVES' }],
    ['DELETE', '/key-results/13/source/5'],
    ['POST', '/key-results/13/source/5/restore'],
  ]);
});

test('what is refused stands beside the field and stays there to be mended', async () => {
  const { element } = await open({ 'POST /key-results/13/source': new Status(400, { errors: { key: 'A-1 is not an epic.' } }) });
  await choose(element, 'EPIC');
  type(element.querySelector('okr-issue-keys input'), 'a-1');
  await add(element);
  assert.match(words(element.querySelector('okr-issue-keys .error')), /A-1 is not an epic\./);
  assert.equal(element.querySelector<HTMLInputElement>('okr-issue-keys input')?.value, 'A-1');
});

test('nothing chosen is said before anything is sent', async () => {
  const { element, asked } = await open();
  await choose(element, 'VERSION');
  await add(element);
  assert.match(words(element.querySelector('.error')), /Choose one\./);
  assert.deepEqual(sent(asked), []);
});

test('issues are linked together, all or none', async () => {
  const { element, asked } = await open({ 'POST /key-results/13/issues': { linked: [] } });
  type(element.querySelector('okr-issue-keys textarea'), 'A-1 A-2');
  await add(element);
  assert.deepEqual(sent(asked), [['POST', '/key-results/13/issues', { keys: ['A-1', 'A-2'] }]]);
});

test('refusals of many sources find their way to the right one', () => {
  const drafts: SourceDraft[] = [{ ...emptySource(), keys: ['A-1', 'A-2'] }, { ...emptySource('JQL'), jql: 'x' }];
  assert.deepEqual(drafts.flatMap(wishesOf), [{ kind: 'ISSUE', key: 'A-1' }, { kind: 'ISSUE', key: 'A-2' }, { kind: 'JQL', jql: 'x' }]);
  assert.deepEqual(refusals({ 'sources[1].key': 'No such issue.', 'sources[2].jql': 'Wrong.' }, drafts), ['A-2: No such issue.', 'Wrong.']);
});

test('to a measured key result issues are linked to be shown, and nothing else is offered', async () => {
  const all = [source({ id: 6, kind: 'LABEL', text: 'Label x (TIMOB)', effect: 'SUPPORTS' })];
  const asked = serve({ 'GET /source-kinds': KINDS, 'GET /key-results/12/source': { values: all }, 'POST /key-results/12/source': source() });
  const element = await show('okr-sources', { keyResult: keyResult() });
  assert.equal(element.querySelectorAll('select').length, 1);
  assert.equal(element.querySelectorAll('.okr-sources button').length, 1);
  type(element.querySelector('okr-issue-keys textarea'), 'A-1');
  await add(element);
  assert.deepEqual(sent(asked), [['POST', '/key-results/12/source', { kind: 'ISSUE', key: 'A-1', effect: 'SUPPORTS' }]]);
});
