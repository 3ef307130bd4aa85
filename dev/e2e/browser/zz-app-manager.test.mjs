/** The app manager: off and on again, out and in again. Last of all files, for meanwhile nobody has objectives. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test, { after, afterEach, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertAccessible } from '../lib/axe.mjs';
import { as, moveTo, ownHost, within } from '../lib/jira.mjs';
import { issue, objective, share } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';
import { panel, shows } from '../lib/places.mjs';

const KEY = 'io.cairn.okr';
const NAME = 'Cairn – OKRs for Jira';
const target = fileURLToPath(new URL('../../../target', import.meta.url));
const jar = path.join(target, readdirSync(target).find((file) => /^cairn-okr-jira-.*\.jar$/.test(file) && !/-(sources|javadoc|tests)\.jar$/.test(file)) ?? 'no jar was built');
const admin = as('admin');
const lena = as('lena');
const NOTHING_LEFT = { threads: [], eventListeners: [], jobRunners: [], services: [], modules: [], empty: true };

let seen;
let known;

/** The app manager, after the password was asked for once more. */
async function openApps() {
  await seen.open('/plugins/servlet/upm');
  const password = seen.page.getByLabel('Password');
  if (await password.isVisible()) {
    await password.fill('admin');
    await password.press('Enter');
  }
  await seen.page.getByRole('heading', { name: 'Manage apps' }).waitFor();
}

async function upload(file) {
  await seen.page.getByLabel('App file (.jar)').setInputFiles(file);
  await seen.page.getByRole('button', { name: 'Upload app' }).click();
}

async function press(button, said) {
  await seen.page.getByRole('button', { name: button, exact: true }).click();
  await seen.page.getByText(said).waitFor();
}

const leaks = async () => (await admin.get(`/host/leaks/${KEY}`)).body;
const figure = async () => (await lena.okr.get(`/key-results/${known.result.id}`)).body.figure?.progress;

/** What people see of the app: menu, link in the project, panel, pages, REST. */
async function isOff() {
  assert.deepEqual(await leaks(), NOTHING_LEFT);
  assert.equal((await lena.okr.get('/cycles')).status, 404);
  const visitor = await signIn('lena');
  for (const place of ['/secure/Dashboard.jspa', '/projects/TIMOB', `/browse/${known.keys[0]}`, '/secure/RapidBoard.jspa?rapidView=1']) {
    await visitor.open(place);
    assert.doesNotMatch(await visitor.page.locator('body').innerText(), /OKR|Key results/, place);
  }
  assert.deepEqual(visitor.complaints, []);
  await visitor.close();
}

async function isOn(progress) {
  await within(20, `the figure at ${progress}`, async () => (await figure()) === progress);
  const visitor = await signIn('lena');
  await visitor.open(`/browse/${known.keys[1]}`);
  await shows(panel(visitor.page).of(known.result.key), known.result.title);
  await visitor.page.getByRole('link', { name: 'OKRs' }).first().waitFor();
  assert.deepEqual(visitor.complaints, []);
  await visitor.close();
}

before(async () => {
  const keys = [await issue(lena), await issue(lena), await issue(lena), await issue(lena)];
  known = { keys, result: await share(lena, await objective(lena), keys.map((key) => ({ kind: 'ISSUE', key }))) };
  seen = await signIn('admin');
  seen.page.on('dialog', (dialog) => dialog.accept());
});

afterEach(() => {
  assert.deepEqual(seen.complaints.splice(0).filter((one) => !one.includes('400')), []);
});

after(async () => {
  const { body } = await admin.get('/host/complaints');
  await closeBrowser();
  assert.deepEqual(body, []);
});

const only = { skip: !ownHost && 'changes the apps of the Jira under test' };

test('the app manager lists the app with its version', only, async () => {
  await openApps();
  await seen.page.getByRole('heading', { name: NAME }).waitFor();
  await seen.page.getByText(KEY, { exact: true }).waitFor();
  await seen.shot('apps');
  await assertAccessible(seen.page, '#main');
});

test('a disabled app leaves no thread, listener, job or menu entry; enabled again it catches up with what happened meanwhile', only, async () => {
  await moveTo(lena, known.keys[0], 'done');
  await within(5, 'a quarter', async () => (await figure()) === 0.25);
  await openApps();
  await press('Disable', `${NAME} is disabled.`);
  await seen.shot('apps-disabled');
  await isOff();
  await moveTo(lena, known.keys[1], 'done');
  await openApps();
  await press('Enable', `${NAME} is enabled.`);
  await isOn(0.5);
});

test('an uninstalled app is gone without a trace, and its data are there when it comes back', only, async () => {
  await openApps();
  await press('Uninstall', `${NAME} is uninstalled.`);
  await seen.page.getByText('No apps are installed.').waitFor();
  await seen.shot('apps-uninstalled');
  await isOff();
  await openApps();
  await upload(jar);
  await seen.page.getByText(/is installed and enabled\.$/).waitFor();
  await seen.shot('apps-installed');
  await isOn(0.5);
});

test('uploading over a running app replaces it and keeps its data', only, async () => {
  await openApps();
  await upload(jar);
  await seen.page.getByText(/is installed and enabled\.$/).waitFor();
  await isOn(0.5);
  await moveTo(lena, known.keys[2], 'done');
  await within(5, 'three quarters', async () => (await figure()) === 0.75);
});

test('a file that is no app is refused and nothing changes', only, async () => {
  await openApps();
  await upload({ name: 'notes.jar', mimeType: 'application/java-archive', buffer: Buffer.from('no jar at all') });
  await seen.page.getByText('This file is not an app.').waitFor();
  await seen.shot('apps-refused');
  await isOn(0.75);
});
