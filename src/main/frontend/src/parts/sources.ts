import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { inWords, Refused } from '../api/http.js';
import { addSource, linkIssues, removeSource, sources } from '../api/key-results.js';
import type { KeyResult, Source } from '../api/types.js';
import { define, LightElement } from '../ui/element.js';
import './issue-keys.js';
import './jql.js';
import { problem } from './field.js';
import { failed, loading } from './spinner.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; sources: Source[] };
type Adding = 'ISSUE' | 'EPIC' | 'JQL';

/** Which issues move a key result, and adding and removing of them. Emits `okr-linked` after a change. */
@define('okr-sources')
export class OkrSources extends LightElement {
  @property({ attribute: false }) keyResult!: KeyResult;
  @state() private screen: Screen = { kind: 'loading' };
  @state() private adding: Adding = 'ISSUE';
  @state() private problems: string[] = [];
  @state() private busy = false;
  @state() private turn = 0;
  private keys: string[] = [];
  private jql = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.screen = { kind: 'ready', sources: await sources(this.keyResult.id) };
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
  }

  private async change(act: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.problems = [];
    try {
      await act();
      await this.load();
      this.emit('okr-linked', undefined);
      return true;
    } catch (error) {
      this.problems = error instanceof Refused ? [...error.messages, ...Object.values(error.fields)] : [inWords(error)];
      return false;
    } finally {
      this.busy = false;
    }
  }

  private async add(event: Event): Promise<void> {
    event.preventDefault();
    if (await this.change(() => this.send())) {
      this.keys = [];
      this.jql = '';
      this.turn += 1;
    }
  }

  private send(): Promise<unknown> {
    switch (this.adding) {
      case 'ISSUE':
        return linkIssues(this.keyResult.id, this.keys);
      case 'EPIC':
        return addSource(this.keyResult.id, { kind: 'EPIC', key: this.keys[0] ?? '' });
      case 'JQL':
        return addSource(this.keyResult.id, { kind: 'JQL', jql: this.jql });
    }
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return html`${this.list(this.screen.sources)} ${this.keyResult.may.link ? this.form() : nothing}`;
    }
  }

  private list(all: Source[]): unknown {
    if (all.length === 0) {
      return html`<p class="okr-quiet">${AJS.I18n.getText('okr.sources.none')}</p>`;
    }
    return html`<ul class="okr-sources">${all.map(
      (source) => html`<li>
        <span class="okr-grow">${source.text}${source.runsAs ? html` <span class="okr-note">${AJS.I18n.getText('okr.sources.runsas', source.runsAs.displayName)}</span>` : nothing}</span>
        ${this.keyResult.may.link
          ? html`<button type="button" class="aui-button aui-button-link" ?disabled=${this.busy} @click=${() => this.change(() => removeSource(this.keyResult.id, source.id))}
              aria-label=${AJS.I18n.getText('okr.sources.remove', source.text)}>${AJS.I18n.getText('okr.action.remove')}</button>`
          : nothing}
      </li>`,
    )}</ul>`;
  }

  private form(): unknown {
    const ways: [Adding, string][] = [
      ['ISSUE', AJS.I18n.getText('okr.kr.kind.issues')],
      ['EPIC', AJS.I18n.getText('okr.kr.kind.epic')],
      ['JQL', AJS.I18n.getText('okr.kr.kind.jql')],
    ];
    return html`<form class="aui top-label okr-form" novalidate @submit=${this.add}>
      <h3>${AJS.I18n.getText('okr.sources.add')}</h3>
      ${problem(this.problems)}
      <div class="okr-segments" role="radiogroup" aria-label=${AJS.I18n.getText('okr.sources.add')}>${ways.map(
        ([way, label]) => html`<label><input type="radio" name="okr-way" .checked=${way === this.adding} @change=${() => (this.adding = way)} /><span>${label}</span></label>`,
      )}</div>
      ${keyed(`${this.adding}${this.turn}`, this.adding === 'JQL' ? this.jqlField() : this.keysField())}
      <div class="okr-buttons"><button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy}>${AJS.I18n.getText('okr.action.add')}</button></div>
    </form>`;
  }

  private jqlField(): unknown {
    return html`<okr-jql .text=${this.jql} @okr-jql=${(event: CustomEvent<string>) => (this.jql = event.detail)}></okr-jql>`;
  }

  private keysField(): unknown {
    const epic = this.adding === 'EPIC';
    return html`<okr-issue-keys ?single=${epic} .text=${this.keys.join(' ')}
      .label=${epic ? AJS.I18n.getText('okr.form.epic') : AJS.I18n.getText('okr.form.keys')}
      .hint=${epic ? AJS.I18n.getText('okr.form.epic.hint') : AJS.I18n.getText('okr.form.keys.hint')}
      @okr-keys=${(event: CustomEvent<string[]>) => (this.keys = event.detail)}></okr-issue-keys>`;
  }
}
