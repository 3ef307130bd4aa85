/** Where people meet key results in Jira, and how to find one there by what is written. */

const SECOND = 1000;

function lineOf(page, place, role, key) {
  return place.getByRole(role).filter({ has: page.getByRole('link', { name: key, exact: true }) }).first();
}

/** The lines of the panel "Key results" of an issue, on its page or beside a board. */
export function panel(page) {
  const all = page.locator('[id="okr-issue-panel"], [id="okr-board-panel"]');
  return { all, of: (key) => lineOf(page, all, 'listitem', key), linkButton: all.getByRole('button', { name: 'Link to a key result' }), search: all.getByRole('combobox') };
}

/** The strip above the cards of a board. */
export function strip(page) {
  const all = page.getByRole('region', { name: /Key results served by this board|本看板支持的关键结果/ });
  return { all, of: (key) => lineOf(page, all, 'listitem', key), fold: all.getByRole('button', { name: /Key results served by this board|本看板支持的关键结果/ }) };
}

/** The card of an issue on a board. */
export function card(page, key) {
  return page.locator('#ghx-pool').locator(`[data-issue-key="${key}"]`);
}

/** The rows of a project's OKR page. */
export function rows(page) {
  return { of: (key) => lineOf(page, page.getByRole('table').first(), 'row', key) };
}

/** Opens the menu of a key result and chooses. */
export async function choose(place, key, action) {
  await place.getByRole('button', { name: `Actions for ${key}` }).first().click();
  await place.getByRole('menuitem', { name: action, exact: true }).click();
}

/** Waits until the text stands there. */
export async function shows(place, text, seconds = 10) {
  await place.filter({ hasText: text }).first().waitFor({ timeout: seconds * SECOND });
}

/** Waits until it is gone. */
export async function isGone(place, seconds = 10) {
  await place.first().waitFor({ state: 'detached', timeout: seconds * SECOND });
}

/** Types into a search and waits until it offers exactly the one wanted. @returns the offer */
export async function searchFor(page, field, text, key) {
  await field.fill(text);
  const offers = page.getByRole('option');
  await offers.filter({ hasText: key }).waitFor();
  await isGone(offers.filter({ hasNotText: key }));
  return offers.filter({ hasText: key });
}

/** The message at the top of the page. */
export function flag(page, text) {
  return page.locator('.aui-flag').filter({ hasText: text }).first();
}
