/** The administration page, as administrators get there. */

/** Opens it; Jira asks administrators for their password once more. */
export async function administration(page, open) {
  await open('/plugins/servlet/okr/admin');
  const password = page.locator('input[name="webSudoPassword"]');
  if (await password.count() > 0) {
    await password.fill('admin');
    await Promise.all([page.waitForNavigation(), password.press('Enter')]);
  }
}

/** Chooses the language on one's profile, as people do. */
export async function speak(page, open, language) {
  await open('/secure/ViewProfile.jspa');
  const choice = page.locator('#update-user-preferences-locale');
  await choice.selectOption(await choice.locator(`option[value^=${language}]`).getAttribute('value'));
  await Promise.all([page.waitForNavigation(), page.locator('#preferences-submit').click()]);
}
