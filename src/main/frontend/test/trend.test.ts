import { press, rest, serve, show, Status, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sample, Trend } from '../src/api/trends.js';
import '../src/parts/trend.js';
import { Scale } from '../src/parts/trend-scale.js';

const sample = (day: string, raw: number | null, expected: number): Sample =>
  ({ day: `2026-10-${day}`, dayLabel: `Oct ${Number(day)}`, raw, label: raw === null ? '–' : `${raw * 100} %`, expectedLabel: `${expected * 100} %` });

/** Ten days of ten per cent each; today is the fifth. */
function trend(change: Partial<Trend> = {}): Trend {
  return {
    start: '2026-10-01', startLabel: 'Oct 1', end: '2026-10-11', endLabel: 'Oct 11',
    values: [sample('02', 0.1, 0.1), sample('03', 0.2, 0.2), sample('05', 0.5, 0.4)],
    before: [], reasons: [], expected: [{ day: '2026-10-01', fraction: 0 }, { day: '2026-10-06', fraction: 0.2 }, { day: '2026-10-11', fraction: 1 }], ...change,
  };
}

const plot = (shown: ParentNode): HTMLElement => shown.querySelector('[role=slider]') as HTMLElement;

test('the line goes through the days, a missing day ended as the one before it, and the expected line reaches the end', () => {
  const scale = new Scale(trend());
  assert.equal(scale.progressPath(), 'M10 90L10 90L20 80L30 80L40 50');
  assert.equal(scale.expectedPath(), 'M0 100L50 80L100 0');
});

test('where there was nothing to count the line is broken', () => {
  assert.equal(new Scale(trend({ values: [sample('02', 0.1, 0), sample('03', null, 0), sample('04', 0.3, 0)] })).progressPath(), 'M10 90L10 90M30 70L30 70');
});

test('figures beyond the target fit in, wild ones stand at the edge', () => {
  const beyond = new Scale(trend({ values: [sample('02', -0.5, 0), sample('03', 1.5, 0)] }));
  assert.deepEqual([beyond.y(1.5), beyond.y(1), beyond.y(-0.5)], [0, 25, 100]);
  assert.deepEqual([40, 2, 1].map((fraction) => new Scale(trend({ values: [sample('02', 40, 0)] })).y(fraction)), [0, 0, 50]);
});

test('the drawing begins with the first figure if that is before the cycle, and ends with the last move after it', () => {
  const early = new Scale(trend({ start: '2026-10-03', startLabel: 'Oct 3' }));
  assert.deepEqual([early.first.dayLabel, early.last.dayLabel], ['Oct 2', 'Oct 11']);
  const late = new Scale(trend({ end: '2026-10-03', endLabel: 'Oct 3', values: [sample('02', 0.1, 0), sample('04', 0.2, 0), sample('30', 0.2, 0)] }));
  assert.deepEqual([late.last.dayLabel, late.x('2026-10-30')], ['Oct 4', 100]);
});

test('each day is pointed at from halfway before it', () => {
  const scale = new Scale(trend());
  assert.deepEqual([0, 1, 2].map((at) => scale.part(at)), [{ x: 0, width: 15 }, { x: 15, width: 20 }, { x: 35, width: 65 }]);
});

