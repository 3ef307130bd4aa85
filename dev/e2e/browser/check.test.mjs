/** The check of all figures on the administration page. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { administration, speak } from '../lib/administration.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';

after(closeBrowser);

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
