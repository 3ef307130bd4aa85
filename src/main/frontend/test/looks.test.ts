import { button, rest, serve, show, Status, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../src/okr-details.js';
import { said } from './samples.js';

const look = {
  kind: 'REOPENED', entry: '2026-11-20T10:00:00Z', text: '3 issues were finished and reopened.', keyResult: { id: 12, key: 'KR-12', title: 'Ship <b>it</b>' }, objective: { id: 7, key: 'OBJ-7', title: 'Answer faster' },
  issues: [{ key: 'APP-1', summary: 'Log in', type: 'Bug', status: 'Open', statusCategory: 'TO_DO', url: '/jira/browse/APP-1' }], others: [{ id: 13, key: 'KR-13', title: 'Other' }],
};

test('on the page of a key result facts are said with links to what they are about', async () => {
  serve({ 'GET /contradictions': { values: [look] } });
  const shown = await show('okr-looks', { key: 'KR-12' });
  assert.match(words(shown), /^Worth a look Facts from the history.* 3 issues were finished and reopened\. See it in the history APP-1 KR-13$/);
  assert.deepEqual(Array.from(shown.querySelectorAll('a'), (one) => one.getAttribute('href')), ['/jira/plugins/servlet/okr/key-results/KR-12#history-1795168800000', '/jira/browse/APP-1', '/jira/plugins/servlet/okr/key-results/KR-13']);
});

test('where everything goes together, and where it cannot be told, nothing is said', async () => {
  serve({ 'GET /contradictions': { values: [] } });
  assert.equal(words(await show('okr-looks', { key: 'KR-12' })), '');
  assert.equal(words(await show('okr-looks-link', { project: 'APP' })), '');
  serve({ 'GET /contradictions': new Status(500) });
  assert.equal(words(await show('okr-looks', { key: 'KR-12' })), '');
});

test('on the page of objectives the number opens the list with the key results', async () => {
  const asked = serve({ 'GET /contradictions': { values: [look, look] } });
  const shown = await show('okr-looks-link', { project: 'APP', cycle: 'CYC-1' });
  button(shown, '2 worth a look').click();
  await rest();
  assert.match(words(shown.querySelector('okr-dialog .okr-looks')), /^KR-12 Ship <b>it<\/b> 3 issues were finished/);
  assert.equal(asked[0]?.path, '/contradictions?project=APP&cycle=CYC-1');
});

test('the entry that the address names is marked, shown and given the focus; another target is an entry too', async () => {
  serve({
    'GET /key-results/12/check-ins': { values: [said] }, 'GET /key-results/12/history': { values: [] },
    'GET /key-results/12/targets': { values: [{ at: '2026-11-21T10:00:00Z', beforeLabel: '0 → 100 h', afterLabel: '0 → 60 h', text: 'Target changed from 0 → 100 h to 0 → 60 h' }] },
  });
  window.location.hash = `#history-${Date.parse(said.at)}`;
  const shown = await show('okr-history', { keyResult: 12 });
  const entries = Array.from(shown.querySelectorAll('li'));
  assert.deepEqual(entries.map((one) => one.classList.contains('okr-sought')), [false, true]);
  assert.equal(document.activeElement, entries[1]);
  assert.match(words(entries[0]), /^Target changed from 0 → 100 h to 0 → 60 h/);
  window.location.hash = `#history-${Date.parse('2026-11-21T10:00:00Z')}`;
  window.dispatchEvent(new Event('hashchange'));
  await rest();
  assert.deepEqual(Array.from(shown.querySelectorAll('li'), (one) => one.classList.contains('okr-sought')), [true, false]);
  window.location.hash = '';
});

test('an entry that is not listed any more is said to be older, and entries of one moment have ids of their own', async () => {
  const target = { at: said.at, beforeLabel: '0 → 100 h', afterLabel: '0 → 60 h', text: 'Target changed from 0 → 100 h to 0 → 60 h' };
  serve({ 'GET /key-results/12/check-ins': { values: [said] }, 'GET /key-results/12/history': { values: [] }, 'GET /key-results/12/targets': { values: [target] } });
  window.location.hash = `#history-${Date.parse('2026-01-02T10:00:00Z')}`;
  const shown = await show('okr-history', { keyResult: 12 });
  assert.match(words(shown), /^That entry is older than what is listed here\. /);
  assert.equal(words(document.activeElement), 'That entry is older than what is listed here.');
  assert.deepEqual(Array.from(shown.querySelectorAll('li'), ({ id }) => id), ['history-1795168800000', 'history-1795168800000-2']);
  window.location.hash = '#history-1795168800000';
  window.dispatchEvent(new Event('hashchange'));
  await rest();
  assert.doesNotMatch(words(shown), /older/);
  assert.equal(shown.querySelectorAll('li.okr-sought').length, 2, 'the address names the moment');
  assert.equal(document.activeElement, shown.querySelector('li'));
  window.location.hash = '#comments';
  window.dispatchEvent(new Event('hashchange'));
  await rest();
  assert.doesNotMatch(words(shown), /older/);
  window.location.hash = '';
});
