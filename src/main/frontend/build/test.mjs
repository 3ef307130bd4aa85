// Bundles every test with esbuild and runs them with Node's own test runner, in a DOM without a browser.
// test:report writes the results to a file as well: npm run test:report -- --outputFile.junit=FILE
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
  external: ['happy-dom', 'typescript'],
  conditions: ['production', 'browser'],
  mainFields: ['browser', 'module', 'main'],
  logLevel: 'warning',
});
const files = readdirSync(out).filter((name) => name.endsWith('.test.mjs')).map((name) => join(out, name));
process.exit(spawnSync(process.execPath, ['--test', ...reporters(process.argv.slice(2)), ...files], { cwd: home, stdio: 'inherit', timeout: 180_000 }).status ?? 1);

/** With `--outputFile.junit=FILE` the results go there too. */
function reporters(options) {
  const option = options.find((one) => one.startsWith('--outputFile.junit='));
  if (option === undefined) {
    return options;
  }
  const file = option.slice(option.indexOf('=') + 1);
  mkdirSync(dirname(file), { recursive: true });
  return ['--test-reporter=dot', '--test-reporter-destination=stdout', '--test-reporter=junit', `--test-reporter-destination=${file}`];
}
