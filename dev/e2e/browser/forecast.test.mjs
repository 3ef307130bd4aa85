import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as, ownHost } from '../lib/jira.mjs';
import { measured, objective, share, tidy } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const OKR = '/plugins/servlet/okr';
const lena = as('lena');
/** Issues that were resolved on many days of the last weeks, and some that are open. */
const LATELY = { kind: 'JQL', jql: 'project = TIMOB AND (resolved >= -56d OR resolution is EMPTY AND created >= -140d)' };

after(async () => {
  await closeBrowser();
  await tidy();
});

const pages = [['dev1', 'Forecast', /Likely done (between|on|from)|The cycle ends on/, 'How this is computed', 'Seed', 'en'], ['zoe', '预测', /按时完成的概率/, '计算方法', '种子', 'zh']];

for (const [who, title, words, how, seed, language] of pages) {
  test(`where a key result is going is read in words first, then in days, then how it was computed (${language})`, { skip: !ownHost }, async () => {
    const { page, complaints, open, shot, close } = await signIn(who);
    const goal = await objective(lena);
    const result = await share(lena, goal, [LATELY], { title: 'Everything reported is done' });
    await open(`${OKR}/key-results/${result.key}`);
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await page.locator('okr-forecast').getByText(words).first().waitFor();
    await page.getByText(how).focus();
    await page.keyboard.press('Enter');
    await page.locator('okr-forecast dt').getByText(seed, { exact: true }).waitFor();
    await shot(`forecast-${language}`);
    await assertAccessible(page, 'okr-forecast');
    await open(`${OKR}/objectives/${goal.key}`);
    await page.locator('okr-forecast').getByText(words).first().waitFor();
    await shot(`forecast-objective-${language}`);
    await assertAccessible(page, 'okr-forecast');
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('the range of the forecast stands in the trend', { skip: !ownHost }, async () => {
  const { page, complaints, open, shot, close } = await signIn('dev1');
  const result = await share(lena, await objective(lena), [LATELY]);
  await page.route('**/key-results/*/trend', async (route) => {
    const response = await route.fetch();
    const trend = await response.json();
    const today = trend.values.at(-1);
    const past = Array.from({ length: 30 }, (_, at) => ({ ...today, day: new Date(Date.parse(today.day) - (30 - at) * 86_400_000).toISOString().slice(0, 10), raw: (today.raw * at) / 30 }));
    await route.fulfill({ response, json: { ...trend, values: [...past, today] } });
  });
  await open(`${OKR}/key-results/${result.key}`);
  await page.locator('.okr-trend-ahead').waitFor({ state: 'attached' });
  await page.locator('.okr-trend-told').getByText('Likely range of the forecast').waitFor();
  await shot('forecast-cone');
  await assertAccessible(page, 'okr-trend');
  assert.deepEqual(complaints, []);
  await close();
});

test('where nobody can foresee anything the page says why', async () => {
  const { page, complaints, open, close } = await signIn('dev1');
  const result = await measured(lena, await objective(lena), 0, 10);
  await open(`${OKR}/key-results/${result.key}`);
  await page.getByText('No forecast yet: less than a week is known.').waitFor();
  assert.equal(await page.getByText('How this is computed').count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test('the rows of a project say in a few words what is not certain', { skip: !ownHost }, async () => {
  const { page, open, shot, close } = await signIn('dev1');
  await page.route('**/projects/TIMOB/overview**', async (route) => {
    const response = await route.fetch();
    const overview = await response.json();
    overview.objectives[0].keyResults[0].forecast = { code: 'MISSES', text: 'misses by 12 days' };
    await route.fulfill({ response, json: overview });
  });
  await open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  await page.getByText('misses by 12 days').waitFor();
  await page.getByText(/\d+\s% chance to make it/).first().waitFor();
  await shot('forecast-rows');
  await assertAccessible(page, 'okr-overview');
  await close();
});

test('the track record is reached from the menu and from a forecast, and says when nothing can be said', async () => {
  const { page, complaints, open, shot, close } = await signIn('dev1');
  await open(`${OKR}/key-results/${(await measured(lena, await objective(lena), 0, 10)).key}`);
  await page.getByRole('link', { name: 'How often forecasts were right' }).click();
  await page.getByRole('heading', { name: 'Forecast track record' }).waitFor();
  await page.locator('okr-track-record').getByText(/No cycle has ended|key results were at their target/).waitFor();
  await shot('track-record-first');
  await assertAccessible(page, 'okr-track-record');
  await page.locator('#okr-top-link').click();
  await page.locator('#okr-top-record-link').click();
  await page.waitForURL(/okr\/forecasts$/);
  assert.deepEqual(complaints, []);
  await close();
});

for (const [who, title, all, language] of [['dev1', 'Forecast track record', 'All projects', 'en'], ['zoe', '预测准确度', '所有项目', 'zh']]) {
  test(`the track record shows what was said beside what came true (${language})`, async () => {
    const { page, complaints, open, shot, close } = await signIn(who);
    const bucket = (at, made, came) => ({ label: `${at * 10}–${at * 10 + 10} %`, from: at / 10, made, came, share: made === 0 ? null : came / made, shareLabel: made === 0 ? '–' : `${Math.round((100 * came) / made)} %`, said: made === 0 ? null : at / 10 + 0.05 });
    const some = [[5, 0], [4, 1], [6, 1], [0, 0], [8, 3], [12, 6], [9, 6], [14, 10], [31, 26], [48, 46]].map(([made, came], at) => bucket(at, made, came));
    await page.route('**/forecasts/calibration**', (route) => route.fulfill({ json: { keyResults: 24, reached: 15, text: '15 / 24',
      forecasts: { made: 137, text: '99 / 137', buckets: some }, people: { made: 88, text: '50 / 88', buckets: some.map((one) => ({ ...one })) } } }));
    await open(`${OKR}/forecasts?project=TIMOB`);
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await page.getByRole('link', { name: all }).waitFor();
    assert.equal(await page.getByRole('img').filter({ has: page.locator('circle') }).count(), 2);
    assert.match(await page.getByRole('row', { name: /^80–90 %/ }).first().innerText(), /31\s+26\s+84 %/);
    await shot(`track-record-${language}`);
    await assertAccessible(page, 'okr-track-record');
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('the track record of a project that one may not see does not exist', async () => {
  const { page, open, close } = await signIn('nora');
  await open(`${OKR}/forecasts?project=TIMOB`);
  await page.getByText('It does not exist, or you may not see it.').waitFor();
  await close();
});
