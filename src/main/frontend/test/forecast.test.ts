import { rest, serve, show, Status, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Forecast, TrackRecord } from '../src/api/forecasts.js';
import type { Trend } from '../src/api/trends.js';
import '../src/pages/track-record.js';
import '../src/parts/forecast.js';
import { Cone } from '../src/parts/forecast-cone.js';
import { Scale } from '../src/parts/trend-scale.js';

const day = (percent: number, iso: string | null): Forecast['days'][number] => ({ percent, day: iso, dayLabel: iso ?? 'more than ten years away' });

function forecast(change: Partial<Forecast> = {}): Forecast {
  return {
    kind: 'SIMULATION', reason: null, sentences: ['At this pace it misses by 12 days.', 'Likely done between Oct 9 and Oct 16.'], misses: true, chanceLabel: '30 %',
    days: [day(10, '2026-10-09'), day(50, '2026-10-13'), day(85, '2026-10-15'), day(90, '2026-10-16'), day(95, null)], lineDay: '2026-10-14', lineDayLabel: 'Oct 14',
    atEndLabel: '80 %', endLabel: 'Oct 11', madeOn: '2026-10-05', inputs: [{ name: 'Seed', value: '42' }], ...change,
  };
}

const none = forecast({ kind: 'NONE', reason: { code: 'NO_MOVEMENT', text: 'x' }, sentences: ['No forecast: nothing moved in the last 28 days.'], misses: false, days: [], lineDay: null, lineDayLabel: null, atEndLabel: null, inputs: [] });

function trend(change: Partial<Trend> = {}): Trend {
  return { start: '2026-10-01', startLabel: 'Oct 1', end: '2026-10-11', endLabel: 'Oct 11', before: [], reasons: [], expected: [], values: [{ day: '2026-10-05', dayLabel: 'Oct 5', raw: 0.5, label: '50 %', expectedLabel: '40 %' }], ...change };
}

test('words come first, then days, then how it was computed', async () => {
  const asked = serve({ 'GET /key-results/12/forecast': forecast() });
  let told: Forecast | undefined;
  document.body.addEventListener('okr-foreseen', (event) => (told = (event as CustomEvent<Forecast>).detail), { once: true });
  const shown = await show('okr-forecast', { key: 'KR-12' });
  assert.deepEqual(asked.map(({ path }) => path), ['/key-results/12/forecast']);
  assert.match(words(shown), /^At this pace it misses by 12 days\. Likely done between Oct 9 and Oct 16\. As likely earlier as later \(P50\) 2026-10-13 With a chance of 85 % \(P85\) 2026-10-15 With a chance of 95 % \(P95\) more than ten years away On the line of the last 28 days Oct 14 Expected on Oct 11 80 % How this is computed .* Seed 42 How often forecasts were right$/);
  assert.equal(told?.kind, 'SIMULATION');
  assert.ok(shown.querySelector('.okr-misses'));
});

test('where nobody can say it says why and nothing else', async () => {
  serve({ 'GET /key-results/12/forecast': none });
  const shown = await show('okr-forecast', { key: 'KR-12' });
  assert.equal(words(shown), 'No forecast: nothing moved in the last 28 days. How often forecasts were right');
  assert.equal(shown.querySelector('details'), null);
});

test('an objective names the key result that comes last, and its own line', async () => {
  const part = { id: 12, key: 'KR-12', title: 'Answer faster', forecast: forecast() };
  serve({ 'GET /objectives/7/forecast': { own: forecast({ kind: 'LINEAR', sentences: ['On Oct 20.'], days: [] }), last: part, parts: [part, { ...part, key: 'KR-13', forecast: none }] } });
  const shown = await show('okr-forecast', { key: 'OBJ-7', project: 'APP' });
  assert.match(words(shown), /^Likely done last: KR-12 Answer faster At this pace it misses by 12 days\..* The objective itself On Oct 20\. Its key results/);
  assert.equal(shown.querySelectorAll('li').length, 2);
  assert.ok(shown.querySelector('a[href$="/okr/forecasts?project=APP"]'));
});

test('an objective without any forecast says why by its own figure', async () => {
  serve({ 'GET /objectives/7/forecast': { own: none, last: null, parts: [] } });
  assert.equal(words(await show('okr-forecast', { key: 'OBJ-7' })), 'The objective itself No forecast: nothing moved in the last 28 days. How often forecasts were right');
});

