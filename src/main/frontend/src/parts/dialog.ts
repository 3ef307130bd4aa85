import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define, freshId, LightElement } from '../ui/element.js';

/** A dialog in AUI's looks on the browser's own: it keeps the focus and closes on Escape. Emits `okr-close`. */
@define('okr-dialog')
export class OkrDialog extends LightElement {
  @property() heading = '';
  /** What it shows. */
  @property({ attribute: false }) content: unknown = nothing;
  private readonly headingId = freshId();

  protected override firstUpdated(): void {
    this.dialog()?.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog()?.close();
  }

  private dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** AUI keeps Escape from the browser, so the browser's own dialog would not hear of it. */
  private keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.closed(event);
    }
  }

  private closed(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.emit('okr-close', undefined);
  }

  private outside(event: MouseEvent): void {
    if (event.target === this.dialog()) {
      this.closed(event);
    }
  }

  protected override render(): TemplateResult {
    return html`<dialog class="okr-dialog" aria-labelledby=${this.headingId} @cancel=${this.closed} @keydown=${this.keys} @click=${this.outside}>
      <div class="okr-dialog-frame">
        <header class="okr-dialog-head"><h2 id=${this.headingId}>${this.heading}</h2>
          <button type="button" class="aui-button aui-button-subtle okr-x" aria-label=${AJS.I18n.getText('okr.action.close')} @click=${this.closed}></button></header>
        <div class="okr-dialog-body" tabindex="0" role="group" aria-labelledby=${this.headingId}>${this.content}</div>
        <footer class="okr-dialog-foot"><button type="button" class="aui-button" @click=${this.closed}>${AJS.I18n.getText('okr.action.close')}</button></footer>
      </div>
    </dialog>`;
  }
}
