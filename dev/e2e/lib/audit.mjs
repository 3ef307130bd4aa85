/** What axe-core finds on a page that keeps people from using it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

/**
 * @param {import('playwright-core').Page} page
 * @param {string} within what of the page is ours to answer for
 * @returns {Promise<string[]>} one line for each serious or critical finding, with the elements concerned; empty is what a test wants
 */
export async function graveFindings(page, within = 'body') {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((selector) => globalThis.axe.run(selector, { resultTypes: ['violations'] }), within);
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target} (${failureSummary})`).join(' | ')}`);
}
