import { button, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../src/okr-details.js';
import '../src/okr-planning.js';
import '../src/okr-what-if.js';
import '../src/pages/single.js';
import type { WhatIf } from '../src/api/what-if.js';
import { figure, keyResult, objective, shared } from './samples.js';

/** Longer than the pause in which one may go on ticking. */
const PAUSE = 350;
const kinds = { values: [{ kind: 'SPRINT', available: true, text: null }] };

function issue(key: string, summary: string, change = {}): unknown {
  return { issue: { key, summary, type: 'Bug', status: 'Open', statusCategory: 'TO_DO', url: `/jira/browse/${key}` }, epic: null, versions: [], ...change };
}

const list = {
  values: [issue('APP-1', 'Log in', { epic: { key: 'APP-9', summary: 'Accounts' }, versions: [{ id: 3, name: '2.0' }] }), issue('APP-2', 'Log out', { epic: { key: 'APP-9', summary: 'Accounts' } }), issue('APP-3', 'Print')],
  hidden: 2, hiddenText: '2 issues you cannot see stay as they are.',
};

function told(label: string, done: string[] = [], status = 'ON_TRACK' as const): WhatIf {
  const before = figure({ status: 'AT_RISK', statusLabel: 'At risk' });
  const after = figure({ status, counted: 0.9 });
  return {
    label, done, notes: [{ code: 'J10', text: 'Queries are taken to find the same issues as now.' }],
    keyResults: [{ id: 13, key: 'KR-13', title: 'Ship', before, after, label: '43 % → 90 %', points: 47 }],
    objectives: [{ id: 7, key: 'OBJ-7', title: 'Answer faster', before, after, label: '43 % → 60 %', points: 17 }],
  };
}

function check(shown: HTMLElement, label: RegExp, on = true): void {
  const box = Array.from(shown.querySelectorAll('label')).find((one) => label.test(words(one)))?.control as HTMLInputElement | null
    ?? shown.querySelector<HTMLInputElement>(`[id="${Array.from(shown.querySelectorAll('label')).find((one) => label.test(words(one)))?.htmlFor ?? ''}"]`);
  assert.ok(box, String(label));
  box.checked = on;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

test('ticked issues are told to the server after a pause, once for several, and what would move is read', async () => {
  const asked = serve({ 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'POST /what-if': told('KR-13 43 % → 90 %') });
  const shown = await show('okr-what-if', { about: shared });
  assert.match(words(shown), /Nothing is saved/);
  assert.match(words(shown), /KR-13 Ship 43 % → 90 %\s?At risk →\s?On track/);
  assert.match(words(shown), /OBJ-7 Answer faster 43 % → 60 %/);
  assert.match(words(shown), /2 issues you cannot see stay as they are\./);
  check(shown, /^APP-1 /);
  await rest();
  check(shown, /^APP-3 /);
  await rest(PAUSE);
  const sent = asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
  assert.deepEqual(sent, [
    { keyResult: 'KR-13', done: { issues: [], epics: [], sprints: [], versions: [] } },
    { keyResult: 'KR-13', done: { issues: ['APP-1', 'APP-3'], epics: [], sprints: [], versions: [] } },
  ]);
});

test('all that a search shows and a whole epic are ticked at once', async () => {
  const asked = serve({ 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'POST /what-if': told('x') });
  const shown = await show('okr-what-if', { about: shared });
  type(shown.querySelector('input[type=search]'), 'log');
  await rest();
  check(shown, /^All 2 issues$/);
  await rest();
  type(shown.querySelector('input[type=search]'), '');
  const by = shown.querySelector<HTMLSelectElement>('okr-tick-list select') as HTMLSelectElement;
  by.value = 'epic';
  by.dispatchEvent(new Event('change'));
  await rest();
  assert.match(words(shown.querySelector('.okr-ticks')), /APP-9 Accounts.*Without epic/);
  check(shown, /^Without epic$/);
  await rest(PAUSE);
  assert.deepEqual((asked.at(-1)?.body as { done: { issues: string[] } }).done.issues, ['APP-1', 'APP-2', 'APP-3']);
});

test('who may change a key result tries another target and weight, others a value only', async () => {
  const asked = serve({ 'GET /what-if/issues': { values: [], hidden: 0, hiddenText: null }, 'GET /source-kinds': kinds, 'POST /what-if': told('x') });
  const shown = await show('okr-what-if', { about: keyResult() });
  const [value, target, weight] = Array.from(shown.querySelectorAll('input[type=text]'));
  type(value ?? null, '50');
  type(target ?? null, '80,5');
  type(weight ?? null, '2');
  await rest(PAUSE);
  const { done, ...others } = asked.at(-1)?.body as { done: unknown };
  assert.ok(done);
  assert.deepEqual(others, { keyResult: 'KR-12', value: 50, weight: 2, measure: { kind: 'LINEAR', start: 0, target: 80.5, direction: 'INCREASE', unit: 'h' } });
  const seen = await show('okr-what-if', { about: keyResult({ may: { change: false, checkIn: false, link: false } }) });
  assert.equal(seen.querySelectorAll('input[type=text]').length, 1);
});

test('what is no number is said, and what the server refuses', async () => {
  serve({ 'GET /what-if/issues': { values: [], hidden: 0, hiddenText: null }, 'GET /source-kinds': kinds, 'POST /what-if': new Status(400, { errorMessages: [], errors: { weight: 'Too heavy.' } }) });
  const shown = await show('okr-what-if', { about: keyResult() });
  assert.equal(words(shown.querySelector('[role=status]')), 'Too heavy.');
  type(shown.querySelector('input[type=text]'), 'many');
  await rest(PAUSE);
  assert.match(words(shown.querySelector('[role=status]')), /number/);
});

test('of an objective issues are ticked only', async () => {
  const asked = serve({ 'GET /what-if/issues': list, 'GET /source-kinds': { values: [] }, 'POST /what-if': told('x') });
  const shown = await show('okr-what-if', { about: objective() });
  assert.equal(shown.querySelector('input[type=text]'), null);
  assert.deepEqual(asked.filter(({ path }) => path.startsWith('/what-if')).map(({ path }) => path).sort(), ['/what-if', '/what-if/issues?objective=OBJ-7']);
});

const choices = {
  usual: { kind: 'SHARE', value: 'STATUS', inWork: 0, share: { epics: 'FLATTEN', subTasks: 'IGNORE', dayOne: 'COUNT', missingEstimate: 'AVERAGE' } }, workingDaysOnly: false, fixed: [],
  numbers: [{ code: 'field:10016', text: 'Story Points' }], statuses: [{ id: '3', name: 'In Progress' }], thresholds: { mode: 'GAP', onTrack: -0.1, atRisk: -0.25, tooEarly: 0.1 },
};

function choose(shown: HTMLElement, name: string, value: string): void {
  const list = shown.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  assert.ok(list, name);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

test('other rules are folded until wanted; what is chosen is tried, and only that', async () => {
  const asked = serve({ 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'GET /share-choices': choices, 'POST /what-if': told('x') });
  const shown = await show('okr-what-if', { about: shared });
  assert.equal(asked.some(({ path }) => path === '/share-choices'), false);
  assert.equal(shown.querySelector('select[name=epics]'), null);
  button(shown, 'Try other rules').click();
  await rest();
  choose(shown, 'epics', 'AS_ITEM');
  await rest();
  choose(shown, 'estimate', 'field:10016');
  await rest(PAUSE);
  const { done, ...others } = asked.at(-1)?.body as { done: unknown };
  assert.ok(done);
  assert.deepEqual(others, { keyResult: 'KR-13', measure: { kind: 'SHARE', value: 'STATUS', inWork: 0, share: { estimate: 'field:10016', epics: 'AS_ITEM' } } });
  choose(shown, 'commitment', 'COMMITTED');
  await rest(PAUSE);
  assert.deepEqual((asked.at(-1)?.body as { expectation: { commitment: string } }).expectation.commitment, 'COMMITTED');
});

test('with the rules shown the target stands among them, and what the server refuses stands at its field', async () => {
  serve({ 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'GET /share-choices': choices, 'POST /what-if': new Status(400, { errorMessages: [], errors: { start: 'Not there.' } }) });
  const shown = await show('okr-what-if', { about: keyResult() });
  button(shown, 'Try other rules').click();
  await rest(PAUSE);
  assert.equal(shown.querySelectorAll('input[name=target]').length, 1);
  assert.equal(Array.from(shown.querySelectorAll('label')).filter((one) => /^Target/.test(words(one))).length, 1);
  assert.match(words(shown.querySelector('.okr-rules .error')), /Not there\./);
});

test('who may not change a key result is offered no rules', async () => {
  serve({ 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'POST /what-if': told('x') });
  const shown = await show('okr-what-if', { about: keyResult({ may: { change: false, checkIn: false, link: false } }) });
  assert.equal(shown.querySelector('okr-tried-rules'), null);
});

test('what was tried is taken over into the form', async () => {
  const asked = serve({
    'GET /key-results/KR-12': keyResult(), 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'GET /share-choices': choices, 'POST /what-if': told('x'),
    'PUT /key-results/12': keyResult(), 'POST /key-results/12/preview': { label: '13 % → 16 %', issues: 0, before: figure(), after: figure(), notes: [], above: [] },
  });
  const shown = await show('okr-single', { key: 'KR-12' });
  button(shown, 'What if…').click();
  await rest();
  const inputs = Array.from(shown.querySelectorAll<HTMLInputElement>('okr-what-if input[type=text]'));
  type(inputs.find((one) => /target/.test(one.id)) ?? null, '80');
  await rest();
  button(shown, 'Edit with these values').click();
  await rest();
  assert.equal(shown.querySelector('okr-what-if'), null);
  assert.equal(shown.querySelector<HTMLInputElement>('okr-key-result-form input[name=target]')?.value, '80');
  await rest(450);
  assert.match(words(shown.querySelector('okr-preview')), /^13 % → 16 %/, 'told at once, for it is not saved');
  button(shown, 'Save').click();
  await rest();
  assert.equal((asked.find(({ method }) => method === 'PUT')?.body as { measure: { target: number } }).measure.target, 80);
  assert.equal(shown.querySelector('okr-key-result-form'), null);
});

/** Tries 80 as the target. */
async function tryTarget(shown: HTMLElement): Promise<void> {
  button(shown, 'What if…').click();
  await rest();
  type(Array.from(shown.querySelectorAll<HTMLInputElement>('okr-what-if input[type=text]')).find((one) => /target/.test(one.id)) ?? null, '80');
  await rest();
}

const tryable = {
  'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'GET /share-choices': choices, 'POST /what-if': told('x'), 'PUT /key-results/12': keyResult(),
  'POST /key-results/12/preview': { label: '13 % → 16 %', issues: 0, before: figure(), after: figure(), notes: [], above: [] },
};

test('what was tried is saved in the version it was tried on, whatever the page reads meanwhile', async () => {
  let version = 1;
  const asked = serve({ ...tryable, 'GET /key-results/KR-12': () => keyResult({ version }) });
  const shown = await show('okr-single', { key: 'KR-12' });
  await tryTarget(shown);
  version = 2;
  document.dispatchEvent(new Event('visibilitychange')); // the page looks again
  await rest();
  button(shown, 'Edit with these values').click();
  await rest();
  button(shown, 'Save').click();
  await rest();
  assert.equal(asked.filter(({ path }) => path === '/key-results/KR-12').length > 1, true);
  assert.equal((asked.find(({ method }) => method === 'PUT')?.body as { version: number }).version, 1);
});

test('what was tried is taken over into a form that is open already', async () => {
  serve({ ...tryable, 'GET /key-results/KR-12': keyResult() });
  const shown = await show('okr-single', { key: 'KR-12' });
  button(shown, 'Edit').click();
  await rest();
  const target = (): string | undefined => shown.querySelector<HTMLInputElement>('okr-key-result-form input[name=target]')?.value;
  assert.equal(target(), '100');
  await tryTarget(shown);
  button(shown, 'Edit with these values').click();
  await rest();
  assert.equal(target(), '80');
});

test('a sprint is found by its name on the boards of the projects the issues belong to', async () => {
  const asked = serve({
    'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'POST /what-if': told('x'), 'GET /rest/agile/1.0/board': { values: [{ id: 3, name: 'APP board' }, { id: 4, name: 'Mobile' }] },
    'GET /rest/agile/1.0/board/3/sprint': { values: [{ id: 7, name: 'Sprint 7', state: 'active' }, { id: 8, name: 'Sprint 8', state: 'future' }] },
    'GET /rest/agile/1.0/board/4/sprint': { values: [{ id: 8, name: 'Sprint 8', state: 'future' }] },
  });
  const shown = await show('okr-what-if', { about: shared });
  const field = shown.querySelector<HTMLInputElement>('okr-sprint-field input');
  field?.focus();
  type(field, 'sprint 8');
  await rest(PAUSE);
  const found = Array.from(shown.querySelectorAll<HTMLElement>('okr-sprint-field [role=option]'));
  assert.deepEqual(found.map(words), ['Sprint 8 planned']);
  assert.ok(asked.some(({ path }) => path.includes('projectKeyOrId=APP') && path.includes('type=scrum')));
  found[0]?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  found[0]?.click();
  await rest(PAUSE);
  assert.deepEqual((asked.at(-1)?.body as { done: { sprints: number[] } }).done.sprints, [8]);
});

/** The sprints found on boards that answer so, and the words around them. */
async function sprintsFound(boards: object, sprints: Record<string, unknown>): Promise<{ found: string[]; said: string; asked: string[] }> {
  const asked = serve({ 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'POST /what-if': told('x'), 'GET /rest/agile/1.0/board': boards, ...sprints });
  const shown = await show('okr-what-if', { about: shared });
  const field = shown.querySelector<HTMLInputElement>('okr-sprint-field input');
  field?.focus();
  await rest(50);
  return { found: Array.from(shown.querySelectorAll('okr-sprint-field [role=option]'), words), said: words(shown.querySelector('okr-sprint-field')), asked: asked.map(({ path }) => path) };
}

const sprint = { values: [{ id: 7, name: 'Sprint 7', state: 'active' }] };

test('a board that cannot be read takes no sprint of another one away, and is said', async () => {
  const two = { values: [{ id: 3, name: 'APP board' }, { id: 4, name: 'Mobile' }], isLast: true };
  const { found, said } = await sprintsFound(two, { 'GET /rest/agile/1.0/board/3/sprint': sprint, 'GET /rest/agile/1.0/board/4/sprint': new Status(403) });
  assert.deepEqual(found, ['Sprint 7 active']);
  assert.match(said, /Some boards could not be read\./);
  const none = await sprintsFound(two, {});
  assert.deepEqual(none.found, ['It does not exist, or you may not see it.']);
  const all = await sprintsFound(two, { 'GET /rest/agile/1.0/board/3/sprint': sprint, 'GET /rest/agile/1.0/board/4/sprint': { values: [] } });
  assert.doesNotMatch(all.said, /boards/);
});

test('that there are more boards than are looked through is said', async () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ id: at + 1, name: `Board ${at + 1}` }));
  const sprints = Object.fromEntries(many.map(({ id }) => [`GET /rest/agile/1.0/board/${id}/sprint`, sprint]));
  const { found, said } = await sprintsFound({ values: many, total: 21 }, sprints);
  assert.deepEqual(found, ['Sprint 7 active']);
  assert.match(said, /Only the first 20 boards were searched\./);
  assert.doesNotMatch((await sprintsFound({ values: many, total: 20, isLast: true }, sprints)).said, /boards/);
});

test('the page of a key result offers it', async () => {
  serve({ 'GET /key-results/KR-12': keyResult(), 'GET /what-if/issues': list, 'GET /source-kinds': kinds, 'POST /what-if': told('KR-13 43 % → 90 %') });
  const shown = await show('okr-single', { key: 'KR-12' });
  button(shown, 'What if…').click();
  await rest();
  assert.match(words(shown.querySelector('okr-dialog h2')), /^What if: KR-12 Median/);
});
