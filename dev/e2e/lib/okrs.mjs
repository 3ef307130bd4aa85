/** Makes what a test needs, under names of its own, so that tests do not disturb one another. */
import assert from 'node:assert/strict';

let made = 0;

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

/** An objective of a project, or with `project: null` of the company. */
export async function objective(person, fields = {}) {
  const running = await cycle(person);
  const body = { title: unique('Objective'), description: '', project: 'TIMOB', cycle: running.key, weight: 1, driver: 'KEY_RESULTS', ...fields };
  return expectStatus(201, await person.okr.post('/objectives', body));
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
  return expectStatus(201, await person.post('/rest/api/2/issue', body)).key;
}
