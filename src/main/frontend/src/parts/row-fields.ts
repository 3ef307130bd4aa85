import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** A list of rows that can be added and removed. */
export interface Rows<T> {
  legend: string;
  rows: T[];
  /** Why they were refused; empty if they were not. */
  error: string;
  hint?: string;
  add: { label: string; row: T } | null;
  remove: (at: number) => string;
  draw: (row: T, at: number) => unknown;
  change: (rows: T[]) => void;
}

/** Draws them, each in a group of its own. */
export function rowFields<T>({ legend, rows, error, hint, add, remove, draw, change }: Rows<T>): TemplateResult {
  return html`<fieldset class="group okr-rows"><legend><span>${legend}</span></legend>
    ${repeat(rows, (_, at) => at, (row, at) => html`<div class="okr-row-fields" role="group" aria-label="${legend} ${at + 1}">${draw(row, at)}
      <button type="button" class="aui-button aui-button-link" aria-label=${remove(at)} @click=${() => change(rows.filter((_, other) => other !== at))}>${AJS.I18n.getText('okr.action.remove')}</button></div>`)}
    ${error === '' ? nothing : html`<div class="error" role="alert">${error}</div>`}
    ${hint ? html`<div class="description">${hint}</div>` : nothing}
    ${add === null ? nothing : html`<button type="button" class="aui-button aui-button-link" @click=${() => change([...rows, add.row])}>${add.label}</button>`}
  </fieldset>`;
}

/** A small field in a row, with its label for those who cannot see the columns. */
export function small(label: string, value: string, change: (text: string) => void, kind: 'text' | 'number' | 'date' = 'text'): TemplateResult {
  return html`<input class="text ${kind === 'text' ? 'okr-grow' : kind === 'date' ? 'medium-field' : 'short-field'}" type=${kind === 'date' ? 'date' : 'text'} inputmode=${kind === 'number' ? 'decimal' : 'text'}
    maxlength="255" autocomplete="off" aria-label=${label} placeholder=${label} .value=${value} @input=${(event: Event) => change((event.target as HTMLInputElement).value)} />`;
}
