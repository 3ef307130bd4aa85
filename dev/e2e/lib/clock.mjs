/** Days back from now, and things done on them: the host's clock is set back meanwhile. */
import { as } from './jira.mjs';
import { expectStatus } from './okrs.mjs';

const DAY = 86_400_000;

/** That day as YYYY-MM-DD, in the time zone of this machine, which is the host's. */
export function dayBack(days) {
  const at = new Date(Date.now() - days * DAY);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

/** Does something so many days ago, at this time of the day. */
export async function onDay(daysBack, work) {
  const admin = as('admin');
  expectStatus(200, await admin.put('/rest/host/1.0/clock', { now: new Date(Date.now() - daysBack * DAY).toISOString() }));
  try {
    return await work();
  } finally {
    expectStatus(200, await admin.del('/rest/host/1.0/clock'));
  }
}
