/** A person at a browser: logs in with name and password (which is the name), and keeps what the browser complains of. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { url } from './jira.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];
/** Milliseconds. */
const PATIENCE = 30_000;
const folder = path.join(process.env.CAIRN_TARGET, 'screenshots');

let running;
/** Whether somebody has logged in through the form; a file tries that once. */
let welcomed = false;

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

/** Types name and password. */
async function throughForm(page, user) {
  await page.goto(`${url}/login.jsp`);
  await page.fill('input[name="os_username"]', user);
  await page.fill('input[name="os_password"]', user);
  await Promise.all([page.waitForNavigation(), page.press('input[name="os_password"]', 'Enter')]);
}

/** Sends what the form would, without drawing it and the page behind it. */
async function logIn(page, user) {
  const answer = await page.request.post(`${url}/login.jsp`, { form: { os_username: user, os_password: user }, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${user} is not let in: ${answer.status()}`);
}

/** Requests of a page that are not answered yet. */
function unanswered(page) {
  const asked = new Set();
  page.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => asked.delete(request));
  return asked;
}

/** Waits until everything asked for is answered and drawn: nothing is on its way, the page has nothing to do, and both are so again a moment later. */
async function settled(page, asked) {
  const end = Date.now() + PATIENCE;
  for (let calm = 0; calm < 2; calm = asked.size === 0 ? calm + 1 : 0) {
    if (Date.now() > end) throw new Error(`not answered: ${[...asked].map((request) => request.url())}`);
    await page.evaluate(() => new Promise((resolve) => { setTimeout(() => requestIdleCallback(resolve, { timeout: 1000 }), 50); }));
  }
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
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  listen(page, complaints);
  const asked = unanswered(page);
  const first = !welcomed;
  welcomed = true;
  await (first ? throughForm : logIn)(page, user);
  return {
    page,
    complaints,
    open: async (place) => {
      await page.goto(url + place);
      await settled(page, asked);
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
