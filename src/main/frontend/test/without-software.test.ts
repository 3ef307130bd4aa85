import { serve, show, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../src/parts/source-field.js';

test('without Jira Software sprints and epics say so and cannot be chosen; everything else can', async () => {
  const missing = (kind: string): boolean => kind === 'EPIC' || kind === 'SPRINT';
  serve({ 'GET /source-kinds': { values: ['ISSUE', 'EPIC', 'JQL', 'VERSION', 'SPRINT', 'COMPONENT', 'LABEL'].map((kind) => ({ kind, available: !missing(kind), text: missing(kind) ? 'needs Jira Software' : null })) } });
  const field = await show('okr-source-field');
  const options = Array.from(field.querySelector('select')?.options ?? []);
  assert.deepEqual(options.filter((one) => one.disabled).map((one) => words(one)), ['Epic: needs Jira Software', 'Sprint: needs Jira Software']);
  assert.deepEqual(options.filter((one) => !one.disabled).map((one) => one.value), ['ISSUE', 'JQL', 'VERSION', 'COMPONENT', 'LABEL']);
});
