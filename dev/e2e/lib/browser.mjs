/** Finds a Chromium: a given one, an installed one, else Debian's (which root may install), else the one that comes as an npm package. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = '@sparticuz/chromium@147.0.0';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN = ['chromium', 'fonts-noto-cjk'];

function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)).find(existsSync);
}

async function fromPackage(target) {
  const folder = path.join(target, 'browser');
  mkdirSync(folder, { recursive: true });
  const main = path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  if (!existsSync(main)) {
    console.log(`No Chromium found; fetching ${PACKAGE} …`);
    const done = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKAGE], { stdio: 'inherit' });
    if (done.status !== 0) throw new Error('No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it');
  }
  const { default: chromium } = await import(pathToFileURL(main).href);
  return chromium.executablePath();
}

function installed() {
  return NAMES.map(onPath).find(Boolean);
}

/** Whether there is one now. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`No Chromium found; installing ${DEBIAN.join(' and ')} …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return spawnSync('apt-get', ['update'], quiet).status === 0
    && spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN], quiet).status === 0;
}

/** @returns {Promise<string>} the path of the program */
export async function findBrowser(target) {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const found = installed() ?? (installFromDebian() ? installed() : undefined);
  return found ?? fromPackage(target);
}
