/** Every change of Jira that moves a figure does so by itself, without anybody asking; afterwards a check of all figures from scratch has nothing to correct. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { as, moveTo, ownHost, within } from '../lib/jira.mjs';
import { activeSprint, checked, expectStatus, issue, objective, share, tidy, unique } from '../lib/okrs.mjs';

after(tidy);

const SOON = 10;
const lena = as('lena');
const dev1 = as('dev1');
const admin = as('admin');
const NO_FORM = { 'X-Atlassian-Token': 'no-check' };
const OTHER = 'ALOY';

const direct = (...keys) => keys.map((key) => ({ kind: 'ISSUE', key }));
const label = () => unique('live').replaceAll(' ', '-');
const edit = async (key, fields, person = lena) => expectStatus(204, await person.put(`/rest/api/2/issue/${key}`, { fields }));
const figure = async (result) => expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)).figure;
const codes = (shown) => shown.flags.map(({ code }) => code);
const ledger = async (result) => expectStatus(200, await lena.okr.get(`/key-results/${result.key}/ledger`));
const lastRun = async () => expectStatus(200, await admin.okr.get('/admin/check')).id;

async function field(name) {
  return expectStatus(200, await lena.get('/rest/api/2/field')).find((each) => each.name === name).id;
}

/** A done issue, resolved like that. */
async function doneIssue(fields, resolution) {
  const key = await issue(lena, fields);
  await moveTo(dev1, key, 'done', resolution);
  return key;
}

/** A key result whose value is made of its issues, on a line from 0 to 10,000. */
async function made(sources, fromIssues) {
  return share(lena, await objective(lena), sources, { measure: { kind: 'LINEAR', start: 0, target: 10_000, unit: '' }, fromIssues });
}

/** How many issues the sources have. */
const count = async (sources) => made(sources, { function: 'COUNT', of: null, percentile: 0 });

/** A share of issues with those choices. */
async function shared(sources, choices = {}, measure = {}) {
  return share(lena, await objective(lena), sources, { measure: { kind: 'SHARE', value: 'STATUS', inWork: 0, share: choices, ...measure } });
}

/**
 * A change and what it makes of a figure. `plan` makes what is needed and returns the key result, what it stands at before and after (its
 * progress, or with `of: 'current'` its value), and how to bring the change about.
 */
