import { button, flags, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardWatch, boardIssues } from '../src/pages/board.js';
import '../src/pages/check.js';
import '../src/pages/cycles.js';
import '../src/pages/issue-panel.js';
import { cycle, figure, keyResult, shared } from './samples.js';

const served = {
  keyResult: shared, chain: [{ key: 'OBJ-7', title: 'Answer faster', figure: figure() }], share: { routes: ['EPIC'], routeLabel: 'through epic A-9', leftOut: null }, shareText: 'counts 1 of 7 (14 %)', mayUnlink: false,
};
const panel = { issue: { key: 'A-1', summary: 'First' }, values: [served], may: { link: true } };

test('an issue shows what it serves, its share, by which way and up to the top, in one request', async () => {
  const asked = serve({ 'GET /issues/A-1/key-results': panel });
  const shown = await show('okr-issue-panel', { issueKey: 'A-1' });
  assert.equal(asked.length, 1);
  assert.match(words(shown), /KR-13 Ship the new editor.*43 % Off track counts 1 of 7 \(14 %\) · through epic A-9 OBJ-7 Answer faster 43 %/);
});

test('what an epic brings in cannot be unlinked by hand', async () => {
  serve({ 'GET /issues/A-1/key-results': panel });
  const shown = await show('okr-issue-panel', { issueKey: 'A-1' });
  button(shown, 'Actions for KR-13').click();
  await rest();
  assert.deepEqual(Array.from(shown.querySelectorAll('[role=menuitem]'), words), ['Check in', 'Why this figure?']);
});

test('an issue is linked by a search and unlinked again by undo', async () => {
  const asked = serve({
    'GET /issues/A-1/key-results': { ...panel, values: [] }, 'GET /key-results': { values: [shared] },
    'POST /key-results/13/issues': { linked: [], figure: figure() }, 'DELETE /key-results/13/issues/A-1': new Status(204),
  });
  const shown = await show<HTMLElement>('okr-issue-panel', { issueKey: 'A-1' });
  button(shown, 'Link to a key result').click();
  await rest(20);
  assert.match(words(shown.querySelector('[role=option]')), /KR-13 Ship the new editor/);
  shown.querySelector<HTMLElement>('[role=option]')?.click();
  await rest();
  assert.match(words(flags.at(-1)), /A-1 now counts in KR-13/);
  button(flags.at(-1) as HTMLElement, 'Undo').click();
  await rest();
  assert.deepEqual(asked.filter((one) => one.method !== 'GET').map((one) => `${one.method} ${one.path}`), ['POST /key-results/13/issues', 'DELETE /key-results/13/issues/A-1']);
});

test('if the panel cannot be refreshed, what the server drew stays', async () => {
  serve({ 'GET /issues/A-1/key-results': new Status(500) });
  const root = document.createElement('div');
  root.innerHTML = '<div class="okr-first">drawn</div><okr-issue-panel issue-key="A-1"></okr-issue-panel>';
  document.body.replaceChildren(root);
  await rest();
  assert.equal(words(root), 'drawn');
});

test('cards are found by their issue, each once', () => {
  document.body.innerHTML = '<div id="ghx-work"><div class="ghx-issue" data-issue-id="20"></div><div class="ghx-issue" data-issue-id="3"></div><div data-issue-id="20"></div><div data-issue-id="x"></div></div>';
  assert.deepEqual(boardIssues(document.body), { issueIds: [3, 20], issueKeys: [] });
});

test('cards without an id are found by their key', () => {
  document.body.innerHTML = `<div class="ghx-issue" data-issue-key="APP-9"></div><div class="ghx-issue" data-issue-key="APP-10"></div><div class="ghx-issue" data-issue-key="APP-9"></div>
    <div class="ghx-issue" data-issue-id="3" data-issue-key="APP-3"></div><span data-issue-key="APP-3"></span><span data-issue-key=" "></span>`;
  assert.deepEqual(boardIssues(document.body), { issueIds: [3], issueKeys: ['APP-10', 'APP-9'] });
});

function board(): HTMLElement {
  document.body.innerHTML = '<div id="board"><div id="ghx-work"><div class="ghx-issue" data-issue-id="3"></div></div></div>';
  const work = document.querySelector('#ghx-work') as HTMLElement;
  Object.defineProperty(work, 'offsetParent', { value: document.body });
  return work;
}

