// Bundles every test with esbuild and runs them with Node's own test runner, in a DOM without a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(home, 'node_modules/.cache/cairn-tests');
const tests = readdirSync(join(home, 'test')).filter((name) => name.endsWith('.test.ts'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: home,
  entryPoints: tests.map((name) => join('test', name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['happy-dom'],
  conditions: ['production', 'browser'],
  mainFields: ['browser', 'module', 'main'],
  logLevel: 'warning',
});
const files = readdirSync(out).filter((name) => name.endsWith('.test.mjs')).map((name) => join(out, name));
process.exit(spawnSync(process.execPath, ['--test', '--test-force-exit', ...process.argv.slice(2), ...files], { cwd: home, stdio: 'inherit' }).status ?? 1);
