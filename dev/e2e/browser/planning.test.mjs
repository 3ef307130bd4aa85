import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const PROJECT = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';
const lena = as('lena');

after(closeBrowser);
after(tidy);

/** What the browser complains of, apart from refusals that a test asked for. */
const unexpected = (complaints) => complaints.filter((complaint) => !/status of (400|403|404|409)/.test(complaint));
/** The line of an objective or key result: its key is the anchor that links point to. */
const row = (page, key) => page.locator(`#${key}`);
/** An objective with its key results. */
const section = (page, key) => page.locator('tbody', { has: row(page, key) });

/** Searches for one objective, so that the page shows nothing else. */
async function only(page, { key, title }) {
  await page.getByRole('searchbox', { name: 'Search objectives' }).fill(title);
  await row(page, key).waitFor();
}

async function choose(page, key, entry) {
  await page.getByRole('button', { name: `Actions for ${key}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

test('a project lead reaches the objectives from the sidebar and reads how they stand', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  await open('/projects/TIMOB');
  await page.getByRole('link', { name: 'OKRs' }).last().click();
  await page.getByRole('button', { name: 'New objective' }).waitFor();
  await page.getByRole('table').waitFor();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  assert.deepEqual(heads.slice(0, 7), ['Objective or key result', 'Progress', 'Expected', 'Status', 'Confidence', 'Owner', 'Last check-in']);
  const result = await row(page, 'KR-4').innerText();
  assert.match(result, /A clean build of the sample app takes 45 s instead of 90 s/);
  assert.match(result, /90\s→\s45\ss · now\s\S+\ss\s+\d+\s%\s+\d+\s%\s+(On track|At risk|Off track)\s+\d+/i);
  assert.match(result, /Lena Lead/);
  assert.match(await page.getByRole('region', { name: 'What this project serves' }).innerText(), /JavaScript developers choose us/);
  assert.match(await page.locator('header.okr-head').innerText(), /\d+ days? left/);
  await shot('project');
  await assertAccessible(page, 'body');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('an objective and three key results are entered one after the other', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const title = unique('People find what they search');
  const keys = [await issue(lena), await issue(lena)];
  await open(PROJECT);
  await page.getByRole('button', { name: 'New objective' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('combobox', { name: 'Contributes to' }).fill('OBJ-1');
  await page.getByRole('option', { name: /^OBJ-1 / }).click();
  await shot('objective-form');
  await assertAccessible(page, 'body');
  await page.getByRole('button', { name: 'Save and add a key result' }).click();
  const form = page.getByRole('form', { name: 'New key result' });
  await form.waitFor();

  await form.getByLabel('Title').fill('Median first response under 4 h');
  await form.getByLabel('Start').fill('10');
  await form.getByLabel('Target').fill('4');
  await form.getByLabel('Unit').fill('h');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Median first response under 4 h/ }).filter({ hasText: '10 → 4 h' }).last().waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');

  await form.getByText('Issues', { exact: true }).click();
  await form.getByLabel('Title').fill('Both findings are mended');
  await form.getByLabel('Issue keys').fill(keys.join(', '));
  await form.getByText(keys[1]).waitFor();
  await shot('key-result-by-issues');
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await page.getByRole('row', { name: /Both findings are mended/ }).last().waitFor();

  await form.getByLabel('Through').selectOption({ label: 'Query (JQL)' });
  await form.getByLabel('Title').fill('Geolocation is done');
  await form.getByLabel('Query (JQL)').fill('project = TIMOB AND labels = geolocation');
  await form.getByText(/Issues found: \d+/).waitFor();
  await form.getByRole('button', { name: 'Save and close' }).click();
  await form.waitFor({ state: 'detached' });

  const objectives = (await lena.okr.get('/projects/TIMOB/overview')).body.objectives;
  const saved = objectives.find((one) => one.title === title);
  assert.equal(saved.parent.key, 'OBJ-1');
  assert.deepEqual(saved.keyResults.map((one) => one.measure.kind), ['LINEAR', 'SHARE', 'SHARE']);
  const shown = await section(page, saved.key).innerText();
  assert.match(shown, /Median first response under 4 h\s+10\s→\s4\sh/);
  assert.match(shown, /Geolocation is done/);
  await shot('objective-with-three-key-results');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('a key result follows an epic, and its page names it', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  await open(PROJECT);
  await only(page, goal);
  await choose(page, goal.key, 'Add key result');
  const form = page.getByRole('form', { name: 'New key result' });
  await form.getByText('Issues', { exact: true }).click();
  await form.getByLabel('Through').selectOption({ label: 'Epic' });
  await form.getByLabel('Title').fill('Node compatibility is complete');
  await form.getByRole('textbox', { name: 'Epic' }).fill('TIMOB-26570');
  await form.getByText('Node compatibility and developer experience').waitFor();
  await form.getByRole('button', { name: 'Save and close' }).click();
  await form.waitFor({ state: 'detached' });
  await section(page, goal.key).getByRole('link', { name: /^KR-/ }).click();
  await page.getByText('Epic TIMOB-26570 Node compatibility and developer experience').waitFor();
  await page.getByRole('row', { name: /TIMOB-18582/ }).waitFor();
  await shot('key-result-page');
  await assertAccessible(page, 'body');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('every refusal stands at its field, and nothing typed is lost', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  await open(PROJECT);
  await only(page, goal);
  await choose(page, goal.key, 'Add key result');
  const form = page.getByRole('form', { name: 'New key result' });
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await form.getByText('This is required.').waitFor();
  await form.getByText('Enter a number.').waitFor();

  await form.getByLabel('Title').fill('The same');
  await form.getByLabel('Start').fill('5');
  await form.getByLabel('Target').fill('5,00');
  await page.keyboard.press('Enter');
  await form.getByText('The target must differ from the start, 5.').waitFor(); // M2
  assert.equal(await form.getByLabel('Title').inputValue(), 'The same');
  assert.equal(await form.getByLabel('Target').inputValue(), '5,00');
  await shot('refused-target');

  await form.getByText('Issues', { exact: true }).click();
  await form.getByLabel('Issue keys').fill('TIMOB-99999999');
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await form.getByText('There is no issue TIMOB-99999999, or you may not see it.').waitFor();
  await shot('refused-issue');
  assert.equal(await form.getByLabel('Issue keys').inputValue(), 'TIMOB-99999999');

  await form.getByLabel('Through').selectOption({ label: 'Epic' });
  await form.getByRole('textbox', { name: 'Epic' }).fill(await issue(lena));
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await form.getByText(/TIMOB-\d+ is not an epic\./).waitFor();

  await form.getByLabel('Through').selectOption({ label: 'Query (JQL)' });
  await form.getByLabel('Query (JQL)').fill('colour = red');
  await form.getByText("Field 'colour' does not exist or you do not have permission to view it.").waitFor();
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await form.getByRole('alert').getByText(/This query cannot be run\./).waitFor(); // the preview may say so too
  assert.equal(await form.getByLabel('Query (JQL)').inputValue(), 'colour = red');
  await shot('refused-query');
  await assertAccessible(page, 'body');
  assert.deepEqual((await lena.okr.get(`/objectives/${goal.key}`)).body.keyResults, []);
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('an objective is never offered what lies below it as its parent', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const upper = await objective(lena, { title: unique('Upper') });
  const lower = await objective(lena, { title: unique('Lower'), parent: upper.key });
  const other = await objective(lena, { title: unique('Other') });
  await open(PROJECT);
  await only(page, upper);
  await choose(page, upper.key, 'Edit');
  const form = page.getByRole('form', { name: `Edit ${upper.key}` });
  const parent = form.getByRole('combobox', { name: 'Contributes to' });
  await parent.fill(lower.title);
  await page.getByText('Nothing found').waitFor();
  await parent.fill(other.title);
  await page.getByRole('option', { name: other.title }).click();
  await shot('alignment');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  await section(page, upper.key).getByRole('link', { name: other.key, exact: true }).waitFor();
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('an objective is renamed, removed, and brought back', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena, { title: unique('Before') });
  const result = await measured(lena, goal, 0, 10);
  await open(PROJECT);
  await choose(page, goal.key, 'Edit');
  const form = page.getByRole('form', { name: `Edit ${goal.key}` });
  const renamed = unique('After <i>it</i>');
  await form.getByLabel('Title').fill(renamed);
  await page.keyboard.press('Enter');
  await section(page, goal.key).getByText(renamed, { exact: true }).waitFor();

  await choose(page, goal.key, 'Remove');
  await page.getByText(`${goal.key} removed`).waitFor();
  await section(page, goal.key).waitFor({ state: 'detached' });
  await shot('removed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await section(page, goal.key).getByText(renamed, { exact: true }).waitFor();
  await row(page, result.key).waitFor();

  await choose(page, result.key, 'Remove');
  await page.getByText(`${result.key} removed`).waitFor();
  await section(page, goal.key).getByText('No key results yet.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await row(page, result.key).waitFor();
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('whoever saves what somebody else changed meanwhile is told, and neither loses a word', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  await open(PROJECT);
  await choose(page, result.key, 'Edit');
  const form = page.getByRole('form', { name: `Edit ${result.key}` });
  await form.getByLabel('Title').fill('Mine');
  const theirs = { title: unique('Theirs'), owner: result.owner.key, weight: 1, version: result.version, measure: { kind: 'LINEAR', start: 0, target: 20, unit: 'h' } };
  expectStatus(200, await as('admin').okr.put(`/key-results/${result.key}`, theirs));
  const isNewer = async (answer) => answer.url().includes('/overview') && JSON.stringify(await answer.json()).includes(theirs.title);
  await page.waitForResponse(isNewer); // the page has read it behind the form
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Somebody else changed this in the meantime.').waitFor();
  assert.equal(await form.getByLabel('Title').inputValue(), 'Mine');
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).title, theirs.title);
  await assertAccessible(page, 'okr-key-result-form');
  await shot('changed-meanwhile');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'hidden' });
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).title, 'Mine', 'saved again, knowingly');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('the why of a figure lists its issues, their sum, and the rule', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  const keys = [await issue(lena), await issue(lena)];
  const result = await share(lena, goal, keys.map((key) => ({ kind: 'ISSUE', key })));
  await open(PROJECT);
  await only(page, goal);
  await choose(page, result.key, 'Why this figure?');
  const dialog = page.getByRole('dialog', { name: new RegExp(`Why\\? ${result.key}`) });
  await dialog.getByRole('row', { name: new RegExp(keys[0]) }).waitFor();
  assert.match(await dialog.getByRole('row', { name: new RegExp(keys[1]) }).innerText(), /Linked directly\s+1\s+0\s%/);
  assert.match(await dialog.innerText(), /Weight times value of all issues that count, divided by their weights\./);
  await shot('why');
  await assertAccessible(page, 'body');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await choose(page, goal.key, 'Why this figure?');
  await page.getByRole('dialog').getByText('Weighted mean of what moves it.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('search, owner and status narrow the list down', async () => {
  const { page, complaints, open, close } = await signIn('lena');
  const goal = await objective(lena, { title: unique('Needle') });
  await open(PROJECT);
  await page.getByRole('searchbox', { name: 'Search objectives' }).fill(goal.title);
  await row(page, 'OBJ-2').waitFor({ state: 'detached' });
  await row(page, goal.key).waitFor();
  await page.getByRole('searchbox', { name: 'Search objectives' }).fill('nothing is called this');
  await page.getByText('Nothing fits these filters.').waitFor();
  await page.getByRole('searchbox', { name: 'Search objectives' }).fill('');
  await page.getByRole('combobox', { name: 'Owner' }).selectOption({ label: 'Dan Developer' });
  await row(page, 'KR-4').waitFor({ state: 'detached' });
  await row(page, 'KR-2').waitFor();
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('a project without objectives says what one is and offers to begin', async () => {
  const { page, complaints, open, shot, close } = await signIn('admin');
  const { body: projects } = await as('admin').get('/rest/api/2/project');
  const used = new Set((await as('admin').okr.get('/overview')).body.objectives.map((one) => one.project?.key));
  const empty = projects.find(({ key }) => !used.has(key));
  await open(`/projects/${empty.key}?selectedItem=io.cairn.okr:okrs`);
  await page.getByRole('heading', { name: 'No objectives yet' }).waitFor();
  await shot('project-without-objectives');
  await assertAccessible(page, 'body');
  await page.getByRole('button', { name: 'New objective' }).last().click();
  await page.getByRole('form', { name: 'New objective' }).waitFor();
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('all objectives are grouped by company and project', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  await open('/');
  await page.getByRole('button', { name: 'OKRs' }).or(page.getByRole('link', { name: 'OKRs' })).first().click();
  await page.getByRole('menuitem', { name: 'All objectives' }).or(page.getByRole('link', { name: 'All objectives' })).first().click();
  await page.getByRole('heading', { name: 'All objectives' }).waitFor();
  const text = await page.getByRole('table').innerText();
  assert.match(text, /Company[^]*OBJ-1[^]*Alloy[^]*OBJ-4[^]*Titanium SDK[^]*OBJ-2/);
  await shot('all-objectives');
  await assertAccessible(page, 'body');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('who may not change objectives reads them and is offered no more', async () => {
  const { page, complaints, open, shot, close } = await signIn('dev1');
  await open(PROJECT);
  await row(page, 'OBJ-3').waitFor();
  assert.equal(await page.getByRole('button', { name: 'New objective' }).count(), 0);
  await page.getByRole('button', { name: 'Actions for OBJ-3', exact: true }).click();
  assert.deepEqual(await page.getByRole('menuitem').allInnerTexts(), ['Why this figure?', 'What if…']);
  await shot('project-as-reader');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('who may not browse the project learns nothing of its objectives', async () => {
  const { page, complaints, open, shot, close } = await signIn('nora');
  await open('/plugins/servlet/okr');
  assert.doesNotMatch(await page.locator('body').innerText(), /Titanium|Node\.js|OBJ-2/);
  await open('/plugins/servlet/okr/objectives/OBJ-2');
  await page.getByText('It does not exist, or you may not see it.').waitFor();
  const hidden = await page.locator('#content').or(page.locator('body')).last().innerText();
  await open('/plugins/servlet/okr/objectives/OBJ-99999');
  assert.equal(await page.locator('#content').or(page.locator('body')).last().innerText(), hidden);
  await shot('hidden');
  await assertAccessible(page, 'body');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('an objective is entered by keyboard alone', async () => {
  const { page, complaints, open, close } = await signIn('lena');
  const title = unique('By keys');
  await open(PROJECT);
  await page.getByRole('button', { name: 'New objective' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'New objective' }).waitFor({ state: 'detached' });
  await page.getByText(title, { exact: true }).waitFor();
  const saved = (await lena.okr.get('/projects/TIMOB/overview')).body.objectives.find((one) => one.title === title);
  await page.getByRole('button', { name: `Actions for ${saved.key}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Add key result');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('a narrow window shows everything without scrolling sideways', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena', { width: 1024, height: 768 });
  for (const place of [PROJECT, '/plugins/servlet/okr', '/plugins/servlet/okr/my-check-ins', '/plugins/servlet/okr/objectives/OBJ-2', '/plugins/servlet/okr/key-results/KR-2']) {
    await open(place);
    await page.locator('.okr-page:not(.okr-first)').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${place} is wider than the window`);
  }
  await open(PROJECT);
  await page.getByRole('table').waitFor();
  await shot('project-narrow');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('an administrator adds, changes and removes a cycle after giving the password again', async () => {
  const { page, complaints, open, shot, close } = await signIn('admin');
  await open('/plugins/servlet/okr/admin');
  await page.locator('input[type=password]').fill('admin');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add cycle' }).click();
  const form = page.getByRole('form', { name: 'Add cycle' });
  const name = unique('Later');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('First day').fill('2031-01-01');
  await form.getByLabel('Last day').fill('2030-12-01');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('The last day must be after the first day, Jan 1, 2031.').waitFor();
  assert.equal(await form.getByLabel('Name').inputValue(), name);
  await shot('cycle-refused');
  await assertAccessible(page, 'body');
  await form.getByLabel('Last day').fill('2031-03-31');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: new RegExp(`${name}\\s+Jan 1, 2031\\s+Mar 31, 2031\\s+Not begun yet`, 'i') }).waitFor();
  await shot('cycles');

  const { body: { values } } = await as('admin').okr.get('/cycles');
  const running = values.find(({ state }) => state === 'RUNNING');
  await page.getByRole('button', { name: `Remove ${running.name}`, exact: true }).click();
  await page.getByText(`“${running.name}” still has objectives. Remove or move them first.`).waitFor();
  await page.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
  await page.getByRole('row', { name }).waitFor({ state: 'detached' });
  assert.deepEqual(unexpected(complaints), []);
  await close();
});
