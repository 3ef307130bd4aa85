/** What is left after a host was killed in the middle of its work, and after it was asked to end. */
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { moveTo, ownHost, within } from '../lib/jira.mjs';
import { expectStatus } from '../lib/okrs.mjs';
import { ONLY, ownSite } from '../lib/own-site.mjs';

const target = path.join(process.env.CAIRN_TARGET, 'endings');
const MOST_SECONDS_TO_END = 10;
const WRITERS = 4;
const WRITTEN_BEFORE_A_KILL = 10;

async function issue(lena) {
  const fields = { project: { key: ONLY }, summary: 'Written before the end', issuetype: { name: 'Bug' } };
  return expectStatus(201, await lena.post('/rest/api/2/issue', { fields })).key;
}

/** An objective with a measured key result, a check-in on it, and a key result moved by an issue; tells of each answer that came. */
async function write(lena, cycle, issueKey, answered) {
  const goal = await lena.okr.post('/objectives', { title: 'Written before the end', project: ONLY, cycle, driver: 'KEY_RESULTS' });
  answered.objectives.push(expectStatus(201, goal).key);
  const place = `/objectives/${goal.body.key}/key-results`;
  const hours = await lena.okr.post(place, { title: 'Hours', measure: { kind: 'LINEAR', start: 0, target: 10, unit: 'h' } });
  answered.keyResults.push(expectStatus(201, hours).key);
  expectStatus(201, await lena.okr.post(`/key-results/${hours.body.key}/check-ins`, { value: 5, confidence: 5, note: 'half' }));
  answered.checkIns.push(hours.body.key);
  const share = await lena.okr.post(place, { title: 'Share', measure: { kind: 'SHARE' }, sources: [{ kind: 'ISSUE', key: issueKey }] });
  answered.keyResults.push(expectStatus(201, share).key);
}

/** Writes without pause, several at once, until the host is gone. */
async function writeUntilTheEnd(lena, cycle, issueKey, answered) {
  const writer = async () => {
    for (;;) {
      try {
        await write(lena, cycle, issueKey, answered);
      } catch (error) {
        if (error instanceof TypeError) return; // fetch failed: nobody is there any more
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

/** Every objective there is can be read whole, and its figure is what its parts make. */
async function everythingIsWhole(lena) {
  const all = expectStatus(200, await lena.okr.get(`/projects/${ONLY}/overview`)).objectives;
  for (const shown of all) {
    const goal = expectStatus(200, await lena.okr.get(`/objectives/${shown.key}`));
    assert.ok(goal.title && goal.owner.active && goal.cycle.key, JSON.stringify(goal));
    for (const result of goal.keyResults) await isTrue(lena, result);
    const counted = goal.keyResults.map((result) => result.figure.counted);
    const mean = counted.reduce((sum, one) => sum + one, 0) / counted.length;
    if (counted.length === 0) assert.equal(goal.figure.progress, null, goal.key);
    else assert.ok(Math.abs(goal.figure.progress - mean) < 0.0001, `${goal.key}: ${goal.figure.progress} instead of ${mean}`);
  }
  return all;
}

/** The figure that is kept is the one its check-ins or issues make. */
async function isTrue(lena, result) {
  const { figure } = result;
  assert.notEqual(figure.progress, null, `${result.key} has no figure`);
  if (result.measure.kind === 'LINEAR') {
    const { values } = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/check-ins`));
    const { start, target: end } = result.measure;
    const current = values.find((each) => each.value !== null)?.value ?? start;
    assert.ok(Math.abs(figure.progress - (current - start) / (end - start)) < 0.0001, `${result.key}: ${figure.progress} with ${current}`);
  } else {
    const why = expectStatus(200, await lena.okr.get(`/key-results/${result.key}/ledger`));
    assert.ok(Math.abs(figure.progress - (why.sumWeight === 0 ? 0 : why.sumValue / why.sumWeight)) < 0.0001, result.key);
  }
}

/** Right figures, not one day but soon: what waited when the host went is made up for at its start. */
async function wholeSoon(lena) {
  let wrong;
  return within(15, () => wrong.message, async () => everythingIsWhole(lena).catch((error) => {
    wrong = error;
    return undefined;
  })).catch((late) => {
    throw wrong ?? late;
  });
}

/** Kills it in the middle: when so many objectives more were answered, others being half written. */
async function killAmidWriting({ host, lena }, cycle, moved, answered) {
  const enough = answered.objectives.length + WRITTEN_BEFORE_A_KILL;
  const writing = writeUntilTheEnd(lena, cycle, moved, answered);
  await within(60, `${enough} objectives`, async () => answered.objectives.length >= enough);
  await host.kill();
  await writing;
}

/** All that was answered is there, whole and counted. */
async function nothingIsLost(lena, answered) {
  const all = await wholeSoon(lena);
  const results = all.flatMap((goal) => goal.keyResults);
  const missing = (wanted, there) => wanted.filter((key) => !there.some((each) => each.key === key));
  assert.deepEqual([missing(answered.objectives, all), missing(answered.keyResults, results)], [[], []], 'answered and lost');
  const checkedIn = results.filter((result) => answered.checkIns.includes(result.key));
  assert.deepEqual([...new Set(checkedIn.map((result) => result.figure.progress))], [0.5]);
  return results.filter((result) => result.title === 'Share').map((result) => result.figure.progress);
}

test('a host that is killed, or asked to end, leaves nothing half and makes up for what it had not counted', { skip: !ownHost, timeout: 400_000 }, async () => {
  const answered = { objectives: [], keyResults: [], checkIns: [] };
  let site = await ownSite(target, true);
  try {
    const { cycle } = site;
    const moved = await issue(site.lena);
    await killAmidWriting(site, cycle, moved, answered);
    site = await ownSite(target, false);
    assert.deepEqual([...new Set(await nothingIsLost(site.lena, answered))], [0]);

    await moveTo(site.dev1, moved, 'done'); // nobody has counted it when the host dies
    await site.host.kill();
    site = await ownSite(target, false);
    await within(15, 'the moved issue counts', async () => (await nothingIsLost(site.lena, answered)).every((progress) => progress === 1));

    await write(site.lena, cycle, moved, answered);
    await moveTo(site.dev1, moved, 'new');
    const asked = Date.now();
    await site.host.stop();
    assert.ok(Date.now() - asked < MOST_SECONDS_TO_END * 1000, `it took ${Date.now() - asked} ms to end`);
    site = await ownSite(target, false);
    await within(15, 'the reopened issue does not', async () => (await nothingIsLost(site.lena, answered)).every((progress) => progress === 0));
  } finally {
    await site.host.stop();
  }
});
