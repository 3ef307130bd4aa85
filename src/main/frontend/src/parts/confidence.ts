import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define, freshId, LightElement } from '../ui/element.js';

const STEPS = Array.from({ length: 11 }, (_, step) => step);

/** Confidence from 0 to 10 as a row of choices; arrow keys move it. Emits `okr-confidence` with the number. */
@define('okr-confidence')
export class OkrConfidence extends LightElement {
  /** Null until somebody chose. */
  @property({ type: Number }) value: number | null = null;
  @property() error = '';
  private readonly group = freshId();

  private choose(step: number): void {
    this.value = step;
    this.emit('okr-confidence', step);
  }

  protected override render(): unknown {
    return html`<fieldset class="okr-confidence" aria-describedby="${this.group}-hint">
      <legend>${AJS.I18n.getText('okr.checkin.confidence')}</legend>
      <div class="okr-steps">
        ${STEPS.map(
          (step) => html`<label class=${step === this.value ? 'okr-chosen' : ''}
            ><input type="radio" name=${this.group} value=${step} .checked=${step === this.value} @change=${() => this.choose(step)} /><span>${step}</span></label
          >`,
        )}
      </div>
      <div class="okr-ends" id="${this.group}-hint"><span>${AJS.I18n.getText('okr.checkin.confidence.low')}</span><span>${AJS.I18n.getText('okr.checkin.confidence.high')}</span></div>
      ${this.error ? html`<div class="error" role="alert">${this.error}</div>` : ''}
    </fieldset>`;
  }
}
