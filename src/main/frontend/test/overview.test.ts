import { button, flags, press, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../src/okr-details.js';
import '../src/okr-past.js';
import '../src/okr-planning.js';
import '../src/okr-sources.js';
import { fitting } from '../src/pages/filter.js';
import '../src/pages/overview.js';
import '../src/pages/single.js';
import { cycle, figure, keyResult, objective, overview, said, shared } from './samples.js';

const PATH = 'GET /projects/TIMOB/overview';

async function page(change = {}): Promise<HTMLElement> {
  serve({ [PATH]: overview(change) });
  return show('okr-overview', { projectKey: 'TIMOB' });
}

function menuEntry(within: HTMLElement, key: string, label: string): Promise<void> {
  button(within, `Actions for ${key}`).click();
  return rest().then(() => button(within, label).click()).then(() => rest());
}

test('objectives and key results are shown with figure, status, confidence, owner and age', async () => {
  const shown = await page();
  assert.match(words(shown.querySelector('#OBJ-7')), /OBJ-7 Answer faster .*43 % 50 % On track 7\.5 Ann Lee/);
  assert.match(words(shown.querySelector('#KR-12')), /KR-12 Median first response under 4 h 0 → 100 h · now 12\.5 h 43 % 50 % On track 7 Ann Lee 3 days ago/);
  assert.match(words(shown), /38 days left/);
});

test('what the server drew makes way for the live page', async () => {
  serve({ [PATH]: overview() });
  const root = document.createElement('div');
  root.innerHTML = '<div class="okr-first">drawn</div><okr-overview project-key="TIMOB"></okr-overview>';
  document.body.replaceChildren(root);
  assert.match(words(root), /drawn/);
  await rest();
  assert.doesNotMatch(words(root), /drawn/);
});

test('titles are text, never markup', async () => {
  const shown = await page({ objectives: [objective({ title: '<img src=x onerror=alert(1)>' })] });
  assert.equal(shown.querySelector('#OBJ-7 img[src=x]'), null);
  assert.match(words(shown), /<img src=x/);
});

test('folding hides key results and counts them', async () => {
  const shown = await page();
  button(shown, 'Collapse all').click();
  await rest();
  assert.equal(shown.querySelector('#KR-12'), null);
  assert.match(words(shown), /Key results: 2/);
  button(shown, 'Key results of OBJ-7').click();
  await rest();
  assert.ok(shown.querySelector('#KR-12'));
});

test('a filter keeps what fits with its objective', () => {
  const all = [objective(), objective({ id: 8, key: 'OBJ-8', title: 'Other', keyResults: [] })];
  assert.deepEqual(fitting(all, { text: 'editor', owner: '', status: '' }).map((one) => [one.key, one.keyResults?.map((kr) => kr.key)]), [['OBJ-7', ['KR-13']]]);
  assert.equal(fitting(all, { text: '', owner: 'nobody', status: '' }).length, 0);
  assert.deepEqual(fitting(all, { text: '', owner: '', status: 'OFF_TRACK' })[0]?.keyResults?.map((kr) => kr.key), ['KR-13']);
});

test('a search that finds nothing says so', async () => {
  const shown = await page();
  type(shown.querySelector('input[type=search]'), 'zzz');
  await rest();
  assert.match(words(shown), /Nothing fits these filters\./);
});

test('an empty project explains itself and offers the first step', async () => {
  const shown = await page({ objectives: [] });
  assert.match(words(shown), /No objectives yet/);
  button(shown.querySelector('.okr-empty') as HTMLElement, 'New objective').click();
  await rest();
  assert.ok(shown.querySelector('okr-objective-form'));
});

test('without a cycle it says who can set one up', async () => {
  assert.match(words(await page({ objectives: [], cycle: null, cycles: [] })), /No cycle yet/);
});

test('a page that cannot be had says why and can be tried again', async () => {
  serve({ [PATH]: new Status(403, { errorMessages: ['You may not do this.'] }) });
  const shown = await show('okr-overview', { projectKey: 'TIMOB' });
  assert.match(words(shown.querySelector('[role=alert]')), /You may not do this\./);
  serve({ [PATH]: overview() });
  button(shown, 'Try again').click();
  await rest();
  assert.match(words(shown), /OBJ-7/);
});

test('what is removed can be brought back', async () => {
  const asked = serve({ [PATH]: overview(), 'DELETE /key-results/12': undefined, 'POST /key-results/12/restore': {} });
  const shown = await show<HTMLElement>('okr-overview', { projectKey: 'TIMOB' });
  asked.length = 0;
  serve({ [PATH]: overview(), 'DELETE /key-results/12': new Status(204), 'POST /key-results/12/restore': {} });
  await menuEntry(shown, 'KR-12', 'Remove');
  const last = flags.at(-1) as HTMLElement;
  assert.match(words(last), /KR-12 removed/);
  const undone = serve({ [PATH]: overview(), 'POST /key-results/12/restore': {} });
  button(last, 'Undo').click();
  await rest();
  assert.equal(undone[0]?.path, '/key-results/12/restore');
});

test('those who may not change anything are offered why, what if and history only', async () => {
  const shown = await page({ objectives: [objective({ may: { change: false }, keyResults: [keyResult({ may: { change: false, checkIn: false, link: false } })] })] });
  button(shown, 'Actions for KR-12').click();
  await rest();
  assert.deepEqual(Array.from(shown.querySelectorAll('[role=menuitem]'), words), ['Why this figure?', 'What if…', 'History']);
});

test('a check-in opens beside the page and its figure comes back', async () => {
  localStorage.clear();
  serve({ [PATH]: overview(), 'POST /key-results/12/check-ins': { ...said, figure: figure({ label: '50 %' }) } });
  const shown = await show<HTMLElement>('okr-overview', { projectKey: 'TIMOB' });
  button(shown, 'Check in on KR-12').click();
  await rest();
  press(shown.querySelector('okr-check-in textarea'), 'Enter', { ctrlKey: true });
  await rest();
  assert.match(words(flags.at(-1)), /Checked in on KR-12: 50 %/);
  assert.equal(shown.querySelector('okr-side-panel'), null);
});

test('all homes are grouped, the company first', async () => {
  serve({ 'GET /overview': overview({ project: null, objectives: [objective({ id: 1, key: 'OBJ-1', project: null }), objective()] }) });
  const shown = await show<HTMLElement>('okr-overview');
  assert.deepEqual(Array.from(shown.querySelectorAll('.okr-home'), words), ['Company', 'Titanium']);
});

test('the parents served are named with their figures', async () => {
  const shown = await page({ serves: [objective({ id: 1, key: 'OBJ-1', title: 'Be liked', keyResults: undefined })] });
  assert.match(words(shown.querySelector('.okr-serves')), /What this project serves OBJ-1 Be liked 43 % On track/);
});

test('another cycle is asked for by its key', async () => {
  const shown = await page({ cycles: [objective().cycle, { id: 2, key: 'CYC-2', name: 'Q3' }].map((one) => ({ ...cycle, ...one })) });
  const asked = serve({ [PATH]: overview() });
  button(shown, 'Previous cycle').click();
  await rest();
  assert.equal(asked[0]?.path, '/projects/TIMOB/overview?cycle=CYC-2');
});

test('a key result has a page of its own', async () => {
  serve({ 'GET /key-results/KR-13': shared, 'GET /key-results/13/source': { values: [] }, 'GET /key-results/13/check-ins': { values: [] }, 'GET /key-results/13/targets': { values: [] }, 'GET /key-results/13/history': { values: [] } });
  const shown = await show('okr-single', { key: 'KR-13' });
  assert.match(words(shown), /Ship the new editor/);
  assert.match(words(shown), /No issues are linked yet\./);
  assert.match(words(shown), /Nothing has happened yet\./);
});

test('an objective has a page of its own', async () => {
  serve({ 'GET /objectives/OBJ-7': objective() });
  assert.match(words(await show('okr-single', { key: 'OBJ-7' })), /Titanium \/ Q4 2026.*OBJ-7 Answer faster.*KR-12/);
});
