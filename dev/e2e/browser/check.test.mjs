/** The check of all figures on the administration page. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { closeBrowser, signIn } from '../lib/page.mjs';

after(closeBrowser);

/** Jira asks administrators for their password once more. */
async function administration(page, open) {
  await open('/plugins/servlet/okr/admin');
  const password = page.locator('input[name="webSudoPassword"]');
  if (await password.count() > 0) {
    await password.fill('admin');
    await Promise.all([page.waitForNavigation(), password.press('Enter')]);
  }
}

/** Chooses the language on one's profile, as people do. */
async function speak(page, open, language) {
  await open('/secure/ViewProfile.jspa');
  const choice = page.locator('#update-user-preferences-locale');
  await choice.selectOption(await choice.locator(`option[value^=${language}]`).getAttribute('value'));
  await Promise.all([page.waitForNavigation(), page.locator('#preferences-submit').click()]);
}

test('an administrator checks all figures and sees how it went', async () => {
  const { page, complaints, open, shot, close } = await signIn('admin');
  try {
    await administration(page, open);
    const section = page.getByRole('region', { name: 'Check of all figures' });
    await section.getByRole('button', { name: 'Check all figures now' }).click();
    await section.getByText(/^Done: \d+ of \d+ key results checked, 0 corrected/).waitFor();
    await section.getByText(/Last check: today, /).waitFor();
    await section.getByRole('button', { name: 'Check all figures now' }).waitFor();
    await shot('admin-check');
    await speak(page, open, 'zh');
    await administration(page, open);
    await page.getByText(/^已完成：已核对 \d+ 个关键结果中的 \d+ 个，更正 0 个/).waitFor();
    await shot('admin-check-zh');
    await speak(page, open, 'en');
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
});
