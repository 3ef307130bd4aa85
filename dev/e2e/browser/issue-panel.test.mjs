/** The panel "Key results" of an issue. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';
import { choose, flag, isGone, panel, searchFor, shows } from '../lib/places.mjs';

const lena = as('lena');
const byHand = (...keys) => keys.map((key) => ({ kind: 'ISSUE', key }));

after(closeBrowser);
after(tidy);

test('an issue shows the key results it serves, its share and the way to the top', async () => {
  const top = await objective(lena, { title: unique('Customers stay'), driver: 'CHILDREN' });
  const goal = await objective(lena, { title: unique('Answers come fast'), parent: top.key });
  const issues = [await issue(lena), await issue(lena), await issue(lena), await issue(lena)];
  const result = await share(lena, goal, byHand(...issues));
  const seen = await signIn('lena');
  await seen.open(`/browse/${issues[0]}`);
  const line = panel(seen.page).of(result.key);
  await shows(line, result.title);
  await shows(line, '0 %');
  await shows(line, 'Counts 1 of 4 (25 %) · Linked directly');
  await shows(line, goal.title);
  await shows(line, top.title);
  await seen.shot('issue-panel');
  await assertAccessible(seen.page, '#okr-issue-panel');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('an issue that serves nothing says so, and is linked by a search without leaving the page', async () => {
  const goal = await objective(lena);
  const result = await share(lena, goal, byHand(await issue(lena)));
  const key = await issue(lena);
  const seen = await signIn('dev1');
  await seen.open(`/browse/${key}`);
  const { all, of, linkButton, search } = panel(seen.page);
  await shows(all, 'This issue serves no key result yet.');
  await seen.shot('issue-panel-empty');
  await linkButton.click();
  await searchFor(seen.page, search, result.title, result.key);
  await seen.shot('issue-panel-search');
  await assertAccessible(seen.page, '#okr-issue-panel');
  await search.press('Enter');
  await shows(of(result.key), 'Counts 1 of 2 (50 %)');
  await flag(seen.page, `${key} now counts in ${result.key}`).waitFor();
  await seen.shot('issue-panel-linked');

  await flag(seen.page, `${key} now counts in`).getByRole('button', { name: 'Undo' }).click();
  await shows(all, 'This issue serves no key result yet.');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('an unlinked issue no longer counts, and comes back by undo', async () => {
  const goal = await objective(lena);
  const [key, other] = [await issue(lena), await issue(lena)];
  const result = await share(lena, goal, byHand(key, other));
  const seen = await signIn('lena');
  await seen.open(`/browse/${key}`);
  const { all, of } = panel(seen.page);
  await shows(of(result.key), 'Counts 1 of 2 (50 %)');
  await choose(all, result.key, 'Unlink');
  await shows(all, 'This issue serves no key result yet.');
  assert.deepEqual((await lena.okr.get(`/key-results/${result.id}/ledger`)).body.lines.map((line) => line.issue.key), [other]);
  await flag(seen.page, `${key} no longer counts in ${result.key}`).getByRole('button', { name: 'Undo' }).click();
  await shows(of(result.key), 'Counts 1 of 2 (50 %)');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('what an epic brings in says so and cannot be unlinked by hand', async () => {
  const result = await share(lena, await objective(lena), [{ kind: 'EPIC', key: 'TIMOB-26570' }]);
  const seen = await signIn('lena');
  await seen.open('/browse/TIMOB-27710');
  const { all, of } = panel(seen.page);
  await shows(of(result.key), 'Through epic TIMOB-26570');
  await all.getByRole('button', { name: `Actions for ${result.key}` }).click();
  await all.getByRole('menuitem', { name: 'Why this figure?' }).waitFor();
  await seen.shot('issue-panel-menu');
  assert.equal(await all.getByRole('menuitem', { name: 'Unlink' }).count(), 0);
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('only key results that follow issues are offered', async () => {
  const goal = await objective(lena);
  const hours = await measured(lena, goal, 10, 4);
  const seen = await signIn('lena');
  await seen.open(`/browse/${await issue(lena)}`);
  const { all, linkButton, search } = panel(seen.page);
  await linkButton.click();
  await search.fill(hours.title);
  await shows(all.getByRole('option'), 'No key result found');
  await search.press('Escape');
  await search.press('Escape');
  await linkButton.waitFor();
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('a link that is refused says why and changes nothing', async () => {
  const goal = await objective(lena);
  const result = await share(lena, goal, byHand(await issue(lena)));
  const key = await issue(lena);
  const seen = await signIn('dev1');
  await seen.open(`/browse/${key}`);
  const { all, linkButton, search } = panel(seen.page);
  await linkButton.click();
  const offered = await searchFor(seen.page, search, result.title, result.key);
  expectStatus(200, await lena.okr.del(`/key-results/${result.id}?version=${result.version}`));
  await offered.click();
  await seen.page.locator('.aui-flag[open], .aui-flag').first().waitFor();
  await seen.shot('issue-panel-refused');
  await shows(all, 'This issue serves no key result yet.');
  assert.deepEqual(seen.complaints.filter((one) => !one.includes('404')), []);
  await seen.close();
});

test('who may not edit the issue sees what it serves, but no way to link', async () => {
  const goal = await objective(lena);
  const [key, idle] = [await issue(lena), await issue(lena)];
  const result = await share(lena, goal, byHand(key));
  const seen = await signIn('hank');
  await seen.open(`/browse/${key}`);
  const { all, of, linkButton } = panel(seen.page);
  await shows(of(result.key), 'Counts 1 of 1 (100 %)');
  assert.equal(await linkButton.count(), 0);
  await all.getByRole('button', { name: `Actions for ${result.key}` }).click();
  assert.deepEqual(await all.getByRole('menuitem').allInnerTexts(), ['Why this figure?']);
  await seen.shot('issue-panel-reader');

  await seen.open(`/browse/${idle}`);
  await isGone(all);
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('markup in a title is shown as text', async () => {
  const goal = await objective(lena, { title: unique('<b>Bold</b> goal') });
  const key = await issue(lena);
  const result = await share(lena, goal, byHand(key), { title: unique('<img src=x onerror=alert(1)>') });
  const seen = await signIn('lena');
  await seen.open(`/browse/${key}`);
  await shows(panel(seen.page).of(result.key), '<img src=x onerror=alert(1)>');
  await shows(panel(seen.page).of(result.key), '<b>Bold</b> goal');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('a Chinese reader gets every word of the panel in Chinese', async () => {
  const goal = await objective(lena, { title: unique('更快答复客户') });
  const key = await issue(lena);
  const result = await share(lena, goal, byHand(key, await issue(lena)), { title: unique('首次响应') });
  const seen = await signIn('zoe');
  await seen.open(`/browse/${key}`);
  const { all, of } = panel(seen.page);
  await shows(all, '关键结果');
  await shows(of(result.key), '计 1 / 2（50%） · 直接关联');
  await shows(all, '关联到关键结果');
  await seen.shot('issue-panel-zh');
  assert.doesNotMatch((await all.innerText()).replaceAll(/KR-\d+|OBJ-\d+|[a-z0-9]{8,}/g, ''), /[a-z]{3,}/i);
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});
