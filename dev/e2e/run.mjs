/**
 * Runs the tests over HTTP and in a browser, by default against a host of its own with fresh data.
 *
 *   node dev/e2e/run.mjs [http|browser|FILE ...]
 *   node dev/e2e/run.mjs -Dbase.url=http://localhost:2990/jira -Dtokens=dev/.run/tokens.properties -Down.host=yes     against a host that runs
 *   node dev/e2e/run.mjs -Dbase.url=https://jira.example.com -Dtokens=FILE     against any Jira (docs/verify-on-jira.md)
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHost } from './lib/host.mjs';
import { findBrowser } from './lib/browser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, 'target');

/** "-Dbase.url=X" as { "base.url": "X" }, the rest as names of tests. */
function options(args) {
  const set = {};
  const names = [];
  for (const arg of args) {
    const given = /^-D([\w.]+)=(.*)$/.exec(arg);
    if (given) set[given[1]] = given[2];
    else names.push(arg);
  }
  return { set, names };
}

/** Folders and files to run, those that share a host together: what is tried over HTTP disturbs nobody in a browser then, and takes no time of its own. */
function groups(names) {
  const files = names.filter((name) => name.endsWith('.mjs')).map((name) => path.resolve(name));
  const folders = names.length === 0 ? ['http', 'browser'] : names.filter((name) => ['http', 'browser'].includes(name));
  const found = folders.flatMap((folder) => (folder === 'browser' ? halves(folder) : [{ name: folder, files: testFiles(folder) }]));
  return files.length === 0 ? found : [...found, { name: 'files', files }];
}

/** A browser mostly waits: two of them take little longer than one. */
function halves(folder) {
  return [0, 1].map((half) => ({ name: `${folder}-${half + 1}`, files: testFiles(folder).filter((file, at) => at % 2 === half) }));
}

function testFiles(folder) {
  return readdirSync(path.join(here, folder))
    .filter((file) => file.endsWith('.test.mjs'))
    .sort()
    .map((file) => path.join(here, folder, file));
}

function installLibraries() {
  if (existsSync(path.join(here, 'node_modules', 'playwright-core'))) return;
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('npm ci failed in dev/e2e');
}

/** Alone it tells as it goes; beside others it tells all at its end, so that lines do not mix. */
function runTests({ name, files }, environment, alone) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=junit', `--test-reporter-destination=${path.join(target, `e2e-${name}-junit.xml`)}`];
  const child = spawn(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...files],
    { stdio: alone ? 'inherit' : ['inherit', 'pipe', 'inherit'], env: { ...process.env, ...environment } });
  const told = [];
  child.stdout?.on('data', (data) => told.push(data));
  return new Promise((resolve) => child.on('close', (code) => {
    process.stdout.write(Buffer.concat(told));
    resolve(code ?? 1);
  }));
}

async function runGroup(group, alone) {
  const own = path.join(target, group.name);
  const host = set['base.url']
    ? { url: set['base.url'].replace(/\/$/, ''), tokens: set.tokens, stop: async () => {} }
    : await startHost(own);
  try {
    return await runTests(group, {
      CAIRN_URL: host.url,
      CAIRN_TOKENS: host.tokens ?? '',
      CAIRN_OWN_HOST: set['base.url'] && !set['own.host'] ? '' : 'yes',
      CAIRN_BROWSER: browser,
      CAIRN_TARGET: target,
    }, alone);
  } finally {
    await host.stop();
  }
}

const { set, names } = options(process.argv.slice(2));
mkdirSync(path.join(target, 'screenshots'), { recursive: true });
installLibraries();
const browser = await findBrowser(target);
const all = groups(names);
const codes = [];
if (set['base.url']) {
  for (const group of all) codes.push(await runGroup(group, true)); // one Jira, one after the other
} else {
  codes.push(...await Promise.all(all.map((group) => runGroup(group, all.length === 1))));
}
process.exit(Math.max(0, ...codes));
