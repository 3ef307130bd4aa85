import { html, nothing, type TemplateResult } from 'lit';
import type { RuleEffect, RuleMove, Told } from '../api/settings.js';
import { contextPath } from '../ui/context.js';
import { statusLozenge } from './figure.js';

/** What the rules come to. */
export function examplesOf(examples: Told[]): TemplateResult {
  return html`<div class="okr-examples"><h3>${AJS.I18n.getText('okr.rules.example')}</h3>
    <dl>${examples.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></div>`;
}

/** What would be another, before it is saved. */
export function effectOf(effect: RuleEffect | null, changed: boolean): TemplateResult {
  return html`<div class="okr-effect" role="status">${effect === null ? (changed ? html`<span class="okr-note">${AJS.I18n.getText('okr.rules.effect.wait')}</span>` : nothing) : told(effect)}</div>`;
}

function told({ label, hidden, moves }: RuleEffect): TemplateResult {
  return html`<p><b>${label}</b> <span class="okr-note">${AJS.I18n.getText('okr.preview.unsaved')}</span></p>
    ${moves.length === 0 ? nothing : html`<table class="aui okr-moves"><caption class="assistive">${AJS.I18n.getText('okr.rules.moves')}</caption>
      <thead><tr><th scope="col">${AJS.I18n.getText('okr.rules.moves')}</th><th scope="col">${AJS.I18n.getText('okr.rules.now')}</th><th scope="col">${AJS.I18n.getText('okr.rules.then')}</th></tr></thead>
      <tbody>${moves.map(row)}</tbody></table>`}
    ${hidden === 0 ? nothing : html`<p class="okr-note">${AJS.I18n.getText('okr.rules.hidden', hidden)}</p>`}`;
}

function row(move: RuleMove): TemplateResult {
  const place = move.key.startsWith('KR-') ? 'key-results' : 'objectives';
  return html`<tr><th scope="row"><a href="${contextPath()}/plugins/servlet/okr/${place}/${move.key}">${move.key} ${move.title}</a></th>
    <td>${move.before} ${statusLozenge({ status: move.statusBefore, statusLabel: move.statusBeforeLabel })}</td>
    <td>${move.after} ${statusLozenge({ status: move.statusAfter, statusLabel: move.statusAfterLabel })}</td></tr>`;
}
