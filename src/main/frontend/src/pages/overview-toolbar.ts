import { html, nothing, type TemplateResult } from 'lit';
import type { Overview, Status } from '../api/types.js';
import { owners, type Filter } from './filter.js';

/** What the toolbar can ask for. */
export interface ToolbarActs {
  cycle: (key: string) => void;
  filter: (change: Partial<Filter>) => void;
  expand: (all: boolean) => void;
  add: () => void;
  /** Whether a past day is shown, which the page says elsewhere. */
  past?: boolean;
}

/** Heading, cycle, days left and the one button that begins something. */
export function head(overview: Overview, acts: ToolbarActs): TemplateResult {
  const { cycle, cycles, may } = overview;
  return html`<header class="okr-head">
    <div class="okr-head-line">
      <h1>${overview.project === null ? AJS.I18n.getText('okr.company.title') : AJS.I18n.getText('okr.project.title')}</h1>
      ${cycles.length === 0 ? nothing : cycleSwitch(overview, acts)}
      ${cycle === null ? nothing : html`<span class="okr-note">${cycle.startLabel} – ${cycle.endLabel} · ${cycle.daysLeftLabel}</span>`}
      <span class="okr-grow"></span>
      ${acts.past !== true && cycle !== null ? html`<okr-as-of first=${cycle.start}></okr-as-of>` : nothing}
      ${may.createObjective && cycle !== null
        ? html`<button type="button" class="aui-button aui-button-primary okr-new" @click=${acts.add}>${AJS.I18n.getText('okr.objective.new')}</button>`
        : nothing}
    </div>
  </header>`;
}

function cycleSwitch({ cycle, cycles }: Overview, acts: ToolbarActs): TemplateResult {
  const at = cycles.findIndex((one) => one.key === cycle?.key);
  const step = (to: number, label: string, sign: string): TemplateResult =>
    html`<button type="button" class="aui-button aui-button-subtle aui-button-compact" aria-label=${label} ?disabled=${cycles[to] === undefined}
      @click=${() => acts.cycle(cycles[to]?.key ?? '')}>${sign}</button>`;
  return html`<span class="okr-cycle">
    ${step(at + 1, AJS.I18n.getText('okr.cycle.previous'), '‹')}
    <select class="select" aria-label=${AJS.I18n.getText('okr.form.cycle')} @change=${(event: Event) => acts.cycle((event.target as HTMLSelectElement).value)}>
      ${cycles.map((one) => html`<option value=${one.key} ?selected=${one.key === cycle?.key} .selected=${one.key === cycle?.key}>${one.name}</option>`)}
    </select>
    ${step(at - 1, AJS.I18n.getText('okr.cycle.next'), '›')}
  </span>`;
}

/** Search, filters and folding. */
export function filters(overview: Overview, filter: Filter, acts: ToolbarActs): TemplateResult {
  return html`<div class="okr-filters" role="search">
    <input class="text" type="search" aria-label=${AJS.I18n.getText('okr.filter.text')} placeholder=${AJS.I18n.getText('okr.filter.text')} .value=${filter.text}
      @input=${(event: Event) => acts.filter({ text: (event.target as HTMLInputElement).value })} />
    <select class="select" aria-label=${AJS.I18n.getText('okr.filter.owner')} @change=${(event: Event) => acts.filter({ owner: (event.target as HTMLSelectElement).value })}>
      <option value="">${AJS.I18n.getText('okr.filter.owner.any')}</option>
      ${owners(overview.objectives).map(({ key, name }) => html`<option value=${key} ?selected=${key === filter.owner}>${name}</option>`)}
    </select>
    <select class="select" aria-label=${AJS.I18n.getText('okr.filter.status')} @change=${(event: Event) => acts.filter({ status: (event.target as HTMLSelectElement).value as Status | '' })}>
      <option value="">${AJS.I18n.getText('okr.filter.status.any')}</option>
      ${statuses(overview).map(([status, label]) => html`<option value=${status} ?selected=${status === filter.status}>${label}</option>`)}
    </select>
    <span class="okr-grow"></span>
    <button type="button" class="aui-button aui-button-link" @click=${() => acts.expand(true)}>${AJS.I18n.getText('okr.action.expand')}</button>
    <button type="button" class="aui-button aui-button-link" @click=${() => acts.expand(false)}>${AJS.I18n.getText('okr.action.collapse')}</button>
  </div>`;
}

/** The statuses that occur, in the server's words. */
function statuses({ objectives }: Overview): [Status, string][] {
  const figures = objectives.flatMap((one) => [one.figure, ...(one.keyResults ?? []).map((keyResult) => keyResult.figure)]);
  return Array.from(new Map(figures.map((figure) => [figure.status, figure.statusLabel])));
}
