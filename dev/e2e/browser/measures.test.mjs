/** Every kind of measure through the form, the options behind it, and the check-in with milestones and a status of one's own. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { speak } from '../lib/administration.mjs';
import { assertAccessible } from '../lib/axe.mjs';
import { as } from '../lib/jira.mjs';
import { expectStatus, issue, measured, objective, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const lena = as('lena');
const PROJECT = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';

after(closeBrowser);
after(tidy);

/** The form of a new key result of the objective. */
async function begin(page, open, goal) {
  await open(PROJECT);
  await page.getByRole('button', { name: `Actions for ${goal.key}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add key result', exact: true }).click();
  const form = page.getByRole('form', { name: 'New key result' });
  const title = unique('Key result');
  await form.getByLabel('Title').fill(title);
  return { form, title };
}

/** Saves and reads what was saved. */
async function saved(form, goal, title) {
  await form.getByRole('button', { name: 'Save and close' }).click();
  await form.waitFor({ state: 'detached' });
  return expectStatus(200, await lena.okr.get(`/objectives/${goal.key}`)).keyResults.find((one) => one.title === title);
}

test('a number to keep, zones, milestones and a value read from issues are made in the form', async () => { // M4, M6, M7, J14
  const goal = await objective(lena);
  const key = await issue(lena);
  const { page, complaints, open, shot, close } = await signIn('lena');
  try {
    const kept = await begin(page, open, goal);
    await kept.form.getByText('A number to keep', { exact: true }).click();
    await kept.form.getByLabel('At most').fill('4');
    await kept.form.getByLabel('Unit').fill('h');
    await shot('form-maintain');
    await assertAccessible(page, 'form.okr-form');
    assert.equal((await saved(kept.form, goal, kept.title)).measureLabel, 'Keep at 4\u00a0h or less');

    const zones = await begin(page, open, goal);
    await zones.form.getByText('A number in zones', { exact: true }).click();
    await zones.form.getByLabel('Start').fill('0');
    await zones.form.getByRole('textbox', { name: 'Stretch' }).fill('100');
    await zones.form.getByLabel('Commit').fill('120');
    await zones.form.getByRole('button', { name: 'Save and close' }).click();
    await zones.form.getByText('Each bound must be further from the start than the one before.').waitFor();
    await shot('form-zones-refused');
    await zones.form.getByLabel('Commit').fill('');
    assert.equal((await saved(zones.form, goal, zones.title)).measureLabel, '0 → 30 / 70 / 100');

    const steps = await begin(page, open, goal);
    await steps.form.locator('.okr-kinds').getByText('Milestones', { exact: true }).click();
    await steps.form.getByLabel('Milestone 1', { exact: true }).fill('Plan');
    await steps.form.getByRole('button', { name: 'Add milestone' }).press('Enter');
    await steps.form.getByLabel('Milestone 2', { exact: true }).fill('Build');
    await steps.form.getByLabel('Weight').nth(1).fill('3');
    await shot('form-milestones');
    await assertAccessible(page, 'form.okr-form');
    assert.equal((await saved(steps.form, goal, steps.title)).measure.milestones[1].weight, 3);

    const given = await begin(page, open, goal);
    await given.form.getByLabel('Start').fill('0');
    await given.form.getByLabel('Target').fill('4');
    await given.form.getByLabel('The value is').selectOption({ label: 'Read from issues' });
    await given.form.getByLabel('What is read').selectOption({ label: 'How many issues there are' });
    await given.form.getByLabel('Issue keys').fill(key);
    await given.form.getByText(/^It would stand at 25\s%$/).waitFor();
    await shot('form-from-issues');
    await assertAccessible(page, 'form.okr-form');
    assert.equal((await saved(given.form, goal, given.title)).figure.progress, 0.25);

    const between = await begin(page, open, goal);
    await between.form.getByLabel('The value is').selectOption({ label: 'Read from issues' });
    await between.form.getByLabel('What is read').selectOption({ label: 'A percentile' });
    await between.form.getByLabel('Of', { exact: true }).selectOption({ label: 'Time between two statuses' });
    await between.form.getByLabel('From first entering').selectOption({ index: 1 });
    await between.form.getByLabel('To last entering').selectOption({ index: 2 });
    await shot('form-between-statuses');
    await between.form.getByRole('button', { name: 'Cancel' }).click();
    assert.deepEqual(complaints.filter((one) => !one.includes('status of 400')), []);
  } finally {
    await close();
  }
});

test('what is expected stands under more options, and its effect on the status is told before it is saved', async () => { // S2, T1, T2, T3
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 10);
  expectStatus(201, await lena.okr.post(`/key-results/${result.key}/check-ins`, { value: 4, confidence: 5, note: '' }));
  const before = expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).figure.status;
  assert.equal(before, 'AT_RISK');
  const { page, complaints, open, shot, close } = await signIn('lena');
  try {
    await open(PROJECT);
    const toggle = page.getByRole('button', { name: `Key results of ${goal.key}` });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await page.getByRole('button', { name: `Actions for ${result.key}`, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('form', { name: `Edit ${result.key}` });
    await form.getByRole('button', { name: 'More options' }).click();
    await form.getByLabel('Promised as').selectOption({ label: 'Committed: to be reached in full' });
    await form.getByLabel('Expected progress grows on').selectOption({ label: 'Working days only' });
    await form.getByLabel('Judged by').selectOption({ label: 'How many points it is behind' });
    await form.getByLabel('On track up to (points behind)').fill('20');
    await form.getByText('On track', { exact: true }).waitFor();
    await form.getByRole('button', { name: 'Add day' }).click();
    await form.getByLabel('Day 1', { exact: true }).fill('2026-11-01');
    await form.getByLabel('Progress (%)').fill('10');
    await shot('form-expectation');
    await assertAccessible(page, 'form.okr-form');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    const now = expectStatus(200, await lena.okr.get(`/key-results/${result.key}`));
    assert.deepEqual([now.expectation.commitment, now.expectation.workingDaysOnly, now.expectation.thresholds.onTrack], ['COMMITTED', true, -0.2]);
    assert.deepEqual(now.expectation.curve, [{ day: '2026-11-01', fraction: 0.1 }]);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
});

test('at a check-in milestones are ticked, and a status of one’s own stands beside that of the data', async () => { // M6, T7
  const goal = await objective(lena);
  const result = await measured(lena, goal, 0, 0, { measure: { kind: 'MILESTONES', milestones: [{ title: 'Plan' }, { title: 'Build', weight: 3 }] } });
  const { page, complaints, open, shot, close } = await signIn('lena');
  try {
    await open(`/plugins/servlet/okr/my-check-ins?key=${result.key}`);
    const form = page.locator('form.okr-check-in').filter({ has: page.getByLabel('Build') });
    await form.getByText('Build', { exact: true }).click();
    await form.getByLabel('Where it stands').selectOption({ label: 'At risk' });
    await form.getByRole('radio', { name: '7', exact: true }).check();
    await shot('check-in-status');
    await assertAccessible(page, 'form.okr-check-in');
    await form.getByLabel('Note').press('Control+Enter');
    await page.getByText(`Checked in on ${result.key}`).first().waitFor();
    const now = expectStatus(200, await lena.okr.get(`/key-results/${result.key}`));
    assert.equal(now.figure.progress, 0.75);
    assert.equal(now.figure.status, 'AT_RISK');
    assert.equal(now.lastCheckIn.status, 'AT_RISK');

    await speak(page, open, 'zh');
    await open(`/plugins/servlet/okr/my-check-ins?key=${result.key}`);
    await page.getByText('目前状态').first().waitFor();
    await shot('check-in-status-zh');
    const chinese = await beginInChinese(page, open, goal);
    await chinese.getByText('分级数值', { exact: true }).click();
    await chinese.getByRole('button', { name: '更多选项' }).click();
    await chinese.getByText('承诺方式').waitFor();
    await shot('form-zones-zh');
    assert.deepEqual(complaints, []);
  } finally {
    await speak(page, open, 'en');
    await close();
  }
});

async function beginInChinese(page, open, goal) {
  await open(PROJECT);
  await page.getByRole('button', { name: `${goal.key} 的操作`, exact: true }).click();
  await page.getByRole('menuitem', { name: '添加关键结果', exact: true }).click();
  return page.getByRole('form', { name: '新建关键结果' });
}
