import { button, rest, serve, show, Status, words } from './page.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Past } from '../src/api/past.js';
import '../src/okr-past.js';
import '../src/okr-planning.js';
import '../src/okr-sources.js';
import '../src/pages/overview.js';
import '../src/pages/single.js';
import { askDay, askedDay, dayQuery } from '../src/ui/address.js';
import { figure, keyResult, objective, overview } from './samples.js';

const past: Past = { day: '2026-10-12', dayLabel: 'Oct 12, 2026', view: 'worked', first: '2026-10-01', exact: false, label: 'approximate', reasons: [{ code: 'DELETED_SINCE', text: 'Issues that were deleted since are missing.' }] };
const then = keyResult({ figure: figure({ label: '20 %' }), may: { change: false, checkIn: false, link: false } });
const ledger = { keyResult: then, figure: then.figure, rule: { code: 'M1', text: 'A straight line.' }, settings: [], notes: [], lines: [], hidden: null, total: 0.2, totalLabel: '20 %', sumWeight: 0, sumValue: 0 };

afterEach(() => askDay(null));

test('the address says which day is shown, and nothing for today', () => {
  assert.equal(askedDay(), null);
  askDay({ day: '2026-10-12', view: 'reported' });
  assert.deepEqual(askedDay(), { day: '2026-10-12', view: 'reported' });
  assert.equal(dayQuery(askedDay()), '?asOf=2026-10-12&view=reported');
  askDay(null);
  assert.equal(window.location.search, '');
});

test('a key result of a past day says so, why it is approximate, and the way back, and offers nothing to do', async () => {
  askDay({ day: '2026-10-12', view: 'worked' });
  const asked = serve({ 'GET /key-results/KR-12/as-of': { past, keyResult: then, ledger } });
  const shown = await show('okr-single', { key: 'KR-12' });
  assert.equal(asked[0]?.path, '/key-results/KR-12/as-of?day=2026-10-12&view=worked');
  assert.equal(asked.length, 1, 'the account came along');
  assert.match(words(shown), /As of Oct 12, 2026 · approximate Issues that were deleted since are missing\./);
  assert.match(words(shown), /20 %/);
  assert.equal(shown.querySelector('.aui-button-primary'), null);
  assert.match(shown.querySelector('.okr-crumbs a')?.getAttribute('href') ?? '', /objectives\/OBJ-7\?asOf=2026-10-12$/);
});

test('the way back shows today and takes the day out of the address', async () => {
  askDay({ day: '2026-10-12', view: 'worked' });
  serve({ 'GET /key-results/KR-12/as-of': { past, keyResult: then, ledger }, 'GET /key-results/KR-12': keyResult() });
  const shown = await show('okr-single', { key: 'KR-12' });
  button(shown, 'Back to today').click();
  await rest();
  assert.equal(askedDay(), null);
  assert.match(words(shown.querySelector('.okr-line')), /43 %/);
});

test('choosing a day, and another way to count links, writes it into the address', async () => {
  serve({ 'GET /objectives/OBJ-7': objective(), 'GET /objectives/OBJ-7/as-of': new Status(400, { errorMessages: [], errors: { day: 'The cycle began on Oct 1, 2026; choose that day or a later one.' } }) });
  const shown = await show('okr-single', { key: 'OBJ-7' });
  const field = (): HTMLInputElement => shown.querySelector('input[type=date]') as HTMLInputElement;
  field().value = '2026-09-01';
  field().dispatchEvent(new Event('change', { bubbles: true }));
  await rest();
  assert.deepEqual(askedDay(), { day: '2026-09-01', view: 'worked' });
  assert.match(words(shown.querySelector('[role=alert]')), /The cycle began on Oct 1, 2026/);
  const views = shown.querySelector('.okr-past select') as HTMLSelectElement;
  views.value = 'reported';
  views.dispatchEvent(new Event('change', { bubbles: true }));
  await rest();
  assert.deepEqual(askedDay(), { day: '2026-09-01', view: 'reported' });
});

test('a page of objectives of a past day explains each figure of that day', async () => {
  askDay({ day: '2026-10-12', view: 'worked' });
  const seen = overview({ objectives: [objective({ keyResults: [then], may: { change: false } })], may: { createObjective: false, createCycle: false } });
  const asked = serve({ 'GET /projects/TIMOB/as-of': { past: { ...past, exact: true, label: 'exact', reasons: [] }, overview: seen }, 'GET /key-results/KR-12/as-of': { past, keyResult: then, ledger } });
  const shown = await show('okr-overview', { projectKey: 'TIMOB' });
  assert.equal(asked[0]?.path, '/projects/TIMOB/as-of?day=2026-10-12&view=worked');
  assert.match(words(shown), /As of Oct 12, 2026 · exact/);
  button(shown, 'Actions for KR-12').click();
  await rest();
  assert.deepEqual(Array.from(shown.querySelectorAll('[role=menuitem]'), words), ['Why this figure?']);
  button(shown, 'Why this figure?').click();
  await rest();
  assert.match(words(shown.querySelector('okr-why')), /A straight line/);
});
