import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Figure } from '../api/types.js';
import { define, LightElement } from '../ui/element.js';
import { bar, flagsOf } from './figure.js';

/** How long a moved figure says from where it came. */
const SHOWN = 8_000;

/** A figure as bar and words; when it moves it says from where: "43 % → 47 %". */
@define('okr-progress')
export class OkrProgress extends LightElement {
  @property({ attribute: false }) figure!: Figure;
  @state() private from = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const old = changed.get('figure');
    if (old !== undefined && old.label !== this.figure.label) {
      this.from = old.label;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => (this.from = ''), SHOWN);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): unknown {
    const moved = this.from === '' ? nothing : html`<span class="okr-before">${this.from} →</span> `;
    return html`<span class="okr-progress ${this.from === '' ? '' : 'okr-moved'}" role="status">
        ${this.figure.counted === null ? nothing : bar(this.figure)}<span class="okr-label">${moved}${this.figure.label}</span></span
      >${flagsOf(this.figure)}`;
  }
}
