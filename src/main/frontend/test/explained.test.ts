import { button, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../src/parts/dialog.js';
import '../src/parts/history.js';
import '../src/parts/sources.js';
import '../src/parts/why.js';
import { ann, figure, said, shared } from './samples.js';

const line = (key: string, leftOut: object | null = null): object => ({
  issue: { key, summary: `About ${key}`, type: 'Bug', status: 'Done', statusCategory: 'DONE', url: `/jira/browse/${key}` },
  part: { routes: ['DIRECT'], routeLabel: 'Linked directly', weight: 1, value: 1, valueLabel: '100 %', contribution: 0.1429, points: 14.29, pointsLabel: '14.29 points', leftOut },
});

const account = {
  figure: figure(), rule: { code: 'J3', text: 'Done weight divided by all weight.' }, settings: [{ name: 'In progress is worth', value: '0 %' }],
  lines: [line('A-1'), line('A-2', { code: 'J4', text: 'Resolved as Won’t Fix: not counted' })],
  hidden: { count: 3, contribution: 0.1, pointsLabel: '10 points', text: '3 issues you cannot see' }, total: 0.4286, totalLabel: '43 %', sumWeight: 7, sumValue: 3,
};

test('a figure is explained by its lines, the hidden ones as one, the rule and the settings', async () => {
  serve({ 'GET /key-results/12/ledger': account });
  const why = await show('okr-why', { key: 'KR-12' });
  assert.match(words(why.querySelector('tbody')), /A-1 About A-1 Done Linked directly 1 100 % 14\.29 points.*3 issues you cannot see 10 points/);
  assert.match(words(why.querySelector('tfoot')), /Total 7 3 43 %/);
  assert.match(words(why.querySelector('.okr-left-out')), /A-2 About A-2 Done Resolved as Won’t Fix: not counted \(J4\)/);
  assert.match(words(why), /Done weight divided by all weight\. \(J3\) In progress is worth 0 %/);
  assert.doesNotMatch(words(why.querySelector('tbody')), /A-2/);
});

test('an objective is explained by its parts', async () => {
  serve({ 'GET /objectives/7/ledger': { figure: figure(), rule: { code: 'R1', text: 'Weighted mean.' }, driver: { code: 'KEY_RESULTS', text: 'Its key results' }, hidden: null, total: 0.4, totalLabel: '40 %',
    parts: [{ key: 'KR-12', title: 'First', weight: 1, progress: 0.4, label: '40 %', contribution: 0.2, pointsLabel: '20 points', remark: null }, { key: 'KR-13', title: 'Second', weight: 0, progress: 0.4, label: '40 %', contribution: 0, pointsLabel: '0 points', remark: { code: 'R2', text: 'Weight 0' } }] } });
  assert.match(words((await show('okr-why', { key: 'OBJ-7' })).querySelector('tbody')), /KR-12 First 1 40 % 20 points KR-13 Second Weight 0 \(R2\) 0 40 % –/);
});

test('a figure that cannot be explained now says why', async () => {
  serve({ 'GET /key-results/12/ledger': new Status(404) });
  assert.match(words(await show('okr-why', { key: 'KR-12' })), /It does not exist, or you may not see it\./);
});

test('the history mixes words and movements, newest first, with author and time', async () => {
  serve({
    'GET /key-results/12/check-ins': { values: [said] },
    'GET /key-results/12/targets': { values: [] }, 'GET /key-results/12/history': { values: [{ at: '2026-11-22T09:00:00Z', before: 0.1, after: 0.2, beforeLabel: '10 %', afterLabel: '20 %', pointsLabel: '+10 points', age: 'yesterday', text: 'TIMOB-7 done', changes: [] }] },
  });
  const entries = (await show('okr-history', { keyResult: 12 })).querySelectorAll('li');
  assert.match(words(entries[0]), /TIMOB-7 done · 10 % → 20 %/);
  assert.match(words(entries[1]), /Ann Lee Nov 20, 2026.*12\.5 h · confidence 7 · 10 % → 13 % Slow <b>week<\/b>/);
});

test('a movement that a check-in caused is told once, by the check-in', async () => {
  const event = { age: 'today', pointsLabel: '+3 points', text: 'Counted anew', changes: [] };
  serve({
    'GET /key-results/12/check-ins': { values: [said] },
    'GET /key-results/12/targets': { values: [] }, 'GET /key-results/12/history': { values: [
      { ...event, at: '2026-11-20T10:00:01Z', before: 0.1, after: 0.125, beforeLabel: '10 %', afterLabel: '13 %' },
      { ...event, at: '2026-11-19T09:00:00Z', before: null, after: 0, beforeLabel: '–', afterLabel: '0 %' },
      { ...event, at: '2026-11-18T09:00:00Z', before: 0.2, after: 0.1, beforeLabel: '20 %', afterLabel: '10 %' },
    ] },
  });
  const entries = Array.from((await show('okr-history', { keyResult: 12 })).querySelectorAll('li'), words);
  assert.equal(entries.length, 2);
  assert.match(entries[1] ?? '', /Counted anew · 20 % → 10 %/);
});

test('a check-in and the movement it caused are one thing by their numbers, whatever their words; another movement to the same words is told', async () => {
  const event = { age: 'today', pointsLabel: '+2.5 points', text: 'Counted anew', changes: [], at: '2026-11-20T10:00:01Z', before: 0.1, beforeLabel: '10.0 %' };
  const history = async (after: number, afterLabel: string): Promise<number> => {
    serve({ 'GET /key-results/12/check-ins': { values: [said] }, 'GET /key-results/12/targets': { values: [] }, 'GET /key-results/12/history': { values: [{ ...event, after, afterLabel }] } });
    return (await show('okr-history', { keyResult: 12 })).querySelectorAll('li').length;
  };
  assert.equal(await history(0.125, '12.5 %'), 1);
  assert.equal(await history(0.1304, '13 %'), 2);
});

test('Escape closes a dialog even where Jira keeps the key to itself', async () => {
  let closed = 0;
  const dialog = await show('okr-dialog', { heading: 'Why?' });
  dialog.addEventListener('okr-close', () => (closed += 1));
  dialog.querySelector('dialog')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  assert.equal(closed, 1);
});

test('sources are listed, removed and added', async () => {
  let linked = 0;
  const source = { id: 5, kind: 'JQL', text: 'fixVersion = 2', jql: 'fixVersion = 2', addedBy: ann, addedAt: said.at, runsAs: ann };
  const asked = serve({ 'GET /key-results/13/source': { values: [source] }, 'DELETE /key-results/13/source/5': new Status(204), 'POST /key-results/13/issues': { linked: [], figure: figure() } });
  const list = await show('okr-sources', { keyResult: shared });
  list.addEventListener('okr-linked', () => (linked += 1));
  assert.match(words(list), /fixVersion = 2 runs as Ann Lee/);
  button(list, 'Remove fixVersion = 2').click();
  await rest();
  type(list.querySelector('textarea'), 'A-1 A-2');
  button(list, 'Add').click();
  await rest();
  assert.deepEqual(asked.filter((one) => one.method !== 'GET').map((one) => [one.method, one.path, one.body]), [
    ['DELETE', '/key-results/13/source/5', undefined], ['POST', '/key-results/13/issues', { keys: ['A-1', 'A-2'] }],
  ]);
  assert.equal(linked, 2);
});