test('the strip stands before the columns and follows the cards', async () => {
  localStorage.clear();
  const work = board();
  const asked = serve({ 'POST /key-results/serving': { values: [{ keyResult: keyResult(), issues: 5, done: 2, text: '2 of 5 issues here done' }] } });
  const watch = new BoardWatch();
  watch.start();
  await rest(450);
  assert.equal(work.previousElementSibling?.tagName, 'OKR-BOARD-STRIP');
  assert.match(words(work.previousElementSibling), /Key results served by this board 1 KR-12.*43 % On track 2 of 5 issues here done/);
  const card = document.createElement('div');
  card.dataset.issueId = '9';
  work.append(card);
  await rest(450);
  assert.deepEqual(asked.map((one) => one.body), [{ issueIds: [3], issueKeys: [] }, { issueIds: [3, 9], issueKeys: [] }]);
  button(work.previousElementSibling as HTMLElement, 'Key results served by this board').click();
  await rest();
  assert.doesNotMatch(words(work.previousElementSibling), /KR-12/);
  watch.stop();
  assert.equal(document.querySelector('okr-board-strip'), null);
});

test('a strip that cannot be filled leaves the board alone', async () => {
  const work = board();
  serve({ 'POST /key-results/serving': new Status(500) });
  const watch = new BoardWatch();
  watch.start();
  await rest(450);
  assert.equal(work.previousElementSibling, null);
  watch.stop();
});

test('a cycle is added, and what is wrong stands beside its field', async () => {
  let wrong = true;
  const asked = serve({ 'GET /cycles': { values: [cycle] }, 'POST /cycles': () => (wrong ? new Status(400, { errors: { end: 'The last day must be after the first day.' } }) : cycle) });
  const page = await show<HTMLElement>('okr-cycles');
  assert.match(words(page), /Q4 2026 Oct 1, 2026 Dec 31, 2026 running/);
  button(page, 'Add cycle').click();
  await rest();
  const [name, start, end] = Array.from(page.querySelectorAll('form input'));
  type(name ?? null, 'Q1');
  type(start ?? null, '2027-01-01');
  type(end ?? null, '2026-01-01');
  button(page.querySelector('form') as HTMLElement, 'Save').click();
  await rest();
  assert.match(words(page.querySelector('.error')), /The last day must be after the first day\./);
  wrong = false;
  button(page.querySelector('form') as HTMLElement, 'Save').click();
  await rest();
  assert.equal(page.querySelector('form'), null);
  assert.deepEqual(asked.filter((one) => one.method === 'POST').map((one) => one.body)[0], { name: 'Q1', start: '2027-01-01', end: '2026-01-01' });
});

test('a cycle in use is kept, and it is said why', async () => {
  serve({ 'GET /cycles': { values: [cycle] }, 'DELETE /cycles/1': new Status(409, { errorMessages: ['“Q4 2026” still has objectives.'] }) });
  const page = await show<HTMLElement>('okr-cycles');
  button(page, 'Remove Q4 2026').click();
  await rest();
  assert.match(words(flags.at(-1)), /still has objectives/);
});

test('a check of all figures is started, watched and stopped', async () => {
  const check = { state: 'DONE', beganAge: 'today', beganBy: null, part: 1, label: 'Done: 2 of 2 key results checked, 0 corrected' };
  const running = { ...check, state: 'RUNNING', part: 0.4, label: 'Checking: 120 of 300 key results checked, 2 corrected' };
  const asked = serve({ 'GET /admin/check': check, 'POST /admin/check': running, 'DELETE /admin/check': { ...running, state: 'STOPPING' } });
  const page = await show<HTMLElement>('okr-check');
  assert.match(words(page), /Done: 2 of 2 .* Last check: today/);
  assert.equal(page.querySelector('progress'), null);
  button(page, 'Check all figures now').click();
  await rest();
  assert.match(words(page), /Checking: 120 of 300/);
  assert.equal(page.querySelector('progress')?.value, 0.4);
  button(page, 'Stop').click();
  await rest();
  assert.equal(button(page, 'Stop').hasAttribute('disabled'), true);
  assert.deepEqual(asked.map((one) => one.method), ['GET', 'POST', 'DELETE']);
  page.remove();
});
