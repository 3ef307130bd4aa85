import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { inWords, Refused } from '../api/http.js';
import { addSource, changeSource, linkIssues, removeSource, restoreSource, sources } from '../api/key-results.js';
import type { KeyResult, Source, SourceKind, SourceWish } from '../api/types.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';
import { problem } from './field.js';
import './source-field.js';
import { emptySource, followsIssues, missing, wishesOf, type SourceDraft } from './source-wish.js';
import { drawn, reading, type Read } from './spinner.js';

/** Which issues move a key result, and adding, removing and changing of where they come from. Emits `okr-linked` after a change. */
@define('okr-sources')
export class OkrSources extends LightElement {
  @property({ attribute: false }) keyResult!: KeyResult;
  @state() private screen: Read<Source[]> = { kind: 'loading' };
  @state() private problems: string[] = [];
  /** What is wrong with the source being added. */
  @state() private error = '';
  @state() private busy = false;
  @state() private turn = 0;
  private draft: SourceDraft = emptySource();

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.fresh();
    void this.load();
  }

  private fresh(kind?: SourceKind): SourceDraft {
    return { ...emptySource(kind), effect: followsIssues(this.keyResult) ? 'DRIVES' : 'SUPPORTS' };
  }

  private async load(): Promise<void> {
    this.screen = await reading(() => sources(this.keyResult.id));
  }

  private async change(act: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.problems = [];
    this.error = '';
    try {
      await act();
      await this.load();
      this.emit('okr-linked', undefined);
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  private refused(error: unknown): void {
    this.problems = error instanceof Refused ? error.messages : [inWords(error)];
    this.error = error instanceof Refused ? Object.values(error.fields).join(' ') : '';
  }

  private async add(event: Event): Promise<void> {
    event.preventDefault();
    const wishes = wishesOf(this.draft);
    if (wishes.length === 0) {
      this.error = missing(this.draft);
      return;
    }
    const before = this.known();
    if (await this.change(() => this.send(wishes))) {
      this.draft = this.fresh(this.draft.kind);
      this.turn += 1;
      this.tell(before);
    }
  }

  /** Issues are linked together, all or none; an epic among them stands for its issues. */
  private send(wishes: SourceWish[]): Promise<unknown> {
    const keys = wishes.flatMap((wish) => (wish.kind === 'ISSUE' && wish.effect === undefined ? [wish.key] : []));
    return keys.length > 0 ? linkIssues(this.keyResult.id, keys) : this.sendEach(wishes);
  }

  private async sendEach(wishes: SourceWish[]): Promise<void> {
    for (const wish of wishes) {
      await addSource(this.keyResult.id, wish);
    }
  }

  private known(): Set<number> {
    return new Set(this.screen.kind === 'ready' ? this.screen.it.map((one) => one.id) : []);
  }

  private tell(before: Set<number>): void {
    const added = this.screen.kind === 'ready' ? this.screen.it.filter((one) => !before.has(one.id)) : [];
    if (added.length > 0) {
      flag('success', AJS.I18n.getText('okr.sources.added', added.map((one) => one.text).join(', ')), () => void this.change(() => this.removeAll(added)));
    }
  }

  private async removeAll(some: Source[]): Promise<void> {
    for (const one of some) {
      await removeSource(this.keyResult.id, one.id);
    }
  }

  private async takeOut(source: Source): Promise<void> {
    if (await this.change(() => removeSource(this.keyResult.id, source.id))) {
      flag('success', AJS.I18n.getText('okr.sources.removed', source.text), () => void this.change(() => restoreSource(this.keyResult.id, source.id)));
    }
  }

  protected override render(): unknown {
    return drawn(this.screen, () => void this.load(), (all) => html`${this.list(all)} ${this.keyResult.may.link ? this.form() : nothing}`);
  }

  private list(all: Source[]): unknown {
    return all.length === 0
      ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.sources.none')}</p>`
      : html`<ul class="okr-sources">${all.map((source) => html`<li><span class="okr-grow">${source.text} ${notes(source)}</span>${this.keyResult.may.link ? this.actions(source) : nothing}</li>`)}</ul>`;
  }

  private actions(source: Source): unknown {
    const drives = source.effect === 'DRIVES';
    const other = drives ? AJS.I18n.getText('okr.sources.support') : AJS.I18n.getText('okr.sources.drive');
    const of = drives ? AJS.I18n.getText('okr.sources.support.of', source.text) : AJS.I18n.getText('okr.sources.drive.of', source.text);
    const change = (): Promise<boolean> => this.change(() => changeSource(this.keyResult.id, source.id, drives ? 'SUPPORTS' : 'DRIVES'));
    return html`${drives || followsIssues(this.keyResult)
        ? html`<button type="button" class="aui-button aui-button-link" ?disabled=${this.busy} @click=${change} aria-label=${of}>${other}</button>`
        : nothing}
      <button type="button" class="aui-button aui-button-link" ?disabled=${this.busy} @click=${() => this.takeOut(source)}
        aria-label=${AJS.I18n.getText('okr.sources.remove', source.text)}>${AJS.I18n.getText('okr.action.remove')}</button>`;
  }

  private form(): unknown {
    return html`<form class="aui top-label okr-form" novalidate @submit=${this.add}>
      <h3>${AJS.I18n.getText('okr.sources.add')}</h3>
      ${problem(this.problems)}
      ${keyed(this.turn, html`<okr-source-field .draft=${this.draft} ?supports-only=${!followsIssues(this.keyResult)} .error=${this.error} @okr-source=${(event: CustomEvent<SourceDraft>) => (this.draft = event.detail)}></okr-source-field>`)}
      <div class="okr-buttons"><button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy}>${AJS.I18n.getText('okr.action.add')}</button></div>
    </form>`;
  }
}

function notes(source: Source): unknown {
  const words = [...(source.runsAs ? [AJS.I18n.getText('okr.sources.runsas', source.runsAs.displayName)] : []),
    ...(source.effect === 'SUPPORTS' ? [AJS.I18n.getText('okr.sources.supports')] : [])];
  return words.length === 0 ? nothing : html`<span class="okr-note">${words.join(', ')}</span>`;
}
