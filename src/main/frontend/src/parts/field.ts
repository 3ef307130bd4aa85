import { html, nothing, type TemplateResult } from 'lit';

/** What a field of a form shows around its control. */
export interface Field {
  id: string;
  label: string;
  /** Why the field was refused; empty if it was not. */
  error?: string | undefined;
  hint?: string;
  required?: boolean;
}

/** Attributes by which a control names its error or hint, for screen readers. */
export function describedBy(field: Field): string | typeof nothing {
  if (field.error) {
    return `${field.id}-error`;
  }
  return field.hint ? `${field.id}-hint` : nothing;
}

/** A field of a form in Jira's manner: label, control, hint, and beside it what was wrong. */
export function group(field: Field, control: unknown): TemplateResult {
  return html`<div class="field-group">
    <label for=${field.id}>${field.label}${field.required ? html`<span class="aui-icon icon-required"></span>` : nothing}</label>
    ${control}
    ${field.error ? html`<div class="error" id="${field.id}-error" role="alert">${field.error}</div>` : nothing}
    ${field.hint ? html`<div class="description" id="${field.id}-hint">${field.hint}</div>` : nothing}
  </div>`;
}

/** What was wrong as a whole, above the form. */
export function problem(messages: string[]): TemplateResult | typeof nothing {
  return messages.length === 0 ? nothing : html`<div class="aui-message aui-message-error okr-problem" role="alert">${messages.map((text) => html`<p>${text}</p>`)}</div>`;
}
