/** Whether everybody can use a part of a page, as far as a machine can tell. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

/** Fails on what axe-core calls serious or critical within the parts of the page that the selectors name. */
export async function assertAccessible(page, ...selectors) {
  await page.evaluate(source);
  const { violations } = await page.evaluate((include) => window.axe.run({ include }, { resultTypes: ['violations'] }), selectors.map((one) => [one]));
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
  assert.deepEqual(grave.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
}
