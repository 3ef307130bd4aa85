import { html, nothing, type TemplateResult } from 'lit';
import type { Move } from '../api/what-if.js';
import { contextPath } from '../ui/context.js';
import { bar, statusLozenge } from './figure.js';

/** A figure now and as it would be, each with its bar; the words alone say everything. */
export function moveRow(move: Move, kind: 'key-results' | 'objectives'): TemplateResult {
  const { before, after, points } = move;
  return html`<li class="okr-move ${points === 0 ? 'okr-still' : ''}">
    <span class="okr-names"><a class="okr-key" href="${contextPath()}/plugins/servlet/okr/${kind}/${move.key}">${move.key}</a> <span class="okr-title">${move.title}</span></span>
    <span class="okr-move-bars">${before === null ? nothing : bar(before)}${bar(after)}</span>
    <span class="okr-label">${move.label}</span>
    <span class="okr-judged">${before !== null && before.status !== after.status ? html`<span class="okr-note">${before.statusLabel} →</span> ` : nothing}${statusLozenge(after)}</span>
  </li>`;
}
