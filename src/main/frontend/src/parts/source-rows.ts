import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { define, LightElement } from '../ui/element.js';
import './source-field.js';
import { emptySource, type SourceDraft } from './source-wish.js';

/** Any mixture of sources, one below the other. Emits `okr-sources` with all drafts. */
@define('okr-source-rows')
export class OkrSourceRows extends LightElement {
  @property({ attribute: false }) drafts: SourceDraft[] = [emptySource()];
  /** What was wrong with each, by position. */
  @property({ attribute: false }) errors: string[] = [];
  private keys: number[] = [];
  private last = 0;

  private key(at: number): number {
    this.keys[at] ??= this.last += 1;
    return this.keys[at];
  }

  /** What was chosen or typed in one of them; it has drawn itself already. */
  private changed(at: number, draft: SourceDraft): void {
    this.drafts[at] = draft;
    this.emit('okr-sources', this.drafts);
  }

  private add(): void {
    this.drafts = [...this.drafts, emptySource(this.drafts.at(-1)?.kind)];
    this.errors = [];
    this.emit('okr-sources', this.drafts);
  }

  private drop(at: number): void {
    this.keys.splice(at, 1);
    this.drafts = this.drafts.filter((_, index) => index !== at);
    this.errors = [];
    this.emit('okr-sources', this.drafts);
  }

  protected override render(): unknown {
    return html`${repeat(this.drafts, (_, at) => this.key(at), (draft, at) => this.row(draft, at))}
      <button type="button" class="aui-button aui-button-link" @click=${this.add}>${AJS.I18n.getText('okr.sources.another')}</button>`;
  }

  private row(draft: SourceDraft, at: number): unknown {
    return html`<div class="okr-source-row" role="group" aria-label=${AJS.I18n.getText('okr.sources.row', at + 1)}>
      <okr-source-field .draft=${draft} .error=${this.errors[at] ?? ''} @okr-source=${(event: CustomEvent<SourceDraft>) => this.changed(at, event.detail)}></okr-source-field>
      ${this.drafts.length === 1
        ? nothing
        : html`<button type="button" class="aui-button aui-button-link" @click=${() => this.drop(at)} aria-label=${AJS.I18n.getText('okr.sources.row.remove', at + 1)}>${AJS.I18n.getText('okr.action.remove')}</button>`}
    </div>`;
  }
}
