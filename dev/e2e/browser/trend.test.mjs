import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { measured, objective, tidy } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const KEY_RESULT = '/plugins/servlet/okr/key-results/';
const OBJECTIVE = '/plugins/servlet/okr/objectives/';
const lena = as('lena');

after(async () => {
  await closeBrowser();
  await tidy();
});

/** The days before today that a trend would have if the key result had been here for a week. */
function weekBefore({ values: [today] }) {
  return Array.from({ length: 7 }, (_, at) => {
    const day = new Date(Date.parse(today.day) - (7 - at) * 86_400_000).toISOString().slice(0, 10);
    return { ...today, day, dayLabel: `Day ${at + 1}`, raw: at / 10, label: `${at * 10} %` };
  });
}

test('on its first day a key result and its objective have a trend from the first day of the cycle, and say where it comes from', async () => {
  const { page, complaints, open, close } = await signIn('dev1');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 10, 4);
  for (const place of [KEY_RESULT + result.key, OBJECTIVE + goal.key]) {
    await open(place);
    await page.getByText('Recomputed from the change history, exact').waitFor();
  }
  assert.deepEqual(complaints, []);
  await close();
});

test('how a key result went is read by pointer, by keys and from a table', async () => {
  const { page, complaints, open, shot, close } = await signIn('dev1');
  const result = await measured(lena, await objective(lena), 10, 4);
  await page.route('**/key-results/*/trend*', async (route) => {
    const response = await route.fetch();
    const trend = await response.json();
    await route.fulfill({ response, json: { ...trend, before: [], values: [...weekBefore(trend), ...trend.values] } });
  });
  await open(KEY_RESULT + result.key);
  const days = page.getByRole('slider', { name: 'Day' });
  assert.match(await days.getAttribute('aria-valuetext'), /^\w+ \d+, \d{4} \(today\): 0\s%, expected \d+\s%$/);
  await days.focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.okr-trend-told').getByText('Day 7').waitFor();
  assert.match(await days.getAttribute('aria-valuetext'), /^Day 7: 60 %, expected/);
  await days.hover({ position: { x: 2, y: 20 } });
  await page.locator('.okr-trend-told').getByText('Day 1').waitFor();
  await page.getByText('Show as table').click();
  assert.match(await page.getByRole('row', { name: /^Day 4/ }).innerText(), /^Day 4\s+30 %\s+\d+\s%$/);
  await shot('trend');
  await assertAccessible(page, 'okr-trend');
  assert.deepEqual(complaints, []);
  await close();
});
