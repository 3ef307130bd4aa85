/** A person at a browser: logs in with name and password (which is the name), and keeps what the browser complains of. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { url } from './jira.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];
const folder = path.join(process.env.CAIRN_TARGET, 'screenshots');

let running;

/** The browser that all tests of one file share; closed by `closeBrowser`. */
function browser() {
  running ??= chromium.launch({ executablePath: process.env.CAIRN_BROWSER, args: FLAGS }); // the promise: two at once share one
  return running;
}

export async function closeBrowser() {
  await (await running)?.close();
  running = undefined;
}

/** What a page of ours must never cause: errors in scripts, refused addresses, texts without translation. */
function listen(page, complaints) {
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
}

/**
 * Logs in with a browser session of its own.
 *
 * @returns {Promise<{page: import('playwright-core').Page, complaints: string[], open: (path: string) => Promise<void>,
 *   shot: (name: string) => Promise<void>, close: () => Promise<void>}>}
 */
export async function signIn(user, { width = 1366, height = 850 } = {}) {
  const context = await (await browser()).newContext({ viewport: { width, height }, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = [];
  listen(page, complaints);
  await page.goto(`${url}/login.jsp`);
  await page.fill('input[name="os_username"]', user);
  await page.fill('input[name="os_password"]', user);
  await Promise.all([page.waitForNavigation(), page.press('input[name="os_password"]', 'Enter')]);
  return {
    page,
    complaints,
    open: async (place) => {
      await page.goto(url + place, { waitUntil: 'networkidle' });
    },
    shot: async (name) => {
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    },
    close: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' }); // an answer that is still on its way when a test ends is no failure
      await context.close();
    },
  };
}
