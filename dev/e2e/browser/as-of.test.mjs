import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { dayBack, onDay } from '../lib/clock.mjs';
import { as, moveTo, ownHost } from '../lib/jira.mjs';
import { cycleOf, issue, measured, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const KEY_RESULT = '/plugins/servlet/okr/key-results/';
const OBJECTIVE = '/plugins/servlet/okr/objectives/';
const lena = as('lena');
const off = !ownHost;

after(async () => {
  await closeBrowser();
  await tidy();
});

/** Four issues of which one was done twenty days ago, one ten and one five; one more came by a query. */
async function history() {
  const keys = [];
  const label = unique('asof').replace(/\W/g, '');
  await onDay(35, async () => { for (let i = 0; i < 4; i += 1) keys.push(await issue(lena)); });
  await onDay(20, () => moveTo(lena, keys[0], 'done'));
  await onDay(10, () => moveTo(lena, keys[1], 'done'));
  await onDay(5, () => moveTo(lena, keys[2], 'done'));
  const cycle = await cycleOf(dayBack(200), dayBack(-60));
  const goal = await objective(lena, { cycle: cycle.key, title: 'Answer customers 40 % faster' });
  const exact = await share(lena, goal, keys.map((key) => ({ kind: 'ISSUE', key })), { title: 'Close what customers wait for' });
  await onDay(30, () => issue(lena, { labels: [label] }));
  const about = await share(lena, goal, [{ kind: 'JQL', jql: `project = TIMOB AND labels = ${label}` }], { title: 'Answer what is labelled' });
  await measured(lena, goal, 10, 4);
  return { cycle, goal, exact, about };
}

test('a past day is chosen, shown, explained, shared and left again', { skip: off }, async () => {
  const { cycle, goal, exact, about } = await history();
  const { page, complaints, open, shot, close } = await signIn('dev1');
  await open(KEY_RESULT + exact.key);
  await page.getByText(/Recomputed from the change history, exact/).waitFor();
  await shot('as-of-trend');
  await page.getByLabel('As of').fill(dayBack(12));
  await page.getByLabel('As of').dispatchEvent('change');
  await page.getByText(/^As of .* · exact$/).waitFor();
  assert.match(page.url(), new RegExp(`asOf=${dayBack(12)}`));
  await page.locator('okr-progress').first().getByText('25').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Check in' }).count(), 0);
  assert.equal(await page.locator('.okr-ledger tbody tr').count(), 4);
  await shot('as-of-key-result');
  await assertAccessible(page, 'okr-single');

  await page.getByLabel('Count links').selectOption('reported');
  await page.waitForURL(/view=reported/);
  await page.goBack();
  await page.waitForURL((address) => !address.search.includes('view=reported'));

  await page.locator('.okr-crumbs a').click();
  await page.getByText(/^As of .* · approximate$/).waitFor();
  await page.getByText('A query was not watched yet on that day').waitFor();
  await shot('as-of-objective');
  await assertAccessible(page, 'okr-single');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.locator('okr-trend').waitFor();
  assert.doesNotMatch(page.url(), /asOf/);

  await open(`/projects/TIMOB?selectedItem=io.cairn.okr:okrs&cycle=${cycle.key}&asOf=${dayBack(12)}`);
  await page.locator(`#${exact.key}`).getByText(/^25/).first().waitFor();
  await page.locator(`#${about.key}`).waitFor();
  await page.getByRole('button', { name: `Actions for ${exact.key}` }).click();
  await page.getByRole('menuitem', { name: 'Why this figure?' }).click();
  await page.getByRole('dialog').locator('.okr-ledger').waitFor();
  await page.getByRole('button', { name: 'Close' }).first().click();
  await shot('as-of-project');
  await assertAccessible(page, 'okr-overview');

  await open(`${OBJECTIVE}${goal.key}?asOf=${dayBack(210)}`);
  await page.getByText(/The cycle began on .*; choose that day or a later one/).waitFor();
  assert.deepEqual(complaints.filter((one) => !one.includes('400')), []);
  await close();
});

test('the same in Chinese', { skip: off }, async () => {
  const { exact, about } = await history();
  const { page, complaints, open, shot, close } = await signIn('zoe');
  await open(`${KEY_RESULT}${about.key}?asOf=${dayBack(12)}`);
  await page.getByText('近似').waitFor();
  await page.getByText('当时还没有开始记录查询结果').waitFor();
  await shot('as-of-key-result-zh');
  await open(`${KEY_RESULT}${exact.key}`);
  await page.getByText(/根据变更历史重新计算/).waitFor();
  await shot('as-of-trend-zh');
  assert.deepEqual(complaints, []);
  await close();
});