const changes = {
  'a transition': async () => {
    const key = await issue(lena);
    return { result: await shared(direct(key, await issue(lena))), before: 0, change: () => moveTo(dev1, key, 'done'), then: 0.5 };
  },
  'a resolution': async () => { // J2
    const key = await issue(lena);
    return { result: await shared(direct(key, await issue(lena)), {}, { value: 'RESOLUTION' }), before: 0, change: () => moveTo(dev1, key, 'done'), then: 0.5 };
  },
  'a resolution that is not counted': async () => { // J4
    const key = await issue(lena);
    return { result: await shared(direct(key, await doneIssue())), before: 0.5, change: () => moveTo(dev1, key, 'done', "Won't Do"), then: 1 };
  },
  'an estimate of time': async () => { // J5
    const key = await issue(lena, { timeoriginalestimate: 3600 });
    const result = await shared(direct(key, await doneIssue({ timeoriginalestimate: 3600 })), { estimate: 'time:ORIGINAL_ESTIMATE:HOURS' });
    return { result, before: 0.5, change: () => edit(key, { timeoriginalestimate: 10_800 }), then: 0.25 };
  },
  'time that was spent': async () => { // J2
    const key = await issue(lena, { timespent: 0, timeestimate: 7200 });
    return { result: await shared(direct(key), {}, { value: 'TIME' }), before: 0, change: () => edit(key, { timespent: 7200, timeestimate: 7200 }), then: 0.5 };
  },
  'a field used as weight': async () => { // J5
    const points = await field('Story Points');
    const key = await issue(lena, { [points]: 1 });
    const result = await shared(direct(key, await doneIssue({ [points]: 1 })), { estimate: `field:${points}` });
    return { result, before: 0.5, change: () => edit(key, { [points]: 4 }), then: 0.2 };
  },
  'a field used as value': async () => { // J14
    const points = await field('Story Points');
    const key = await issue(lena, { [points]: 2 });
    return { result: await made(direct(key), { function: 'SUM', of: `field:${points}`, percentile: 0 }), of: 'current', before: 2, change: () => edit(key, { [points]: 5 }), then: 5 };
  },
  'an epic': async () => { // J7, J10
    const epic = await issue(lena, { issuetype: { name: 'Epic' }, [await field('Epic Name')]: unique('Epic') });
    const link = await field('Epic Link');
    await edit(await doneIssue(), { [link]: epic });
    const key = await issue(lena);
    return { result: await shared([{ kind: 'EPIC', key: epic }]), before: 1, change: () => edit(key, { [link]: epic }), then: 0.5 };
  },
  'a parent': async () => { // J6
    const [parent, other] = [await issue(lena), await issue(lena)];
    const below = await doneIssue({ issuetype: { name: 'Sub-task' }, parent: { key: parent } });
    return { result: await shared(direct(parent, below)), before: 0, change: () => edit(below, { parent: { key: other } }), then: 0.5 };
  },
  'a sprint': async () => { // J15
    const sprint = await activeSprint(lena);
    const { name } = expectStatus(200, await lena.get(`/rest/agile/1.0/sprint/${sprint}`));
    const result = await count([{ kind: 'SPRINT', id: sprint, name }]);
    const [key, id, before] = [await issue(lena), await field('Sprint'), result.figure.current];
    return { result, of: 'current', before, change: () => edit(key, { [id]: sprint }), then: before + 1 };
  },
  'a version': async () => { // J15
    const version = (await lena.get('/rest/api/2/project/TIMOB/versions')).body.find((each) => !each.released && !each.archived);
    const result = await count([{ kind: 'VERSION', project: 'TIMOB', id: Number(version.id) }]);
    const [key, before] = [await issue(lena), result.figure.current];
    return { result, of: 'current', before, change: () => edit(key, { fixVersions: [{ id: version.id }] }), then: before + 1 };
  },
  'a component': async () => { // J10
    const part = (await lena.get('/rest/api/2/project/TIMOB/components')).body.at(-1);
    const result = await count([{ kind: 'COMPONENT', project: 'TIMOB', name: part.name }]);
    const [key, before] = [await issue(lena), result.figure.current];
    return { result, of: 'current', before, change: () => edit(key, { components: [{ id: part.id }] }), then: before + 1 };
  },
  'a label': async () => { // J10
    const name = label();
    await doneIssue({ labels: [name] });
    const key = await issue(lena);
    return { result: await shared([{ kind: 'LABEL', project: 'TIMOB', name }]), before: 1, change: () => edit(key, { labels: [name] }), then: 0.5 };
  },
  'a type': async () => { // J10
    const name = label();
    await doneIssue({ labels: [name] });
    const key = await issue(lena, { labels: [name], issuetype: { name: 'Task' } });
    const result = await shared([{ kind: 'JQL', jql: `labels = ${name} AND issuetype = Bug` }]);
    return { result, before: 1, change: () => edit(key, { issuetype: { name: 'Bug' } }), then: 0.5 };
  },
  'a security level': async () => { // J12: who saved the query may not see it any more
    const hank = as('hank');
    const name = label();
    await doneIssue({ labels: [name] });
    const key = await issue(lena, { labels: [name] });
    const owner = expectStatus(200, await hank.get('/rest/api/2/myself')).key;
    const result = await share(lena, await objective(lena, { owner }), [], {});
    expectStatus(201, await hank.okr.post(`/key-results/${result.key}/source`, { kind: 'JQL', jql: `labels = ${name}` }));
    return { result, before: 0.5, change: () => edit(key, { security: { name: 'Internal' } }), then: 1 };
  },
  'a move to another project': async () => { // J10
    const name = label();
    await doneIssue({ labels: [name] });
    const key = await issue(lena, { labels: [name] });
    const byHand = await shared(direct(key));
    const move = async () => {
      const { key: there } = expectStatus(200, await admin.put(`/rest/host/1.0/issues/${key}/project`, { key: OTHER }));
      assert.deepEqual((await ledger(byHand)).lines.map((line) => line.issue.key), [there], 'a link holds whatever the key is');
    };
    return { result: await shared([{ kind: 'LABEL', project: 'TIMOB', name }]), before: 0.5, change: move, then: 1 };
  },
  'a deletion': async () => { // J10
    const key = await issue(lena);
    return { result: await shared(direct(key, await doneIssue())), before: 0.5, change: async () => expectStatus(204, await admin.del(`/rest/api/2/issue/${key}`)), then: 1 };
  },
  'a bulk change': async () => {
    const name = label();
    const keys = [];
    for (let each = 0; each < 12; each += 1) keys.push(await issue(lena, { labels: [name] }));
    const { transitions } = expectStatus(200, await lena.get(`/rest/api/2/issue/${keys[0]}/transitions`));
    const { id } = transitions.find((each) => each.to.statusCategory.key === 'done');
    const change = async () => expectStatus(200, await admin.post('/rest/host/1.0/bulk', { jql: `labels = ${name}`, transition: { id }, fields: { resolution: { name: 'Done' } } }));
    return { result: await shared(direct(...keys)), before: 0, change, then: 1 };
  },
};

