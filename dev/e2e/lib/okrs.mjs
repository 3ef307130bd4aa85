/** Makes what a test needs, under names of its own, so that tests do not disturb one another. */
import assert from 'node:assert/strict';
import { as } from './jira.mjs';

let made = 0;
const objectives = [];
const issues = [];

/** The objective, which `tidy` will take away. */
export function toTidy(person, goal) {
  objectives.push({ person, key: goal.key });
  return goal;
}

/** Takes out of sight again what the tests of a file made; for `after`. */
export async function tidy() {
  const admin = as('admin');
  for (const { person, key } of objectives.splice(0).reverse()) {
    const { status, body } = await person.okr.get(`/objectives/${key}`);
    if (status === 200) await person.okr.del(`/objectives/${key}?version=${body.version}`);
  }
  for (const key of issues.splice(0)) await admin.del(`/rest/api/2/issue/${key}`);
}

/** The text with something behind it that no other run has used. */
export function unique(text) {
  made += 1;
  return `${text} ${Date.now().toString(36)}${made}`;
}

/** The body of an answer that must have that status. */
export function expectStatus(status, answer) {
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  return answer.body;
}

/** The running cycle, or the newest. */
export async function cycle(person) {
  const { values } = expectStatus(200, await person.okr.get('/cycles'));
  return values.find((each) => each.state === 'RUNNING') ?? values[0];
}

/** A cycle of an administrator's, with nothing in it yet. */
export async function cycleOf(start, end) {
  return expectStatus(201, await as('admin').okr.post('/cycles', { name: unique('Cycle'), start, end }));
}

/** An objective of a project, or with `project: null` of the company. */
export async function objective(person, fields = {}) {
  const running = await cycle(person);
  const body = { title: unique('Objective'), description: '', project: 'TIMOB', cycle: running.key, weight: 1, driver: 'KEY_RESULTS', ...fields };
  return toTidy(person, expectStatus(201, await person.okr.post('/objectives', body)));
}

/** A key result moved by issues. */
export async function share(person, goal, sources, fields = {}) {
  const body = { title: unique('Key result'), weight: 1, measure: { kind: 'SHARE', value: 'STATUS', inWork: 0 }, sources, ...fields };
  return expectStatus(201, await person.okr.post(`/objectives/${goal.key}/key-results`, body));
}

/** A measured key result. */
export async function measured(person, goal, start, target, fields = {}) {
  const body = { title: unique('Key result'), weight: 1, measure: { kind: 'LINEAR', start, target, unit: 'h' }, ...fields };
  return expectStatus(201, await person.okr.post(`/objectives/${goal.key}/key-results`, body));
}

/** A fresh open issue. */
export async function issue(person, fields = {}) {
  const body = { fields: { project: { key: 'TIMOB' }, summary: unique('Issue'), issuetype: { name: 'Bug' }, ...fields } };
  const { key } = expectStatus(201, await person.post('/rest/api/2/issue', body));
  issues.push(key);
  return key;
}

/** The rules of the instance as out of the box, if somebody chose others; all figures are checked by them before it returns. */
export async function putBackRules() {
  const admin = as('admin');
  const { chosen, version } = expectStatus(200, await admin.okr.get('/settings'));
  if (chosen.length > 0) {
    expectStatus(200, await admin.okr.put('/settings', { version }));
  }
  await checked(admin);
}

/** Waits for the end of the check of all figures. */
export async function checked(admin) {
  for (let tries = 0; tries < 300; tries += 1) {
    const { state } = expectStatus(200, await admin.okr.get('/admin/check'));
    if (state !== 'RUNNING' && state !== 'STOPPING') return;
    await new Promise((again) => { setTimeout(again, 200); });
  }
  assert.fail('the check of all figures does not end');
}

/** The number of the sprint that runs on the board of the sample project. */
export async function activeSprint(person) {
  return expectStatus(200, await person.get('/rest/agile/1.0/board/1/sprint?state=active')).values[0].id;
}