test('today is told, another day while it is pointed at', async () => {
  const asked = serve({ 'GET /key-results/12/trend': trend() });
  const shown = await show('okr-trend', { key: 'KR-12' });
  const told = (): string => words(shown.querySelector('.okr-trend-told'));
  assert.deepEqual(asked.map(({ path }) => path), ['/key-results/12/trend', '/key-results/12/trend?whole=true']);
  assert.equal(told(), 'Oct 5 (today) Progress 50 % Expected 40 %');
  shown.querySelector('[data-day="2026-10-03"]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await rest();
  assert.equal(told(), 'Oct 3 Progress 20 % Expected 20 %');
  assert.equal(shown.querySelector('circle')?.getAttribute('cx'), '20%');
  plot(shown).querySelector('svg')?.dispatchEvent(new PointerEvent('pointerleave'));
  await rest();
  assert.equal(told(), 'Oct 5 (today) Progress 50 % Expected 40 %');
});

test('the arrow keys walk through the days, and what is read aloud is the day with its figures', async () => {
  serve({ 'GET /objectives/7/trend': trend() });
  const shown = await show('okr-trend', { key: 'OBJ-7' });
  const said: (string | null)[] = [];
  for (const key of ['ArrowLeft', 'Home', 'ArrowLeft', 'ArrowUp', 'PageUp', 'x']) {
    press(plot(shown), key);
    await rest();
    said.push(plot(shown).getAttribute('aria-valuetext'));
  }
  const [first, second, today] = ['Oct 2: 10 %, expected 10 %', 'Oct 3: 20 %, expected 20 %', 'Oct 5 (today): 50 %, expected 40 %'];
  assert.deepEqual(said, [second, first, first, second, today, today]);
  assert.equal(plot(shown).getAttribute('aria-valuenow'), '2');
});

test('a table says the same, newest first', async () => {
  serve({ 'GET /key-results/12/trend': trend() });
  const shown = await show('okr-trend', { key: 'KR-12' });
  assert.deepEqual(Array.from(shown.querySelectorAll('tr'), words), ['Day Progress Expected', 'Oct 5 (today) 50 % 40 %', 'Oct 3 20 % 20 %', 'Oct 2 10 % 10 %']);
});

test('before there is a line it is said when it begins', async () => {
  const said = async (change: Partial<Trend>): Promise<string> => {
    serve({ 'GET /key-results/12/trend': trend(change) });
    return words(await show('okr-trend', { key: 'KR-12' }));
  };
  const today = [sample('05', 0.1, 0)];
  assert.equal(await said({ values: [] }), 'The trend begins tomorrow: at the end of each day the figure is kept.');
  assert.equal(await said({ values: today }), 'The trend begins tomorrow: at the end of each day the figure is kept.');
  assert.equal(await said({ values: today, start: '2026-10-06', startLabel: 'Oct 6' }), 'The trend begins with the cycle, on Oct 6.');
  assert.equal(await said({ values: today, end: '2026-10-04' }), 'There is no trend: figures were not yet kept by day when this cycle ended.');
});

test('a moved figure is read again; a trend that cannot be had says why', async () => {
  let answer: unknown = new Status(404);
  const asked = serve({ 'GET /key-results/12/trend': () => answer });
  const shown = await show<HTMLElement & { version: number }>('okr-trend', { key: 'KR-12', version: 1 });
  assert.match(words(shown), /It does not exist, or you may not see it\./);
  answer = trend();
  shown.version = 2;
  await rest();
  assert.deepEqual(asked.map(({ path }) => path.split('?')[1]), [undefined, undefined, 'whole=true']);
  assert.match(words(shown), /Oct 5 \(today\)/);
});

test('days before the first kept one are drawn dashed, named and in the table', async () => {
  const whole = trend({ before: [sample('01', 0, 0)], reasons: [{ code: 'DELETED_SINCE', text: 'Issues that were deleted since are missing.' }] });
  serve({ 'GET /objectives/7/trend': trend(), 'GET /objectives/7/trend?whole=true': whole });
  const shown = await show('okr-trend', { key: 'OBJ-7' });
  assert.equal(shown.querySelector('.okr-trend-before')?.getAttribute('d'), 'M0 100L10 90');
  assert.equal(shown.querySelector('.okr-trend-progress')?.getAttribute('d'), 'M10 90L10 90L20 80L30 80L40 50');
  assert.match(words(shown), /Recomputed from the change history, approximate\. Issues that were deleted since are missing\./);
  assert.match(words(shown.querySelector('tbody')), /Oct 1 0 %/);
});
