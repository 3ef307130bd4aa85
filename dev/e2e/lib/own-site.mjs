/** A host of a test's own, with one project and no issues, which may be killed and started again on what it left. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startHost } from './host.mjs';
import { caller, readTokens } from './jira.mjs';
import { expectStatus } from './okrs.mjs';

/** The only project there is. */
export const ONLY = 'DEMO';
const DAY = 24 * 60 * 60 * 1000;

/** @returns {Promise<{host: object, admin: object, lena: object, dev1: object, cycle: string}>} with the key of the cycle that runs */
export async function ownSite(target, fresh) {
  mkdirSync(target, { recursive: true });
  const host = await startHost(target, { fresh, home: path.join(target, 'home'), data: 'none' });
  const tokens = readTokens(host.tokens);
  const person = (name) => caller(host.url, { Authorization: `Bearer ${tokens[name]}` });
  const admin = person('admin');
  return { host, admin, lena: person('lena'), dev1: person('dev1'), cycle: await cycle(admin) };
}

async function cycle(admin) {
  const day = (away) => new Date(Date.now() + away * DAY).toISOString().slice(0, 10);
  const { values } = expectStatus(200, await admin.okr.get('/cycles'));
  const made = values[0] ?? expectStatus(201, await admin.okr.post('/cycles', { name: 'Now', start: day(-30), end: day(60) }));
  return made.key;
}