/** What Jira does on its pages only, or what only our data has. */
const ofHost = new Set(['time that was spent', 'a parent', 'a security level', 'a move to another project', 'a bulk change']);

async function stands(result, of = 'progress') {
  return (await figure(result))[of];
}

/** Objectives follow their key results. */
async function objectiveFollows({ objective: above, figure: { counted } }) {
  await within(SOON, `${above.key} at ${counted}`, async () => expectStatus(200, await lena.okr.get(`/objectives/${above.key}`)).figure.progress === counted);
}

/** Forces a check of everything. */
async function nothingToCorrect() {
  await checked(admin);
  expectStatus(202, await admin.okr.post('/admin/check', undefined, NO_FORM));
  await checked(admin);
  const check = expectStatus(200, await admin.okr.get('/admin/check'));
  assert.deepEqual([check.state, check.corrected, check.failed, check.scanned], ['DONE', 0, 0, check.total], check.label);
}

test('whatever changes of an issue moves the figure by itself', { timeout: 240_000 }, async (of) => {
  await checked(admin);
  const run = await lastRun();
  for (const [name, plan] of Object.entries(changes)) {
    await of.test(name, { skip: ofHost.has(name) && !ownHost }, async () => {
      const { result, of: what, before, change, then } = await plan();
      assert.equal(await stands(result, what), before);
      await change();
      await within(SOON, `${result.key} from ${before} to ${then}`, async () => (await stands(result, what)) === then);
      await objectiveFollows(expectStatus(200, await lena.okr.get(`/key-results/${result.key}`)));
    });
  }
  await of.test('and no check of all figures had a hand in it', async () => assert.equal(await lastRun(), run));
  await of.test('and one from scratch finds nothing to correct', nothingToCorrect);
});

/** A project of its own, to be deleted. */
async function project() {
  const key = `L${Date.now().toString(36).toUpperCase().slice(-7)}`;
  expectStatus(201, await admin.post('/rest/api/2/project', { key, name: unique('Live'), lead: 'lena' }));
  return key;
}

test('issues of a deleted project count no more', { skip: !ownHost, timeout: 60_000 }, async () => { // J10
  const key = await project();
  const inIt = { project: { key } };
  const result = await shared(direct(await issue(lena, inIt), await doneIssue()));
  assert.equal(await stands(result), 0.5);
  expectStatus(204, await admin.del(`/rest/api/2/project/${key}`));
  await within(SOON, 'the other one is all there is', async () => (await stands(result)) === 1);
  await nothingToCorrect();
});

/** What Jira tells nobody of is seen once a minute: the minute passes now. */
async function aMinuteLater() {
  expectStatus(200, await admin.post('/rest/host/1.0/clock/advance', { by: 'PT61S' }));
}

const letters = async (key) => expectStatus(200, await admin.get('/rest/host/1.0/mail')).filter(({ subject }) => subject.includes(key));

/** What an administrator changes, what it makes of figures a minute later at most, and how it is put back. */
async function administered(results, change, holds, putBack) {
  await checked(admin);
  try {
    await change();
    await aMinuteLater();
    await within(SOON, 'it is seen', async () => holds(await Promise.all(results.map(figure))));
    await nothingToCorrect();
  } finally {
    await putBack();
    await aMinuteLater();
  }
}

