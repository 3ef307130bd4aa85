import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const PROJECT = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';
const MINE = '/plugins/servlet/okr/my-check-ins';
const lena = as('lena');

after(async () => {
  await closeBrowser();
  await tidy();
});

/** What the browser complains of, apart from refusals that a test asked for. */
const unexpected = (complaints) => complaints.filter((complaint) => !/status of (400|403|404|409)/.test(complaint));
const due = (page, key) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: key, exact: true }) });

/** The key of a person, as owners are named by it. */
async function keyOf(name) {
  return expectStatus(200, await as(name).get('/rest/api/2/myself')).key;
}

/** Opens the check-in of a key result on the page of my check-ins, unless it is open. */
async function unfold(page, key) {
  const toggle = due(page, key).getByRole('button', { name: `Check in on ${key}`, exact: true });
  await toggle.waitFor();
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  return due(page, key).getByRole('button', { name: 'Save check-in' }).waitFor();
}

test('a developer checks in a measured key result and finds it in the history with author and time', async () => {
  const { page, complaints, open, shot, close } = await signIn('dev1');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 10, 4, { owner: await keyOf('dev1'), title: unique('Median first response') });
  await open('/secure/Dashboard.jspa');
  await page.getByRole('link', { name: 'OKRs' }).or(page.getByRole('button', { name: 'OKRs' })).first().click();
  await page.getByRole('link', { name: 'My check-ins' }).or(page.getByRole('menuitem', { name: 'My check-ins' })).first().click();
  await page.getByRole('heading', { name: 'My check-ins' }).waitFor();
  assert.match(await due(page, result.key).innerText(), /last check-in: never[^]*due \w+ \d+, \d{4}/);
  await unfold(page, result.key);
  await shot('check-in');
  await assertAccessible(page, 'body');

  const item = due(page, result.key);
  await item.getByLabel('Value now (h)').fill('7');
  await item.getByRole('radio', { name: '6', exact: true }).check();
  await item.getByLabel('Note').fill('Two people <b>more</b>\non the line.');
  await item.getByRole('button', { name: 'Save check-in' }).click();
  await page.getByText(new RegExp(`Checked in on ${result.key}: 50\\s%`)).waitFor();
  await item.getByText('checked in', { exact: true }).waitFor();

  await item.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog', { name: new RegExp(`History of ${result.key}`) });
  const first = history.getByRole('listitem').first();
  await first.waitFor();
  const year = new Date().getFullYear();
  assert.match(await first.innerText(), new RegExp(`Dan Developer\\s+\\w+ \\d+, ${year}, [\\d:]+\\s[AP]M\\s+7\\sh · confidence 6 · 0\\s% → 50\\s%\\s+Two people <b>more</b>\\s+on the line\\.`));
  assert.equal(await history.getByRole('listitem').count(), 1);
  await shot('check-in-history');
  await assertAccessible(page, 'body');
  await page.keyboard.press('Escape');
  await history.waitFor({ state: 'detached' });
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

/** Parts of a line that lie on one another, in words. */
async function overlaps(line) {
  return line.evaluate((it) => {
    const parts = Array.from(it.querySelectorAll('.aui-lozenge, .okr-when, .okr-progress .okr-label, .aui-button-link, .okr-names > *')).map((one) => ({ one, text: one.textContent.trim(), box: one.getBoundingClientRect() }));
    const apart = (one, other) => one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
    return parts.flatMap((one, at) => parts.slice(at + 1).filter((other) => !one.one.contains(other.one) && !other.one.contains(one.one) && !apart(one.box, other.box)).map((other) => `${one.text} / ${other.text}`));
  });
}

test('nothing in a line lies on anything else, on narrow and wide screens, in both languages', async () => {
  const goal = await objective(lena);
  const mine = [];
  for (const person of ['dev2', 'zoe']) {
    const owner = await keyOf(person);
    const nothing = await measured(lena, goal, 0, 1, { owner, measure: { kind: 'MAINTAIN', low: 99, high: null, unit: '%', inclusive: true, mode: 'LATEST' }, title: unique('Everything planned for the next release of the editor is done and nobody had to stay late') });
    const stated = await measured(lena, goal, 10, 4, { owner, title: unique('Median first response') });
    expectStatus(201, await as(person).okr.post(`/key-results/${stated.key}/check-ins`, { value: 10, confidence: 9, note: '', status: 'ON_TRACK' }));
    mine.push({ person, keys: [nothing.key, stated.key] });
  }
  for (const { person, keys } of mine) {
    const { page, complaints, open, shot, close } = await signIn(person);
    await open(MINE);
    for (const width of [1024, 1366, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      for (const key of keys) assert.deepEqual(await overlaps(due(page, key).locator('.okr-due-head')), [], `${key} at ${width}`);
      await shot(`check-ins-${person}-${width}`);
    }
    assert.deepEqual(unexpected(complaints), []);
    await close();
  }
});

test('a key result moved by issues asks for confidence and a note only, and says what happened', async () => {
  const { page, complaints, open, shot, close } = await signIn('dev2');
  const goal = await objective(lena);
  const key = await issue(lena);
  const result = await share(lena, goal, [{ kind: 'ISSUE', key }], { owner: await keyOf('dev2') });
  await open(`${MINE}?key=${result.key}`);
  const item = due(page, result.key);
  await item.getByText('moved by its issues; nothing to type').waitFor();
  await item.getByText(`${key} added`).waitFor();
  assert.equal(await item.getByLabel(/Value now/).count(), 0);
  await item.getByRole('radio', { name: '9', exact: true }).check();
  await item.getByLabel('Note').fill('Begun.');
  await shot('check-in-by-issues');
  await item.getByRole('button', { name: 'Save check-in' }).click();
  await item.getByText('checked in', { exact: true }).waitFor();
  const { values } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/check-ins`));
  assert.deepEqual(values.map(({ confidence, note, author }) => [confidence, note, author.displayName]), [[9, 'Begun.', 'Dora Developer']]);
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('what is missing or wrong is named at its field, and nothing typed is lost', async () => {
  const { page, complaints, open, shot, close } = await signIn('paul');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 100, { owner: await keyOf('paul') });
  await open(`${MINE}?key=${result.key}`);
  await unfold(page, result.key);
  const item = due(page, result.key);
  await item.getByLabel('Value now (h)').fill('about seven');
  await item.getByLabel('Note').fill('A word that must stay.');
  await item.getByRole('button', { name: 'Save check-in' }).click();
  await item.getByText('Enter a number.').waitFor();
  await item.getByText('Choose 0 to 10.').waitFor();
  await shot('check-in-refused');
  await open(`${MINE}?key=${result.key}`);
  await unfold(page, result.key);
  assert.equal(await item.getByLabel('Note').inputValue(), 'A word that must stay.');
  assert.deepEqual(expectStatus(200, await lena.okr.get(`/key-results/${result.key}/check-ins`)).values, []);
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('a check-in beside the project page is made by keyboard, and the figure follows at once', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 100);
  await open(PROJECT);
  await page.getByRole('button', { name: `Check in on ${result.key}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Check in' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.okr-value input'));
  await shot('check-in-beside-the-page');
  await assertAccessible(page, 'body');
  await page.keyboard.type('25');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A quarter.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('complementary', { name: 'Check in' }).waitFor({ state: 'detached' });
  await page.locator(`#${result.key}`).getByText(/25\s%/).waitFor();
  await page.locator(`#${goal.key}`).getByText(/25\s%/).waitFor();
  assert.match(await page.locator(`#${result.key}`).innerText(), /now\s25\sh[^]*\s7\s[^]*today/);

  await page.getByRole('button', { name: `Check in on ${result.key}`, exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.matches('.okr-value input'));
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Check in' }).waitFor({ state: 'detached' });
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('the page of a key result keeps every word, newest first', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 2, confidence: 4, note: 'The first word.' }));
  expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 5, confidence: 8, note: 'The second word.' }));
  await open(`/plugins/servlet/okr/key-results/${result.key}`);
  await page.getByText('The first word.').waitFor();
  const words = await page.locator('main, body').last().innerText();
  assert.match(words, /5\sh · confidence 8 · 20\s% → 50\s%\s+The second word\.[^]*2\sh · confidence 4 · 0\s% → 20\s%\s+The first word\./);
  assert.match(words, /Distance covered divided by the distance from start to target\./);
  await shot('key-result-with-history');
  await assertAccessible(page, 'body');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('whose key results are somebody else’s may read them but not check in', async () => {
  const { page, complaints, open, close } = await signIn('hank');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  await open(`/plugins/servlet/okr/key-results/${result.key}`);
  await page.getByRole('heading', { name: 'History' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Check in' }).count(), 0);
  await open(MINE);
  await page.getByRole('heading', { name: 'Nothing to check in' }).waitFor();
  assert.deepEqual(unexpected(complaints), []);
  await close();
});
