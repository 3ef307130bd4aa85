// Puts AUI and jQuery where the host serves them from. Installs them first if they are missing or the lock file has changed.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(home, 'node_modules');
const stamp = join(modules, '.cairn-lock');
const target = join(process.argv[2], 'io/cairn/host/web/assets');
const lock = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}

const aui = join(modules, '@atlassian/aui/dist/aui');
const files = [
  [join(aui, 'aui-prototyping.js'), 'aui/aui.js'],
  [join(aui, 'aui-prototyping.css'), 'aui/aui.css'],
  [join(aui, 'aui-prototyping-design-tokens-api.js'), 'aui/design-tokens.js'],
  [join(aui, 'fonts'), 'aui/fonts'],
  [join(aui, 'images'), 'aui/images'],
  [join(modules, 'jquery/dist/jquery.min.js'), 'jquery/jquery.js'],
];
for (const [from, to] of files) {
  const place = join(target, to);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  cpSync(from, place, { recursive: true });
}