test('a status of another category moves figures', { skip: !ownHost, timeout: 60_000 }, async () => { // J2
  const key = await issue(lena);
  await moveTo(dev1, key, 'indeterminate');
  const { fields: { status } } = expectStatus(200, await lena.get(`/rest/api/2/issue/${key}?fields=status`));
  const result = await shared(direct(key));
  const put = async (category) => expectStatus(200, await admin.put(`/rest/host/1.0/statuses/${status.id}`, { category }));
  await administered([result], () => put('done'), ([now]) => now.progress === 1, () => put('indeterminate'));
  await within(SOON, 'as before', async () => (await stands(result)) === 0);
});

test('an archived project is out of what queries find, and a link holds', { skip: !ownHost, timeout: 60_000 }, async () => { // J10
  const key = await project();
  const name = label();
  const there = await issue(lena, { project: { key }, labels: [name] });
  await doneIssue({ labels: [name] });
  const asked = await shared([{ kind: 'JQL', jql: `labels = ${name}` }]);
  const linked = await shared(direct(there, await doneIssue()));
  const put = async (how) => expectStatus(204, await admin.put(`/rest/api/2/project/${key}/${how}`));
  await administered([asked, linked], () => put('archive'), ([one, other]) => one.progress === 1 && other.progress === 0.5, () => put('restore'));
  await within(SOON, 'as before', async () => (await stands(asked)) === 0.5);
  expectStatus(204, await admin.del(`/rest/api/2/project/${key}`));
});

test('a query of somebody deactivated keeps its value flagged, and its owner is told once', { skip: !ownHost, timeout: 60_000 }, async () => { // M8, J12
  const dev2 = as('dev2');
  const name = label();
  const key = await issue(lena, { labels: [name] });
  await doneIssue({ labels: [name] });
  const owner = expectStatus(200, await dev2.get('/rest/api/2/myself')).key;
  const result = await share(lena, await objective(lena, { owner }), [], {});
  expectStatus(201, await dev2.okr.post(`/key-results/${result.key}/source`, { kind: 'JQL', jql: `labels = ${name}` }));
  assert.deepEqual([await stands(result), await letters(result.key)], [0.5, []]);
  const put = async (active) => expectStatus(200, await admin.put('/rest/api/2/user?username=dev2', { active }));
  await administered([result], () => put(false), ([now]) => codes(now).includes('QUERY_FAILED') && now.progress === 0.5, async () => {
    await moveTo(dev1, key, 'done'); // what it would find is not counted meanwhile
    await within(SOON, 'told', async () => (await letters(result.key)).length > 0);
    await put(true);
  });
  await within(SOON, 'it runs again', async () => codes(await figure(result)).length === 0 && (await stands(result)) === 1);
  const told = await letters(result.key);
  assert.deepEqual(told.map(({ to }) => to), [expectStatus(200, await lena.get('/rest/api/2/myself')).emailAddress]);
});

test('figures by a custom field that is removed keep their value flagged', { skip: !ownHost, timeout: 60_000 }, async () => { // M8, J5, J14
  const { id } = expectStatus(201, await admin.post('/rest/api/2/field', { name: unique('Effort'), type: 'com.atlassian.jira.plugin.system.customfieldtypes:float' }));
  const keys = [await issue(lena, { [id]: 1 }), await doneIssue({ [id]: 3 })];
  const weighed = await shared(direct(...keys), { estimate: `field:${id}` });
  const sum = await made(direct(...keys), { function: 'SUM', of: `field:${id}`, percentile: 0 });
  assert.deepEqual([await stands(weighed), await stands(sum, 'current')], [0.75, 4]);
  await aMinuteLater(); // what comes and goes between two looks nobody sees
  const flagged = (now) => codes(now).includes('QUERY_FAILED');
  await administered([weighed, sum], async () => expectStatus(200, await admin.del(`/rest/api/2/customFields?ids=${id}`)),
    ([one, other]) => flagged(one) && flagged(other) && one.progress === 0.75 && other.current === 4, async () => {});
});

after(async () => {
  if (ownHost) await admin.del('/rest/host/1.0/clock');
});
