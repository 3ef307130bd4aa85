import { press, rest, serve, show, Status, type, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsed } from '../src/parts/check-in.js';
import { keysIn } from '../src/parts/issue-keys.js';
import '../src/parts/jql.js';
import type { Choice } from '../src/parts/picker.js';
import '../src/parts/picker.js';

const two: Choice[] = [{ value: '1', label: 'One' }, { value: '2', label: 'Two', note: 'the second' }];

test('a picker finds while one types and picks by arrow key and Enter', async () => {
  const picked: (Choice | null)[] = [];
  const asked: string[] = [];
  const picker = await show('okr-picker', { field: 'f', find: async (text: string) => { asked.push(text); return two; } });
  picker.addEventListener('okr-pick', (event) => picked.push((event as CustomEvent<Choice | null>).detail));
  const field = picker.querySelector('input');
  type(field, 'tw');
  await rest(250);
  assert.deepEqual(asked, ['tw']);
  assert.equal(field?.getAttribute('aria-expanded'), 'true');
  press(field, 'ArrowDown');
  await rest();
  assert.equal(field?.getAttribute('aria-activedescendant'), 'f-1');
  press(field, 'Enter');
  await rest();
  assert.deepEqual(picked, [two[1]]);
  assert.equal(field?.value, 'Two');
  assert.equal(picker.querySelector<HTMLElement>('[role=listbox]')?.hidden, true);
});

test('an emptied picker lets go of what was picked', async () => {
  const picked: (Choice | null)[] = [];
  const picker = await show('okr-picker', { chosen: two[0], find: async () => [] });
  picker.addEventListener('okr-pick', (event) => picked.push((event as CustomEvent<Choice | null>).detail));
  const field = picker.querySelector('input');
  type(field, '');
  field?.dispatchEvent(new Event('blur'));
  assert.deepEqual(picked, [null]);
});

test('a picker that finds nothing says so, and Escape leaves what was picked', async () => {
  const picker = await show('okr-picker', { chosen: two[0], find: async () => [], none: 'No such thing' });
  const field = picker.querySelector('input');
  type(field, 'x');
  await rest(250);
  assert.equal(words(picker.querySelector('[role=listbox]')), 'No such thing');
  press(field, 'Escape');
  await rest();
  assert.equal(field?.value, 'One');
});

test('issue keys are read from any text, each once', () => {
  assert.deepEqual(keysIn('see timob-1, TIMOB-22;\n| TIMOB-1 | A2_B-3 | X-0'), ['TIMOB-1', 'TIMOB-22', 'A2_B-3']);
});

test('each key is looked up while one types', async () => {
  serve({ 'GET /rest/api/2/issue/A-1': { fields: { summary: 'First' } }, 'GET /rest/api/2/issue/A-2': new Status(404) });
  const told: string[][] = [];
  const field = await show('okr-issue-keys', { label: 'Keys' });
  field.addEventListener('okr-keys', (event) => told.push((event as CustomEvent<string[]>).detail));
  type(field.querySelector('textarea'), 'a-1 a-2');
  await rest(450);
  assert.deepEqual(told, [['A-1', 'A-2']]);
  assert.equal(words(field.querySelector('.okr-found')), 'A-1 First A-2 There is no such issue, or you may not see it.');
});

test('a query is counted, or refused in Jira’s own words', async () => {
  serve({ 'POST /jql/check': ({ body }: { body: unknown }) => ((body as { jql: string }).jql === 'bad' ? { valid: false, count: 0, errors: ["Field 'bad' does not exist."] } : { valid: true, count: 120, errors: [] }) });
  const field = await show('okr-jql');
  type(field.querySelector('textarea'), 'project = TIMOB');
  await rest(550);
  assert.match(words(field), /Issues found: 120/);
  type(field.querySelector('textarea'), 'bad');
  await rest(550);
  assert.match(words(field.querySelector('[role=alert]')), /Field 'bad' does not exist\./);
});

test('numbers are read with a comma or a point', () => {
  assert.equal(parsed('12,5'), 12.5);
  assert.equal(parsed(' 1,234.5 '), 1234.5);
  assert.equal(parsed('-3'), -3);
  assert.equal(parsed('1 000'), 1000);
  assert.equal(parsed(''), null);
  assert.equal(parsed('4h'), null);
});
