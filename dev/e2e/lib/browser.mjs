/** Finds a Chromium: a given one, an installed one, else the one that comes as an npm package. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = '@sparticuz/chromium@147.0.0';

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

/** @returns {Promise<string>} the path of the program */
export async function findBrowser(target) {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean);
  return installed ?? fromPackage(target);
}
