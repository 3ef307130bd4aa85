import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const PROJECT = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';
const MINE = '/plugins/servlet/okr/my-check-ins';
const lena = as('lena');
/** Latin words that Chinese readers expect: names of things, keys, units, and words of the trade. */
const KNOWN = /\b(OKRs?|Jira|JQL|Check-in|Sprint|Atlassian|Ctrl|Enter|Esc|OBJ-\d+|KR-\d+|[A-Z]+-\d+|[A-Z]\d|h|Q\d|Titanium SDK|Alloy)\b/g;

after(closeBrowser);
after(tidy);

/** What the browser complains of, apart from refusals that a test asked for. */
const unexpected = (complaints) => complaints.filter((complaint) => !/status of (400|403|404|409)/.test(complaint));

/** The Latin words in our own texts, without what people wrote (titles, names, descriptions) and without Jira's own. */
async function untranslated(page) {
  const texts = await page.evaluate(() => {
    const people = '.okr-title, .okr-person, .okr-text, .okr-last, .okr-parent, .okr-crumbs, .okr-choices, option, h1, h2[id], dialog h2, .okr-names .okr-note, .okr-ledger td, .okr-settings dd, .okr-left-out, .okr-sources, .okr-side-title, .okr-side > .okr-note, .okr-since li, .okr-event';
    const copy = document.querySelector('.okr-root').cloneNode(true);
    copy.querySelectorAll(`${people}, script, style`).forEach((each) => each.remove());
    const named = Array.from(copy.querySelectorAll('[aria-label], [title], [placeholder]'), (each) =>
      `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('placeholder') ?? ''} ${each.matches('option') ? '' : (each.getAttribute('title') ?? '')}`);
    return `${copy.textContent} ${named.join(' ')}`;
  });
  return texts.replace(KNOWN, '').match(/[A-Za-z][A-Za-z.]{2,}/g) ?? [];
}

/** Parts whose text is wider than their box. */
function cutOff(page) {
  return page.evaluate(() => Array.from(document.querySelectorAll('.okr-root button, .okr-root label, .okr-root th, .okr-root .aui-lozenge, .okr-root h1, .okr-root h2'))
    .filter((each) => each.offsetParent !== null && getComputedStyle(each).overflow !== 'visible' && each.scrollWidth > each.clientWidth + 1)
    .map((each) => each.textContent.trim()));
}

/** Chooses the language on one's profile, as people do. */
async function speak(page, open, language) {
  await open('/secure/ViewProfile.jspa');
  const choice = page.locator('#update-user-preferences-locale');
  await choice.selectOption(await choice.locator(`option[value^=${language}]`).getAttribute('value'));
  await Promise.all([page.waitForNavigation(), page.locator('#preferences-submit').click()]);
}

async function assertChinese(page) {
  assert.deepEqual(await untranslated(page), []);
  assert.deepEqual(await cutOff(page), []);
  await assertAccessible(page, 'body');
}

test('a Chinese reader finds every page of the objectives in Chinese', async () => {
  const { page, complaints, open, shot, close } = await signIn('zoe');
  await open(PROJECT);
  await page.getByRole('columnheader', { name: '目标或关键结果' }).waitFor();
  assert.match(await page.locator('header.okr-head').innerText(), /2026年\d+月\d+日 – 2026年\d+月\d+日 · 还剩 \d+ 天/);
  await assertChinese(page);
  await shot('zh-project');
  for (const [place, name] of [['/plugins/servlet/okr', 'zh-all'], ['/plugins/servlet/okr/objectives/OBJ-2', 'zh-objective'],
    ['/plugins/servlet/okr/key-results/KR-2', 'zh-key-result'], ['/plugins/servlet/okr/key-results/KR-4', 'zh-key-result-measured'], [MINE, 'zh-my-check-ins']]) {
    await open(place);
    await page.locator('.okr-page:not(.okr-first)').waitFor();
    await assertChinese(page);
    await shot(name);
  }
  await open('/plugins/servlet/okr/objectives/OBJ-99999');
  await page.getByText('该内容不存在，或您无权查看。').waitFor();
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('a Chinese reader checks in, and reads why and when in Chinese', async () => {
  const { page, complaints, open, shot, close } = await signIn('zoe');
  const goal = await objective(lena);
  const { key: owner } = expectStatus(200, await as('zoe').get('/rest/api/2/myself'));
  const result = await measured(lena, goal, 10, 4, { owner, title: unique('首次响应时间') });
  await open(`${MINE}?key=${result.key}`);
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: result.key, exact: true }) });
  await item.getByLabel('当前值（h）').fill('很快');
  await item.getByRole('button', { name: '保存 Check-in' }).click();
  await item.getByText('请输入数字。').waitFor();
  await item.getByText('请选择 0 到 10。').waitFor();
  await assertChinese(page);
  await shot('zh-check-in-refused');
  await item.getByLabel('当前值（h）').fill('7');
  await item.getByRole('radio', { name: '8', exact: true }).check();
  await item.getByLabel('备注').fill('多了两位同事。');
  await item.getByRole('button', { name: '保存 Check-in' }).click();
  await page.getByText(`已为 ${result.key} 完成 Check-in：50%`).waitFor();
  await item.getByRole('button', { name: '历史记录' }).click();
  const history = page.getByRole('dialog');
  await history.getByText('多了两位同事。').waitFor();
  assert.match(await history.innerText(), /Zoe Zhang 开发\s+2026年\d+月\d+日 \d+:\d+\s+7\sh · 信心 8 · 0% → 50%/);
  await shot('zh-history');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('who plans in Chinese is asked and refused in Chinese', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  await speak(page, open, 'zh');
  try {
    const goal = await objective(lena, { title: unique('让客户更快得到答复') });
    await open(PROJECT);
    await page.getByRole('searchbox', { name: '搜索目标' }).fill(goal.title);
    await page.getByRole('button', { name: '新建目标' }).click();
    await page.getByRole('button', { name: '更多选项' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('此项必填。').waitFor();
    await assertChinese(page);
    await shot('zh-objective-form');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `${goal.key} 的操作`, exact: true }).click();
    await page.getByRole('menuitem', { name: '添加关键结果' }).click();
    const form = page.getByRole('form', { name: '新建关键结果' });
    await form.getByRole('button', { name: '更多选项' }).click();
    await form.getByText('问题', { exact: true }).click();
    await form.getByLabel('标题').fill('问题都已解决');
    await form.getByLabel('问题关键字').fill('TIMOB-99999999');
    await form.getByRole('button', { name: '保存并继续添加' }).click();
    await form.getByText('问题 TIMOB-99999999 不存在，或您无权查看。').waitFor();
    await assertChinese(page);
    await shot('zh-key-result-form');
    await page.keyboard.press('Escape');
    const result = await share(lena, goal, [{ kind: 'ISSUE', key: await issue(lena) }]);
    await open(PROJECT);
    await page.getByRole('searchbox', { name: '搜索目标' }).fill(goal.title);
    await page.getByRole('button', { name: `${result.key} 的操作`, exact: true }).click();
    await shot('zh-menu');
    await page.getByRole('menuitem', { name: '为什么是这个数字？' }).click();
    await page.getByRole('dialog').getByText('直接关联').waitFor();
    await assertChinese(page);
    await shot('zh-why');
  } finally {
    await speak(page, open, 'en');
  }
  assert.deepEqual(unexpected(complaints), []);
  await close();
});
