/** The strip above a board's cards, and the panel in the detail of an issue on the board. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { activeSprint, issue, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';
import { card, isGone, panel, searchFor, shows, strip } from '../lib/places.mjs';

const lena = as('lena');
const BOARD = '/secure/RapidBoard.jspa?rapidView=1';
const byHand = (...keys) => keys.map((key) => ({ kind: 'ISSUE', key }));

/** An issue in the active sprint. */
async function inSprint() {
  return issue(lena, { customfield_10103: await activeSprint(lena) });
}

after(closeBrowser);
after(tidy);

test('a product manager sees above the columns which key results the board serves', async () => {
  const goal = await objective(lena);
  const issues = [await inSprint(), await inSprint()];
  const result = await share(lena, goal, byHand(...issues, await issue(lena)), { title: unique('Fewer crashes') });
  const seen = await signIn('paul');
  await seen.open(BOARD);
  const { all, of } = strip(seen.page);
  await shows(of(result.key), result.title);
  await shows(of(result.key), '0 %');
  await shows(of(result.key), 'On this board: 0 of 2 done');
  await seen.shot('board');
  await assertAccessible(seen.page, '.okr-strip');
  const first = await all.boundingBox();
  const columns = await seen.page.getByRole('heading', { name: /^To Do/ }).boundingBox();
  assert.ok(first.y + first.height <= columns.y, 'the strip stands above the columns');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('a folded strip stays folded', async () => {
  const goal = await objective(lena);
  const result = await share(lena, goal, byHand(await inSprint()));
  const seen = await signIn('paul');
  await seen.open(BOARD);
  const { of, fold } = strip(seen.page);
  await shows(of(result.key), 'On this board: 0 of 1 done');
  await fold.click();
  await isGone(of(result.key));
  await seen.shot('board-folded');
  await seen.open(BOARD);
  await fold.waitFor();
  assert.equal(await fold.getAttribute('aria-expanded'), 'false');
  await fold.press('Enter');
  await of(result.key).waitFor();
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('the detail of an issue on the board has the same panel as its page', async () => {
  const goal = await objective(lena);
  const key = await inSprint();
  const result = await share(lena, goal, byHand(key, await issue(lena)));
  const seen = await signIn('lena');
  await seen.open(`/browse/${key}`);
  const { all, of } = panel(seen.page);
  await shows(of(result.key), 'Counts 1 of 2 (50 %) · Linked directly');
  const onItsPage = await all.innerText();
  await seen.open(BOARD);
  await card(seen.page, key).click();
  await shows(of(result.key), 'Counts 1 of 2 (50 %) · Linked directly');
  await seen.page.locator('.okr-first').waitFor({ state: 'detached' });
  assert.equal(await all.innerText(), onItsPage);
  await seen.shot('board-detail');
  await assertAccessible(seen.page, '#okr-board-panel');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('an issue is linked on the board, and the strip counts it', async () => {
  const goal = await objective(lena);
  const result = await share(lena, goal, byHand(await inSprint()));
  const key = await inSprint();
  const seen = await signIn('dev2');
  await seen.open(BOARD);
  await shows(strip(seen.page).of(result.key), 'On this board: 0 of 1 done');
  await card(seen.page, key).click();
  const { of, linkButton, search } = panel(seen.page);
  await linkButton.click();
  await (await searchFor(seen.page, search, result.title, result.key)).click();
  await shows(of(result.key), 'Counts 1 of 2 (50 %)');
  await shows(strip(seen.page).of(result.key), 'On this board: 0 of 2 done', 5);
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('the backlog has the strip too', async () => {
  const goal = await objective(lena);
  const result = await share(lena, goal, byHand(await inSprint(), await inSprint()));
  const seen = await signIn('lena');
  await seen.open(`${BOARD}&view=planning`);
  await shows(strip(seen.page).of(result.key), 'On this board: 0 of 2 done');
  await seen.shot('backlog');
  await assertAccessible(seen.page, '.okr-strip');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('a Chinese reader gets strip and panel in Chinese', async () => {
  const goal = await objective(lena);
  const key = await inSprint();
  const result = await share(lena, goal, byHand(key));
  const seen = await signIn('zoe');
  await seen.open(BOARD);
  await shows(strip(seen.page).of(result.key), '本看板：1 个中已完成 0 个');
  await card(seen.page, key).click();
  await shows(panel(seen.page).of(result.key), '直接关联');
  await seen.shot('board-zh');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});
