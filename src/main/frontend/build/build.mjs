// Builds the scripts, the style sheet and the text bundles into the folder named by the first argument (the plugin's classes).
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeProperties } from './texts.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const root = resolve(home, '../../..');
const target = resolve(process.argv[2]);

/** One script per place in Jira, each with what it needs; the forms of the project's page and of sources are some of their own. */
const places = ['okr-project', 'okr-planning', 'okr-details', 'okr-sources', 'okr-single', 'okr-what-if', 'okr-past', 'okr-issue', 'okr-board', 'okr-check-ins', 'okr-track-record', 'okr-admin'];
/** No script may grow past this, so that no page of Jira gets slow through us. */
const mostBytes = 60_000;

installIfNeeded();
await buildScripts();
buildTexts();

/** Installs the libraries unless those of this very lock file are there. */
function installIfNeeded() {
  const stamp = join(home, 'node_modules/.cairn-lock');
  const lock = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
    return;
  }
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}

async function buildScripts() {
  const { build } = await import('esbuild');
  const common = { bundle: true, minify: true, legalComments: 'none', charset: 'utf8', logLevel: 'warning', absWorkingDir: home, target: 'es2021' };
  const scripts = await build({
    ...common,
    entryPoints: places.map((place) => `src/${place}.ts`),
    outdir: join(target, 'js'),
    format: 'iife',
    conditions: ['production'],
    metafile: true,
  });
  await build({ ...common, entryPoints: ['css/okr.css'], outdir: join(target, 'css') });
  for (const [file, { bytes }] of Object.entries(scripts.metafile.outputs)) {
    if (bytes > mostBytes) {
      throw new Error(`${file} has ${bytes} bytes, more than ${mostBytes}`);
    }
  }
}

/** Jira reads bundles as ISO-8859-1: what people write in UTF-8 is escaped here. */
function buildTexts() {
  const folder = join(target, 'i18n');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, 'i18n')).filter((file) => file.endsWith('.properties'))) {
    writeFileSync(join(folder, name), escapeProperties(readFileSync(join(root, 'i18n', name), 'utf8')), 'latin1');
  }
}
