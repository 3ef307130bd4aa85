import assert from 'node:assert/strict';
import test from 'node:test';
import { rest, serve, show, Status, type } from './page.js';
import type { Rules, Settings } from '../src/api/settings.js';
import '../src/pages/rules.js';

const values: Rules = {
  notCounted: ['2'], countAsDone: [], securedLeftOut: false, cap: 1, value: 'STATUS', inWork: 0, missingEstimate: 'AVERAGE', fixedEstimate: 1, subTasks: 'IGNORE', epics: 'FLATTEN', dayOne: 'COUNT',
  workingDaysOnly: false, mode: 'GAP', onTrack: -0.1, atRisk: -0.25, tooEarly: 0.1, cadence: 'WEEK', cadenceDay: 'FRIDAY', grace: 2,
};
const now: Settings = {
  values, usual: values, chosen: [], thresholds: [{ mode: 'GAP', onTrack: -0.1, atRisk: -0.25, tooEarly: 0.1 }, { mode: 'RATIO', onTrack: 0.7, atRisk: 0.4, tooEarly: 0.1 }],
  resolutions: [{ code: '1', text: 'Fixed' }, { code: '2', text: 'Won’t Fix' }], examples: [{ name: 'Ten issues', value: '44 %' }], version: 3,
};
const effect = { figures: 2, looked: 2, changed: 0, hidden: 1, label: '1 of 2 figures would change.', moves: [], examples: [{ name: 'Ten issues', value: '56 %' }] };

function select(form: Element, name: string, value: string): void {
  const list = form.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change'));
}

test('thresholds are typed in points and change with the mode; what is as out of the box is not sent', async () => {
  const asked = serve({ 'GET /settings': now, 'POST /settings/preview': effect, 'PUT /settings': { ...now, version: 4 } });
  const page = await show('okr-rules', {});
  assert.equal((page.querySelector('input[name=onTrack]') as HTMLInputElement).value, '10');
  select(page, 'mode', 'RATIO');
  await rest();
  assert.equal((page.querySelector('input[name=onTrack]') as HTMLInputElement).value, '70');
  type(page.querySelector('input[name=atRisk]'), '50');
  select(page, 'resolution-2', 'DONE');
  select(page, 'epics', 'AS_ITEM');
  select(page, 'epics', 'FLATTEN');
  await rest();
  page.querySelector('form')?.dispatchEvent(new Event('submit'));
  await rest();
  assert.deepEqual(asked.find(({ method }) => method === 'PUT')?.body, { mode: 'RATIO', atRisk: 0.5, notCounted: [], countAsDone: ['2'], version: 3 });
});

test('the way back stands beside what was chosen only, and takes it back', async () => {
  serve({ 'GET /settings': { ...now, values: { ...values, grace: 5 }, chosen: ['grace'] }, 'POST /settings/preview': effect });
  const page = await show('okr-rules', {});
  const back = (): HTMLButtonElement[] => Array.from(page.querySelectorAll<HTMLButtonElement>('.okr-back'));
  assert.equal(back().length, 1);
  back()[0]?.click();
  await rest();
  assert.equal(back().length, 0);
  assert.equal((page.querySelector('input[name=grace]') as HTMLInputElement).value, '2');
});

test('what the server refuses stands at its field, and what is no number is not sent', async () => {
  const asked = serve({ 'GET /settings': now, 'PUT /settings': new Status(400, { errors: { cap: 'Between 1 and 2.' } }) });
  const page = await show('okr-rules', {});
  type(page.querySelector('input[name=cap]'), 'much');
  await rest();
  page.querySelector('form')?.dispatchEvent(new Event('submit'));
  await rest();
  assert.equal(asked.filter(({ method }) => method === 'PUT').length, 0);
  type(page.querySelector('input[name=cap]'), '300');
  await rest();
  page.querySelector('form')?.dispatchEvent(new Event('submit'));
  await rest();
  assert.match(page.textContent ?? '', /Between 1 and 2\./);
});
