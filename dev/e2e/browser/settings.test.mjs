/** The rules of the instance on the administration page. Whatever happens they are put back: other tests count by them. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { administration, speak } from '../lib/administration.mjs';
import { as, moveTo } from '../lib/jira.mjs';
import { checked, expectStatus, issue, objective, putBackRules, share, tidy } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

const admin = as('admin');
const lena = as('lena');

after(closeBrowser);
after(tidy);
after(putBackRules);

test('a changed rule tells what it would alter, holds once it is saved, and goes back to its default', async () => {
  await putBackRules();
  const goal = await objective(lena);
  const key = await issue(lena);
  await moveTo(lena, key, 'indeterminate');
  const follows = await share(lena, goal, [{ kind: 'ISSUE', key }], { measure: { kind: 'SHARE' } });
  const chose = await share(lena, goal, [{ kind: 'ISSUE', key }], { measure: { kind: 'SHARE', inWork: 0 } });
  const { page, complaints, open, shot, close } = await signIn('admin');
  try {
    await administration(page, open);
    const section = page.getByRole('region', { name: 'Rules' });
    const form = section.getByRole('form', { name: 'Rules' });
    await form.getByText('4 done, 2 in progress, 3 to do, 1 given up: 44').waitFor();
    assert.equal(await form.getByRole('button', { name: /^Back to default/ }).count(), 0);
    assert.ok(await form.getByRole('button', { name: 'Save' }).isDisabled());
    await assertAccessible(page, 'okr-rules');
    await shot('admin-rules');

    await form.getByLabel('In progress is worth (%)').fill('50');
    await form.getByText(/^\d+ of \d+ figures would change/).waitFor();
    await form.getByText('4 done, 2 in progress, 3 to do, 1 given up: 56').waitFor();
    await form.getByLabel('Epics').selectOption({ label: 'Count as one, by the share of their issues' });
    await form.getByLabel('Won\'t Fix').selectOption({ label: 'Count as done' });
    await form.getByLabel('Judged by').selectOption({ label: 'How much of what is expected is reached' });
    await form.getByLabel('On track from (% of what is expected)').fill('80');
    await form.getByText('when 50\u00a0% are expected, from 40\u00a0% it is on track, from 20\u00a0% at risk').waitFor();
    await assertAccessible(page, 'okr-rules');
    await shot('admin-rules-effect');
    assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${follows.key}`)).measure.inWork, 0, 'nothing is saved yet');

    await form.getByLabel('Most that counts in the objective (%)').fill('300');
    await form.getByText('The cap must be between 1 and 2.').waitFor();
    await form.getByRole('button', { name: 'Back to default: Most that counts in the objective (%)' }).click();
    await form.getByText(/^\d+ of \d+ figures would change/).waitFor();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The rules are saved. All figures are being recomputed.').waitFor();
    await checked(admin);
    const now = expectStatus(200, await lena.okr.get(`/key-results/${follows.key}`));
    assert.equal(now.figure.progress, 0.5);
    assert.deepEqual([now.measure.inWork, now.measure.share.epics], [50, 'AS_ITEM']);
    assert.equal(expectStatus(200, await lena.okr.get(`/key-results/${chose.key}`)).figure.progress, 0);

    await speak(page, open, 'zh');
    await administration(page, open);
    await page.getByRole('region', { name: '规则' }).getByText('4 个完成、2 个进行中、3 个待办、1 个放弃：').waitFor();
    await shot('admin-rules-zh');
    await speak(page, open, 'en');

    await administration(page, open);
    const back = form.getByRole('button', { name: /^Back to default/ });
    while (await back.count() > 0) {
      await back.first().focus();
      await page.keyboard.press('Enter');
    }
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The rules are saved. All figures are being recomputed.').waitFor();
    assert.deepEqual(expectStatus(200, await admin.okr.get('/settings')).chosen, []);
    assert.deepEqual(complaints.filter((one) => !one.includes('status of 400')), [], 'but for the cap that was refused');
  } finally {
    await speak(page, open, 'en');
    await close();
  }
});
