import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { expectStatus, issue, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const lena = as('lena');

after(closeBrowser);
after(tidy);

/** What the browser complains of, apart from refusals that a test asked for. */
const unexpected = (complaints) => complaints.filter((complaint) => !/status of (400|403|404|409)/.test(complaint));
const pageOf = (result) => `/plugins/servlet/okr/key-results/${result.key}`;
const sources = async (result) => expectStatus(200, await lena.okr.get(`/key-results/${result.key}/source`)).values;

/** Finds in a field that searches while one types, and picks. */
async function pick(within, field, text, option) {
  await within.getByRole('combobox', { name: new RegExp(`^${field}`) }).fill(text);
  await within.getByRole('option', { name: option }).first().click();
}

test('a key result takes a version, a sprint, a component and a label at once, and nobody types an id', async () => { // J1
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  await open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  await page.getByRole('button', { name: `Actions for ${goal.key}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add key result', exact: true }).click();
  const form = page.getByRole('form', { name: 'New key result' });
  const title = unique('The release is out');
  await form.getByLabel('Title').fill(title);
  await form.getByText('Issues', { exact: true }).click();
  await form.getByLabel('Through').selectOption({ label: 'Fix version' });
  await pick(form, 'Fix version', 'timob release 10.2', /^Release 10\.2\.0/);

  await form.getByRole('button', { name: 'Add another source' }).click();
  const second = form.getByRole('group', { name: 'Source 2' });
  await second.getByLabel('Through').selectOption({ label: 'Sprint' });
  await pick(second, 'Board', 'timob', /^TIMOB board/);
  await second.getByRole('combobox', { name: /^Sprint/ }).focus();
  await second.getByRole('option', { name: /active/ }).first().waitFor();
  await shot('sprint-picker');
  await pick(second, 'Sprint', '2015 sprint 01 windows', /^2015 Sprint 01 Windows/);

  await form.getByRole('button', { name: 'Add another source' }).click();
  const third = form.getByRole('group', { name: 'Source 3' });
  await third.getByLabel('Through').selectOption({ label: 'Component' });
  await pick(third, 'Component', 'mac', /^Mac/);

  await form.getByRole('button', { name: 'Add another source' }).click();
  const fourth = form.getByRole('group', { name: 'Source 4' });
  await fourth.getByLabel('Through').selectOption({ label: 'Label' });
  await pick(fourth, 'Project', 'titanium sdk', /^Titanium SDK/);
  await pick(fourth, 'Label', 'geof', /^geofence/);
  await fourth.getByLabel('Effect on the figure').selectOption({ label: 'Only shown' });
  await shot('four-sources');
  await assertAccessible(page, 'form.okr-form');
  await form.getByRole('button', { name: 'Save and close' }).click();
  await form.waitFor({ state: 'detached' });

  const saved = (await lena.okr.get(`/objectives/${goal.key}`)).body.keyResults.find((one) => one.title === title);
  assert.deepEqual((await sources(saved)).map((one) => [one.kind, one.effect]), [['VERSION', 'DRIVES'], ['SPRINT', 'DRIVES'], ['COMPONENT', 'DRIVES'], ['LABEL', 'SUPPORTS']]);
  await open(pageOf(saved));
  await page.getByText('Version Release 10.2.0 (TIMOB)').waitFor();
  await page.getByText('Sprint 2015 Sprint 01 Windows').first().waitFor();
  await page.getByRole('cell', { name: 'Through version Release 10.2.0' }).first().waitFor();
  await shot('key-result-of-four-sources');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('a source is added, removed, and each is undone', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const result = await share(lena, await objective(lena), []);
  await open(pageOf(result));
  await page.getByText('No issues are linked yet.').waitFor();
  await page.getByLabel('Through').selectOption({ label: 'Fix version' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Choose one.').waitFor();
  await pick(page, 'Fix version', 'timob release 10.2', /^Release 10\.2\.0/);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Added: Version Release 10.2.0 (TIMOB)').waitFor();
  await shot('source-added');
  await assertAccessible(page, 'okr-sources');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('No issues are linked yet.').waitFor();

  await pick(page, 'Fix version', 'timob release 10.2', /^Release 10\.2\.0/);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Version Release 10.2.0 (TIMOB)' }).click();
  await page.getByText('Removed: Version Release 10.2.0 (TIMOB)').waitFor();
  await page.getByText('No issues are linked yet.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('button', { name: 'Only show Version Release 10.2.0 (TIMOB)' }).click();
  await page.getByRole('button', { name: 'Count Version Release 10.2.0 (TIMOB)' }).waitFor();
  assert.deepEqual((await sources(result)).map((one) => [one.kind, one.effect]), [['VERSION', 'SUPPORTS']]);
  assert.deepEqual(unexpected(complaints), []);
  await close();
});

test('what is refused stands beside its field, in the row it belongs to', async () => {
  const { page, complaints, open, shot, close } = await signIn('lena');
  const goal = await objective(lena);
  const key = await issue(lena);
  await open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  await page.getByRole('button', { name: `Actions for ${goal.key}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add key result', exact: true }).click();
  const form = page.getByRole('form', { name: 'New key result' });
  await form.getByLabel('Title').fill('Refused');
  await form.getByText('Issues', { exact: true }).click();
  await form.getByLabel('Issue keys').fill(`${key}, TIMOB-99999999`);
  await form.getByRole('button', { name: 'Add another source' }).click();
  const second = form.getByRole('group', { name: 'Source 2' });
  await second.getByLabel('Through').selectOption({ label: 'Epic' });
  await second.getByRole('textbox', { name: 'Epic' }).fill(key);
  await form.getByRole('status').getByText('There is no issue TIMOB-99999999, or you may not see it.').waitFor(); // looked up: nothing moves the buttons any more
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await form.getByRole('group', { name: 'Source 1' }).getByText('There is no issue TIMOB-99999999, or you may not see it.').waitFor();
  await form.getByRole('group', { name: 'Source 1' }).getByLabel('Issue keys').fill(key);
  await form.getByRole('button', { name: 'Save and add the next' }).click();
  await second.getByText(`${key} is not an epic.`).waitFor();
  await shot('refused-source');
  assert.deepEqual(unexpected(complaints), []);
  await close();
});
