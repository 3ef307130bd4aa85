import { button, press, rest, show, words } from './page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, render } from 'lit';
import { bar, statusLozenge } from '../src/parts/figure.js';
import '../src/parts/confidence.js';
import '../src/parts/dialog.js';
import '../src/parts/menu.js';
import type { OkrProgress } from '../src/parts/progress.js';
import '../src/parts/progress.js';
import { person } from '../src/parts/person.js';
import { ann, figure } from './samples.js';

function draw(template: unknown): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(html`${template}`, place);
  return place;
}

test('a status is a colour, a sign and a word', () => {
  const shown = draw(statusLozenge(figure({ status: 'AT_RISK', statusLabel: 'At risk' })));
  assert.equal(words(shown), 'At risk');
  assert.ok(shown.querySelector('.aui-lozenge-moved svg path'));
});

test('the bar is full above the target, empty below the start, and marks what is expected', () => {
  assert.equal(draw(bar(figure({ counted: 1.25 }))).querySelector('.okr-bar-done')?.getAttribute('width'), '100');
  const below = draw(bar(figure({ counted: -0.2, expected: 0.5 })));
  assert.equal(below.querySelector('.okr-bar-done')?.getAttribute('width'), '0');
  assert.equal(below.querySelector('.okr-bar-mark')?.getAttribute('x'), '50');
});

test('nothing to count draws no bar but says so', async () => {
  const shown = await show('okr-progress', { figure: figure({ counted: null, label: '–' }) });
  assert.equal(shown.querySelector('svg'), null);
  assert.equal(words(shown), '–');
});

test('a figure that moves says from where', async () => {
  const shown = await show<OkrProgress>('okr-progress', { figure: figure() });
  assert.equal(words(shown), '43 %');
  shown.figure = figure({ label: '47 %' });
  await rest();
  assert.equal(words(shown), '43 % → 47 %');
  shown.remove();
});

test('what one should know of a figure stands below it', async () => {
  const shown = await show('okr-progress', { figure: figure({ flags: [{ code: 'NO_DATA', text: 'No value entered yet' }] }) });
  assert.match(words(shown), /No value entered yet/);
});

test('somebody who left is marked', () => {
  assert.equal(words(draw(person({ ...ann, active: false }))), 'Ann Lee (inactive)');
});

test('a menu opens on its first entry, moves by arrow keys and closes on Escape', async () => {
  const done: string[] = [];
  const menu = await show('okr-menu', { label: 'Actions', items: [{ label: 'One', act: () => done.push('one') }, { label: 'Two', act: () => done.push('two'), apart: true }] });
  button(menu, 'Actions').click();
  await rest();
  assert.equal(words(document.activeElement), 'One');
  press(document.activeElement, 'ArrowDown');
  assert.equal(words(document.activeElement), 'Two');
  press(document.activeElement, 'Escape');
  await rest();
  assert.equal(menu.querySelector('[role=menu]'), null);
  button(menu, 'Actions').click();
  await rest();
  button(menu, 'Two').click();
  assert.deepEqual(done, ['two']);
});

test('a dialog is modal, named by its heading and asks to be closed', async () => {
  let closed = 0;
  const dialog = await show('okr-dialog', { heading: 'Why?', content: html`<p>Because</p>` });
  dialog.addEventListener('okr-close', () => (closed += 1));
  assert.equal(dialog.querySelector('dialog')?.open, true);
  assert.equal(words(document.getElementById(dialog.querySelector('dialog')?.getAttribute('aria-labelledby') ?? '')), 'Why?');
  dialog.querySelector<HTMLElement>('.okr-x')?.click();
  dialog.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  assert.equal(closed, 2);
});

test('confidence is one choice of eleven', async () => {
  const chosen: number[] = [];
  const field = await show('okr-confidence', { value: 7 });
  field.addEventListener('okr-confidence', (event) => chosen.push((event as CustomEvent<number>).detail));
  const steps = field.querySelectorAll<HTMLInputElement>('input[type=radio]');
  assert.equal(steps.length, 11);
  assert.equal(steps[7]?.checked, true);
  steps[3]?.dispatchEvent(new Event('change'));
  assert.deepEqual(chosen, [3]);
});