test('a forecast that cannot be had can be asked for again', async () => {
  let answer: unknown = new Status(404);
  serve({ 'GET /key-results/12/forecast': () => answer });
  const shown = await show('okr-forecast', { key: 'KR-12' });
  assert.match(words(shown), /It does not exist, or you may not see it\./);
  answer = none;
  shown.querySelector('button')?.click();
  await rest();
  assert.match(words(shown), /^No forecast/);
});

test('the cone opens from today to the days of the target, as far as half a cycle after its end', () => {
  const cone = Cone.of(trend(), forecast()) as Cone;
  assert.equal(cone.until.day, '2026-10-16');
  const scale = new Scale(trend(), cone.until);
  assert.equal(cone.area(scale), 'M26.67 50L53.33 0L100 0Z');
  assert.equal(cone.line(scale), 'M26.67 50L80 0');
  const far = Cone.of(trend(), forecast({ days: [day(10, '2026-10-15'), day(50, '2026-10-25'), day(90, null)] })) as Cone;
  assert.equal(far.until.day, '2026-10-16');
  assert.equal(far.area(scale), 'M26.67 50L93.33 0L100 0L100 50Z', 'never is straight on');
  assert.equal(far.line(scale), 'M26.67 50L100 22.5', 'half the way');
});

test('on the straight line there is no area, and where nobody can say there is no cone', () => {
  const line = Cone.of(trend(), forecast({ kind: 'LINEAR', days: [] })) as Cone;
  const scale = new Scale(trend(), line.until);
  assert.deepEqual([line.area(scale), line.line(scale)], ['', 'M30.77 50L100 0']);
  assert.equal(Cone.of(trend(), null), null);
  assert.equal(Cone.of(trend(), none), null);
  assert.equal(Cone.of(trend({ values: [] }), forecast()), null);
  assert.equal(Cone.of(trend({ end: '2026-10-04' }), forecast()), null);
});

test('the trend draws the cone when it is told where it is going', async () => {
  await import('../src/parts/trend.js');
  const before = { day: '2026-10-04', dayLabel: 'Oct 4', raw: 0.4, label: '40 %', expectedLabel: '30 %' };
  serve({ 'GET /key-results/12/trend': trend({ values: [before, ...trend().values] }) });
  const shown = await show<HTMLElement & { forecast: Forecast }>('okr-trend', { key: 'KR-12' });
  assert.equal(shown.querySelector('.okr-trend-cone'), null);
  shown.forecast = forecast();
  await rest();
  assert.ok(shown.querySelector('.okr-trend-cone'));
  assert.match(words(shown.querySelector('.okr-trend-told')), /Likely range of the forecast$/);
});

const bucket = (from: number, made: number, came: number): TrackRecord['people']['buckets'][number] => ({
  label: `${from * 100}–${from * 100 + 10} %`, from, made, came, share: made === 0 ? null : came / made, shareLabel: made === 0 ? '–' : `${(100 * came) / made} %`, said: made === 0 ? null : from + 0.05,
});

test('the track record draws and lists what was said beside what came true', async () => {
  const buckets = [bucket(0, 0, 0), bucket(0.2, 4, 3)];
  const asked = serve({ 'GET /forecasts/calibration': { keyResults: 2, text: '1 of 2.', forecasts: { made: 4, text: '3 of 4.', buckets }, people: { made: 0, text: 'Nobody.', buckets: [bucket(0, 0, 0)] } } });
  const shown = await show('okr-track-record', { project: 'APP' });
  assert.equal(asked[0]?.path, '/forecasts/calibration?project=APP');
  assert.deepEqual(Array.from(shown.querySelectorAll('tbody tr'), words), ['20–30 % 4 3 75 %', '0–10 % 0 0 –']);
  const [point] = Array.from(shown.querySelectorAll('circle'));
  assert.deepEqual([point?.getAttribute('cx'), point?.getAttribute('cy')], ['50', '50']);
  assert.match(words(shown), /People’s confidence Nobody\.$/);
});

test('before any cycle has ended the track record says that nothing can be said', async () => {
  const judged = { made: 0, text: 'x', buckets: [] };
  serve({ 'GET /forecasts/calibration': { keyResults: 0, text: 'No cycle has ended since figures are kept, so nothing can be said yet.', forecasts: judged, people: judged } });
  const shown = await show('okr-track-record');
  assert.match(words(shown), /so nothing can be said yet\.$/);
  assert.equal(shown.querySelector('table'), null);
});
