import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { KeyResult } from '../api/types.js';
import { define, freshId, LightElement } from '../ui/element.js';
import type { OkrCheckIn } from './check-in.js';
import './check-in.js';
import { statusLozenge } from './figure.js';
import './progress.js';

/** The check-in beside what one was looking at. Passes on `okr-saved` and `okr-cancel`. */
@define('okr-side-panel')
export class OkrSidePanel extends LightElement {
  @property({ attribute: false }) keyResult!: KeyResult;
  private readonly headingId = freshId();
  private readonly from = document.activeElement as HTMLElement | null;

  protected override async firstUpdated(): Promise<void> {
    await this.querySelector<OkrCheckIn>('okr-check-in')?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.from?.focus();
  }

  protected override render(): unknown {
    const { key, title, objective, figure, lastCheckIn, lastCheckInAge } = this.keyResult;
    return html`<aside class="okr-side" aria-labelledby=${this.headingId}>
      <header>
        <h2 id=${this.headingId}>${AJS.I18n.getText('okr.checkin.title')}</h2>
        <button type="button" class="aui-button aui-button-subtle okr-x" aria-label=${AJS.I18n.getText('okr.action.close')}
          @click=${() => this.emit('okr-cancel', undefined)}></button>
      </header>
      <p class="okr-note">${objective.title}</p>
      <p class="okr-side-title"><b>${key}</b> ${title}</p>
      <p class="okr-line"><okr-progress .figure=${figure}></okr-progress> ${statusLozenge(figure)}</p>
      ${lastCheckIn?.note ? html`<blockquote class="okr-last"><p>${lastCheckIn.note}</p><footer>${lastCheckIn.author.displayName}, ${lastCheckInAge}</footer></blockquote>` : nothing}
      <okr-check-in .keyResult=${this.keyResult}></okr-check-in>
    </aside>`;
  }
}
