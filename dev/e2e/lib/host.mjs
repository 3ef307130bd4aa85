/** Starts the embedded host as a process of its own, as `dev/run` would, in a folder of its own. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const START_SECONDS = 240;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function readyLine(child, log) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the host was not ready after ${START_SECONDS} s; see ${log.path}`)), START_SECONDS * 1000);
    let seen = '';
    const read = (data) => {
      log.write(data);
      seen = (seen + data).slice(-4000);
      const ready = /READY (http\S+)/.exec(seen);
      if (ready) {
        clearTimeout(late);
        resolve(ready[1]);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the host ended with ${code} before it was ready:\n${seen}`));
    });
  });
}

/**
 * @returns {Promise<{url: string, tokens: string, home: string, stop: () => Promise<void>, kill: () => Promise<void>}>}
 *   `stop` lets it end, `kill` does not
 */
export async function startHost(target, { fresh = true, home = path.join(target, 'home'), data = '' } = {}) {
  const port = await freePort();
  if (fresh) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const log = createWriteStream(path.join(target, 'host.log'), { flags: 'a' });
  const child = spawn(path.join(root, 'dev', 'run'),
    ['--no-build', '--port', String(port), '--home', home, '--headless', ...(fresh ? ['--fresh'] : []), ...(data ? ['--data', data] : [])],
    { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await readyLine(child, log);
  const ended = new Promise((resolve) => child.once('close', resolve)); // when all it said was read, too
  const end = async (signal) => {
    child.kill(signal);
    await ended;
    await new Promise((resolve) => log.end(resolve));
  };
  return { url, tokens: path.join(home, 'tokens.properties'), home, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
