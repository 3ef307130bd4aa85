import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { activeSprint, expectStatus, issue, measured, objective, share, tidy } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const lena = as('lena');
const admin = as('admin');

after(async () => {
  await closeBrowser();
  await tidy();
});

async function threeLevels() {
  const top = await objective(admin, { project: null, driver: 'CHILDREN', title: 'Customers get their answer at once' });
  const goal = await objective(lena, { parent: top.key, title: 'Answer the reports of our customers faster' });
  const epicName = (await lena.get('/rest/api/2/field')).body.find(({ name }) => name === 'Epic Name').id;
  const epicLink = (await lena.get('/rest/api/2/field')).body.find(({ name }) => name === 'Epic Link').id;
  const epic = await issue(lena, { summary: 'First response', issuetype: { name: 'Epic' }, [epicName]: 'First response' });
  const keys = [];
  for (const summary of ['Template for the first answer', 'Alarm after two hours without an answer', 'Rota for weekends', 'Measure the median each day']) {
    keys.push(await issue(lena, { summary, ...(keys.length < 2 ? { [epicLink]: epic } : {}) }));
  }
  const result = await share(lena, goal, keys.map((key) => ({ kind: 'ISSUE', key })), { title: 'Everything is in place' });
  const hours = await measured(lena, goal, 20, 4, { title: 'Median first response' });
  return { top, goal, keys, result, hours, epic };
}

