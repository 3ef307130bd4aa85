import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ServingKeyResult } from '../api/types.js';
import { statusLozenge } from '../parts/figure.js';
import '../parts/progress.js';
import { draft, keepDraft } from '../ui/drafts.js';
import { define, LightElement } from '../ui/element.js';
import { contextPath } from '../ui/context.js';

/** Where it is remembered that the strip is folded. */
const FOLDED = 'board-folded';

/** The key results that the board's issues serve, above its columns; nothing at all if there are none. */
@define('okr-board-strip')
export class OkrBoardStrip extends LightElement {
  @property({ attribute: false }) values: ServingKeyResult[] = [];
  @state() private folded = draft<boolean>(FOLDED) ?? false;

  private toggle(): void {
    this.folded = !this.folded;
    keepDraft(FOLDED, this.folded);
  }

  protected override render(): unknown {
    return this.values.length === 0 ? nothing : html`<section class="okr-strip" aria-label=${AJS.I18n.getText('okr.board.title')}>
      <h2><button type="button" class="okr-toggle" aria-expanded=${!this.folded} @click=${this.toggle}>${AJS.I18n.getText('okr.board.title')}</button>
        <span class="aui-badge">${this.values.length}</span></h2>
      ${this.folded ? nothing : html`<ul>${this.values.map((one) => this.card(one))}</ul>`}
    </section>`;
  }

  private card({ keyResult, text }: ServingKeyResult): TemplateResult {
    return html`<li>
      <div><a class="okr-key" href="${contextPath()}/plugins/servlet/okr/key-results/${keyResult.key}">${keyResult.key}</a> <span class="okr-title" title=${keyResult.title}>${keyResult.title}</span></div>
      <div class="okr-line"><okr-progress .figure=${keyResult.figure}></okr-progress> ${statusLozenge(keyResult.figure)}</div>
      <div class="okr-note">${text}</div>
    </li>`;
  }
}
