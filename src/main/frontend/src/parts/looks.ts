import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contradictionsIn, contradictionsOf, type Look } from '../api/contradictions.js';
import { contextPath } from '../ui/context.js';
import { define, LightElement } from '../ui/element.js';
import { entryId } from '../ui/address.js';
import './dialog.js';

/** Each as a fact, with links to what it is about. */
function list(looks: Look[], named: boolean): TemplateResult {
  const base = `${contextPath()}/plugins/servlet/okr/key-results`;
  return html`<ul class="okr-looks">${looks.map(
    ({ text, keyResult, issues, others, entry }) => html`<li>
      ${named ? html`<div class="okr-look-of"><a class="okr-key" href="${base}/${keyResult.key}">${keyResult.key}</a> <span class="okr-title">${keyResult.title}</span></div>` : nothing}
      <p>${text}</p>
      ${issues.length + others.length === 0 && entry === null ? nothing : html`<div class="okr-look-links">
        ${entry === null ? nothing : html`<a href="${base}/${keyResult.key}#${entryId(entry)}">${AJS.I18n.getText('okr.look.entry')}</a> `}${issues.map(({ key, url, summary }) => html`<a href=${url} title=${summary}>${key}</a> `)}${others.map(({ key, title }) => html`<a href="${base}/${key}" title=${title}>${key}</a> `)}</div>`}
    </li>`,
  )}</ul>`;
}

/** On the page of a key result: what of it is worth a look; nothing where everything goes together. */
@define('okr-looks')
export class OkrLooks extends LightElement {
  /** Its key. */
  @property() key = '';
  /** Version of its figure: a moved one is read anew. */
  @property({ type: Number }) version = 0;
  @state() private looks: Look[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') || changed.has('version')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    this.looks = await contradictionsOf(this.key).catch(() => this.looks); // beside the figure, never in its way
  }

  protected override render(): unknown {
    return this.looks.length === 0 ? nothing : html`<h2>${AJS.I18n.getText('okr.look.title')}</h2>
      <p class="okr-note">${AJS.I18n.getText('okr.look.hint')}</p>${list(this.looks, false)}`;
  }
}

/** On the page of objectives: how much is worth a look; opens the list. */
@define('okr-looks-link')
export class OkrLooksLink extends LightElement {
  /** Key of the project; empty for all homes. */
  @property() project = '';
  /** Key of the cycle; empty for the running one. */
  @property() cycle = '';
  @state() private looks: Look[] = [];
  @state() private open = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('project') || changed.has('cycle')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const asked = this.cycle;
    const looks = await contradictionsIn(this.project, asked).catch((): Look[] => []); // the page stands without it
    if (asked === this.cycle) {
      this.looks = looks;
    }
  }

  private show(): void {
    this.open = true;
    void this.load();
  }

  protected override render(): unknown {
    return this.looks.length === 0 ? nothing : html`<p class="okr-looks-link"><button type="button" class="aui-button aui-button-link" @click=${this.show}>${AJS.I18n.getText('okr.look.count', this.looks.length)}</button></p>
      ${this.open ? html`<okr-dialog .heading=${AJS.I18n.getText('okr.look.title')} .content=${html`<p class="okr-note">${AJS.I18n.getText('okr.look.hint')}</p>${list(this.looks, true)}`}
        @okr-close=${() => (this.open = false)}></okr-dialog>` : nothing}`;
  }
}
