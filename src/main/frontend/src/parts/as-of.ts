import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Past, PastDay, View } from '../api/past.js';
import { define, freshId, LightElement } from '../ui/element.js';

/** Asks for the day to look back to and, on a past day, says which it is and how far it is known. Tells by `okr-as-of`; null is today. */
@define('okr-as-of')
export class OkrAsOf extends LightElement {
  /** The day that is shown; null for today. */
  @property({ attribute: false }) asked: PastDay | null = null;
  /** What is known of it; null until the server told. */
  @property({ attribute: false }) past: Past | null = null;
  /** The first day there is to choose; empty if only the server knows. */
  @property() first = '';
  private readonly fieldId = freshId();

  protected override render(): unknown {
    return this.asked === null ? this.chooser(today()) : html`<div class="okr-past aui-message ${this.past?.exact === false ? 'aui-message-warning' : 'aui-message-info'}" role="status">
      ${this.past === null ? nothing : this.told(this.past)}
      <div class="okr-past-line">${this.chooser(this.asked.day)} ${this.views(this.asked)}
        <button type="button" class="aui-button" @click=${() => this.tell(null)}>${AJS.I18n.getText('okr.past.back')}</button></div>
    </div>`;
  }

  private told({ dayLabel, label, reasons }: Past): unknown {
    return html`<p class="title"><strong>${AJS.I18n.getText('okr.past.banner', dayLabel, label)}</strong></p>
      ${reasons.length === 0 ? nothing : html`<ul class="okr-past-reasons">${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`}`;
  }

  private chooser(day: string): unknown {
    return html`<span class="okr-as-of"><label for=${this.fieldId}>${AJS.I18n.getText('okr.past.on')}</label>
      <input id=${this.fieldId} class="text" type="date" required min=${this.first === '' ? nothing : this.first} max=${today()} .value=${day} @change=${this.chosen} /></span>`;
  }

  private views({ day, view }: PastDay): unknown {
    const choice = (value: View, text: string): unknown => html`<option value=${value} ?selected=${value === view}>${text}</option>`;
    return html`<select class="select" aria-label=${AJS.I18n.getText('okr.past.view')} @change=${(event: Event) => this.tell({ day, view: (event.target as HTMLSelectElement).value as View })}>
      ${choice('worked', AJS.I18n.getText('okr.past.view.worked'))}${choice('reported', AJS.I18n.getText('okr.past.view.reported'))}</select>`;
  }

  private readonly chosen = (event: Event): void => {
    const day = (event.target as HTMLInputElement).value;
    if (day !== '') {
      this.tell(day === today() ? null : { day, view: this.asked?.view ?? 'worked' });
    }
  };

  private tell(on: PastDay | null): void {
    this.emit('okr-as-of', on);
  }
}

/** Of this browser; the server has the last word. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
