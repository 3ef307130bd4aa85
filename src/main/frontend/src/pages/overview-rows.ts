import { html, nothing, type TemplateResult } from 'lit';
import type { Code, KeyResult, Objective } from '../api/types.js';
import { statusLozenge } from '../parts/figure.js';
import '../parts/menu.js';
import type { MenuItem } from '../parts/menu.js';
import { person } from '../parts/person.js';
import '../parts/progress.js';
import { followsIssues } from '../parts/source-wish.js';

/** What a person can do on a row. */
export type Act =
  | { kind: 'toggle'; objective: Objective }
  | { kind: 'add-key-result' | 'edit-objective' | 'why-objective' | 'what-if-objective' | 'remove-objective'; objective: Objective }
  | { kind: 'check-in' | 'why' | 'what-if' | 'history' | 'sources' | 'edit-key-result' | 'remove-key-result'; keyResult: KeyResult };

export type Do = (act: Act) => void;

/** How many columns the table has; forms between the rows span them all. */
export const COLUMNS = 8;

export function tableHead(): TemplateResult {
  return html`<thead><tr>
    <th scope="col" class="okr-col-title">${AJS.I18n.getText('okr.col.title')}</th><th scope="col" class="okr-col-progress">${AJS.I18n.getText('okr.col.progress')}</th>
    <th scope="col" class="okr-num">${AJS.I18n.getText('okr.col.expected')}</th><th scope="col">${AJS.I18n.getText('okr.col.status')}</th>
    <th scope="col" class="okr-num">${AJS.I18n.getText('okr.col.confidence')}</th><th scope="col">${AJS.I18n.getText('okr.col.owner')}</th>
    <th scope="col">${AJS.I18n.getText('okr.col.checkin')}</th><th scope="col" class="okr-col-menu"><span class="assistive">${AJS.I18n.getText('okr.col.actions')}</span></th>
  </tr></thead>`;
}

/** An objective's line. @param past what addresses end with to show the same past day, on which nothing may be done; nothing for today */
export function objectiveRow(one: Objective, open: boolean, act: Do, base: string, past = ''): TemplateResult {
  const count = one.keyResults?.length ?? 0;
  return html`<tr class="okr-objective" id=${one.key}>
    <th scope="row"><div class="okr-cell">
      <button type="button" class="okr-toggle" aria-expanded=${open} aria-label=${AJS.I18n.getText('okr.objective.toggle', one.key)} @click=${() => act({ kind: 'toggle', objective: one })}></button>
      <span class="okr-names"><a class="okr-key" href="${base}/objectives/${one.key}${past}">${one.key}</a> <span class="okr-title">${one.title}</span>
        ${one.parent === null ? nothing : html`<span class="okr-note okr-parent">↑ <a href="${base}/objectives/${one.parent.key}${past}">${one.parent.key}</a> ${one.parent.title}</span>`}
        ${open ? nothing : html`<span class="okr-note">${AJS.I18n.getText('okr.objective.count', count)}</span>`}</span>
    </div></th>
    ${figureCells(one)}
    <td class="okr-num">${one.confidenceLabel ?? '–'}</td><td class="okr-owner">${person(one.owner)}</td><td></td>
    <td><okr-menu .items=${objectiveItems(one, act, past !== '')} .label=${AJS.I18n.getText('okr.menu.of', one.key)}></okr-menu></td>
  </tr>`;
}

/** A key result's line. @param past as of an objective */
export function keyResultRow(one: KeyResult, act: Do, base: string, past = ''): TemplateResult {
  return html`<tr class="okr-kr" id=${one.key}>
    <th scope="row"><div class="okr-cell okr-indent"><span class="okr-names"><a class="okr-key" href="${base}/key-results/${one.key}${past}">${one.key}</a> <span class="okr-title">${one.title}</span>
      <span class="okr-note">${one.measureLabel}${one.figure.currentLabel ? html` · ${AJS.I18n.getText('okr.kr.current', one.figure.currentLabel)}` : nothing}</span></span></div></th>
    ${figureCells(one, one.forecast)}
    <td class="okr-num">${one.lastCheckIn === null ? '–' : one.lastCheckIn.confidence}</td><td class="okr-owner">${person(one.owner)}</td>
    <td class="okr-age">${one.lastCheckInAge}${one.may.checkIn
      ? html`<button type="button" class="aui-button aui-button-link" aria-label=${AJS.I18n.getText('okr.mine.toggle', one.key)} @click=${() => act({ kind: 'check-in', keyResult: one })}>${AJS.I18n.getText('okr.menu.checkin')}</button>`
      : nothing}</td>
    <td><okr-menu .items=${keyResultItems(one, act, past !== '')} .label=${AJS.I18n.getText('okr.menu.of', one.key)}></okr-menu></td>
  </tr>`;
}

function figureCells({ figure }: Objective | KeyResult, forecast: Code | null = null): TemplateResult {
  return html`<td class="okr-col-progress"><okr-progress .figure=${figure}></okr-progress></td>
    <td class="okr-num">${figure.expectedLabel}</td><td>${statusLozenge(figure)}${forecast === null ? nothing : html` <span class="okr-note okr-ahead-${forecast.code}">${forecast.text}</span>`}</td>`;
}

function objectiveItems(one: Objective, act: Do, past: boolean): MenuItem[] {
  const why: MenuItem = { label: AJS.I18n.getText('okr.menu.why'), act: () => act({ kind: 'why-objective', objective: one }) };
  if (past) {
    return [why];
  }
  const changes: MenuItem[] = [
    { label: AJS.I18n.getText('okr.menu.add'), act: () => act({ kind: 'add-key-result', objective: one }), apart: true },
    { label: AJS.I18n.getText('okr.menu.edit'), act: () => act({ kind: 'edit-objective', objective: one }) },
    { label: AJS.I18n.getText('okr.menu.remove'), act: () => act({ kind: 'remove-objective', objective: one }), apart: true },
  ];
  return [
    why,
    { label: AJS.I18n.getText('okr.menu.whatif'), act: () => act({ kind: 'what-if-objective', objective: one }) },
    ...(one.may.change ? changes : []),
  ];
}

function keyResultItems(one: KeyResult, act: Do, past: boolean): MenuItem[] {
  const why: MenuItem = { label: AJS.I18n.getText('okr.menu.why'), act: () => act({ kind: 'why', keyResult: one }) };
  if (past) {
    return [why];
  }
  const checkIn: MenuItem = { label: AJS.I18n.getText('okr.menu.checkin'), act: () => act({ kind: 'check-in', keyResult: one }) };
  const changes: MenuItem[] = [
    { label: AJS.I18n.getText('okr.menu.edit'), act: () => act({ kind: 'edit-key-result', keyResult: one }), apart: true },
    { label: AJS.I18n.getText('okr.menu.remove'), act: () => act({ kind: 'remove-key-result', keyResult: one }) },
  ];
  return [
    ...(one.may.checkIn ? [checkIn] : []),
    why,
    { label: AJS.I18n.getText('okr.menu.whatif'), act: () => act({ kind: 'what-if', keyResult: one }) },
    { label: AJS.I18n.getText('okr.menu.history'), act: () => act({ kind: 'history', keyResult: one }) },
    ...(followsIssues(one) || one.may.change ? [{ label: AJS.I18n.getText('okr.menu.sources'), act: () => act({ kind: 'sources', keyResult: one }) }] : []),
    ...(one.may.change ? changes : []),
  ];
}
