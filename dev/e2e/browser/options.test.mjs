import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as, moveTo } from '../lib/jira.mjs';
import { expectStatus, issue, objective, share, tidy } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const lena = as('lena');

after(closeBrowser);
after(tidy);

test('settings of a share tell their effect before they are saved, and saving gives what was told', async () => { // J2, J7
  const goal = await objective(lena);
  const keys = [await issue(lena), await issue(lena)];
  await moveTo(lena, keys[0], 'indeterminate');
  const result = await share(lena, goal, keys.map((key) => ({ kind: 'ISSUE', key })));
  const { page, complaints, open, shot, close } = await signIn('lena');
  await open('/projects/TIMOB?selectedItem=io.cairn.okr:okrs');
  const toggle = page.getByRole('button', { name: `Key results of ${goal.key}` });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await page.getByRole('button', { name: `Actions for ${result.key}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('form', { name: `Edit ${result.key}` });
  await form.getByRole('button', { name: 'More options' }).click();
  await form.getByText('The same for all key results').waitFor();
  await form.getByLabel('In progress is worth (%)').fill('50');
  await form.getByText(/^Now 0\s% → 25\s%$/).waitFor();
  await form.getByLabel('Epics').selectOption({ label: 'Count as one, by the share of their issues' });
  await form.getByLabel('Issues weigh').selectOption({ label: 'Story Points' });
  await form.getByText('Nothing to weigh by, each issue counts 1: 2').waitFor();
  await shot('key-result-options');
  await assertAccessible(page, 'form.okr-form');
  assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).figure.progress, 0);

  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  const saved = expectStatus(200, await lena.okr.get(`/key-results/${result.key}`));
  assert.equal(saved.figure.progress, 0.25);
  assert.equal(saved.measure.share.epics, 'AS_ITEM');
  await open(`/plugins/servlet/okr/key-results/${result.key}`);
  await page.getByText('Story Points, without one: the average').waitFor();
  await shot('key-result-options-named');
  assert.deepEqual(complaints, []);
  await close();
});
