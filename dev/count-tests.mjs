/**
 * Adds up all test reports (JUnit XML) below this repository and prints "N passed, N failed".
 * Its argument is 1 if a step failed outside a test; that counts as a failure, so that nothing broken looks green.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FOLDERS = ['target/surefire-reports', 'target/failsafe-reports', 'target/all-tests'];
const MODULES = ['.', 'dev/jira-api', 'dev/jira-host', 'dev/e2e', 'dev/bench'];

function reports() {
  const folders = MODULES.flatMap((module) => [...FOLDERS, 'target'].map((folder) => path.join(root, module, folder)));
  return folders.flatMap((folder) => list(folder).filter((file) => file.endsWith('.xml')).map((file) => path.join(folder, file)));
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return []; // a module without tests
  }
}

/** Every test case of a report, with the file it stands in. */
function cases(file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map((found) => ({
    file,
    name: /\bname="([^"]*)"/.exec(found[1])?.[1] ?? '?',
    failed: /<(failure|error)\b/.test(found[2] ?? ''),
    skipped: /<skipped\b/.test(found[2] ?? ''),
  }));
}

const all = reports().flatMap(cases);
const failed = all.filter((each) => each.failed);
const passed = all.filter((each) => !each.failed && !each.skipped);
const broken = process.argv[2] === '1' && failed.length === 0 ? 1 : 0;
failed.forEach((each) => console.log(`FAILED ${each.name} (${path.relative(root, each.file)})`));
if (broken) console.log('FAILED a step outside the tests; see above');
if (all.length === 0) console.log('FAILED no test ran');
const failures = failed.length + broken + (all.length === 0 ? 1 : 0);
console.log(`${passed.length} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