test('ticking issues shows key result, objective and parent move, by keyboard, and saves nothing', async () => {
  const { top, goal, keys, result } = await threeLevels();
  const { page, complaints, open, shot, close } = await signIn('lena');
  await open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  const toggle = page.getByRole('button', { name: `Key results of ${goal.key}` });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await page.getByRole('button', { name: `Actions for ${result.key}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'What if…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Nothing is saved').waitFor();
  await dialog.getByLabel(keys[0]).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await dialog.getByRole('status').filter({ hasText: `${result.key} 0` }).waitFor();
  const moved = dialog.getByRole('region', { name: 'What would become of it' });
  await moved.getByText(/^0\s%\s→\s50\s%$/).waitFor();
  await moved.getByText(/^0\s%\s→\s25\s%$/).first().waitFor();
  assert.equal(await moved.getByRole('link', { name: top.key, exact: true }).count(), 1);
  await shot('what-if');
  await assertAccessible(page, 'dialog.okr-dialog');
  await dialog.getByLabel('Group by').selectOption({ label: 'Epic' });
  await dialog.getByLabel('Without epic').check();
  await moved.getByText(/^0\s%\s→\s100\s%$/).waitFor();
  await dialog.getByRole('searchbox').fill('median');
  await dialog.getByText('Rota for weekends').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).figure.progress, 0);
  assert.deepEqual(complaints, []);
  await close();
});

test('another value, target and weight are tried on the page of the key result; an objective takes ticks', async () => {
  const { goal, hours, keys } = await threeLevels();
  const { page, complaints, open, shot, close } = await signIn('lena');
  await open(`/plugins/servlet/okr/key-results/${hours.key}`);
  await page.getByRole('button', { name: 'What if…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Value now').fill('12');
  await dialog.getByText(/^0\s%\s→\s50\s%$/).waitFor();
  await dialog.getByLabel('Target').fill('12');
  await dialog.getByText(/^0\s%\s→\s100\s%$/).waitFor();
  await dialog.getByLabel('Weight').fill('3');
  await dialog.getByText(/^0\s%\s→\s75\s%$/).first().waitFor();
  await shot('what-if-measured');
  await dialog.getByLabel('Target').fill('many');
  await dialog.getByText('Enter a number').waitFor();
  await page.keyboard.press('Escape');
  await open(`/plugins/servlet/okr/objectives/${goal.key}`);
  await page.getByRole('button', { name: 'What if…' }).click();
  await dialog.getByLabel('All 4 issues').check();
  await dialog.getByText(/^0\s%\s→\s50\s%$/).first().waitFor();
  await dialog.getByText(keys[3]).waitFor();
  await assertAccessible(page, 'dialog.okr-dialog');
  await shot('what-if-objective');
  assert.deepEqual(complaints, []);
  await close();
});

test('other rules and a sprint by its name are tried, and what was tried is taken over into the form', async () => {
  const { goal, epic, keys } = await threeLevels();
  const sprint = await activeSprint(lena);
  const { name } = expectStatus(200, await lena.get(`/rest/agile/1.0/sprint/${sprint}`));
  const field = (await lena.get('/rest/api/2/field')).body.find((each) => each.name === 'Sprint').id;
  expectStatus(204, await lena.put(`/rest/api/2/issue/${keys[1]}`, { fields: { [field]: sprint } }));
  const result = await share(lena, goal, [{ kind: 'EPIC', key: epic }, { kind: 'ISSUE', key: keys[2] }], { title: 'The rota and the first response' });
  const { page, complaints, open, shot, close } = await signIn('lena');
  await open(`/plugins/servlet/okr/key-results/${result.key}`);
  await page.getByRole('button', { name: 'What if…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('A whole sprint').fill(name);
  await dialog.getByRole('option', { name: new RegExp(`^${name}`) }).first().click();
  await dialog.getByText(/^0\s%\s→\s33\s%$/).first().waitFor();
  const fold = dialog.getByRole('button', { name: 'Try other rules' });
  await fold.focus();
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Epics').selectOption({ label: 'Count as one, by the share of their issues' });
  await dialog.getByText(/^0\s%\s→\s25\s%$/).first().waitFor();
  await shot('what-if-rules');
  await assertAccessible(page, 'dialog.okr-dialog');
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).measure.share.epics, 'FLATTEN');
  await dialog.getByRole('button', { name: 'Edit with these values' }).click();
  const form = page.getByRole('form', { name: `Edit ${result.key}` });
  assert.equal(await form.getByLabel('Epics').inputValue(), 'AS_ITEM');
  await shot('what-if-form');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).measure.share.epics, 'AS_ITEM');
  assert.deepEqual(complaints, []);
  await close();
});

test('it is Chinese for who reads Chinese', async () => {
  const { result, keys } = await threeLevels();
  const { page, complaints, open, shot, close } = await signIn('zoe');
  await open(`/plugins/servlet/okr/key-results/${result.key}`);
  await page.getByRole('button', { name: '推演…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(keys[0]).first().check();
  await dialog.getByText(/^0%\s→\s25%$/).first().waitFor();
  await dialog.getByLabel('分组').selectOption({ label: '史诗' });
  await shot('what-if-zh');
  assert.deepEqual(complaints, []);
  await close();
});

test('what is worth a look stands on the page of the key result and in a list of the project', async () => {
  const { hours } = await threeLevels();
  expectStatus(200, await lena.okr.put(`/key-results/${hours.key}`, { title: hours.title, owner: hours.owner.key, weight: 1, version: hours.version,
    measure: { kind: 'LINEAR', start: 20, target: 8, unit: 'h' } }));
  const fact = /What is to be achieved was lowered from 20 → 4\sh to 20 → 8\sh on/;
  const { page, complaints, open, shot, close } = await signIn('dev1');
  await open(`/plugins/servlet/okr/key-results/${hours.key}`);
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor();
  await page.getByText(fact).waitFor();
  await assertAccessible(page, 'okr-looks');
  await shot('worth-a-look');
  await open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  await page.getByRole('button', { name: /^\d+ worth a look$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Worth a look' });
  await dialog.getByRole('listitem').filter({ has: page.getByRole('link', { name: hours.key, exact: true }) }).getByText(fact).waitFor();
  await assertAccessible(page, 'dialog.okr-dialog');
  await shot('worth-a-look-project');
  await dialog.getByRole('listitem').filter({ has: page.getByRole('link', { name: hours.key, exact: true }) }).getByRole('link', { name: 'See it in the history' }).click();
  const entry = page.locator('.okr-sought');
  await entry.getByText(/^Target changed from 20 → 4\sh to 20 → 8\sh/).waitFor();
  assert.ok(await entry.evaluate((it) => it === document.activeElement));
  await page.getByText('No forecast').waitFor();
  await page.waitForFunction(() => document.querySelector('.okr-sought').getBoundingClientRect().bottom < window.innerHeight);
  await assertAccessible(page, 'okr-history');
  await shot('worth-a-look-entry');
  assert.deepEqual(complaints, []);
  await close();
  const chinese = await signIn('zoe');
  await chinese.open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  await chinese.page.getByRole('button', { name: /^\d+ 项值得留意$/ }).click();
  await chinese.page.getByRole('dialog', { name: '值得留意' }).getByText('目标值由').first().waitFor();
  await chinese.shot('worth-a-look-zh');
  assert.deepEqual(chinese.complaints, []);
  await chinese.close();
});
