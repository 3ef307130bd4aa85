import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords, Refused } from '../api/http.js';
import { previewKeyResult, previewNewKeyResult, type PreviewWish } from '../api/key-results.js';
import type { Preview, SourceWish } from '../api/types.js';
import { define, LightElement } from '../ui/element.js';
import { statusLozenge } from './figure.js';

/** How long one may go on choosing and typing before the server is asked. */
const PAUSE = 400;

/** What the settings in a form would make of the figure, told while one edits; the server reckons and writes nothing. */
@define('okr-preview')
export class OkrPreview extends LightElement {
  /** Id of the key result that is changed; null for a new one. */
  @property({ attribute: false }) keyResult: number | null = null;
  /** Id of the objective a new one belongs to. */
  @property({ attribute: false }) objective = 0;
  /** What is tried; null while something is missing. */
  @property({ attribute: false }) wish: (PreviewWish & { sources?: SourceWish[] }) | null = null;
  /** Whether it is tried otherwise than it is saved from the beginning. */
  @property({ type: Boolean }) otherwise = false;
  @state() private told: Preview | null = null;
  @state() private problem = '';
  private last: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(): void {
    const wish = JSON.stringify(this.wish);
    if (this.last === null && this.keyResult !== null && !this.otherwise) {
      this.last = wish; // as it is saved: nothing to tell
    }
    if (wish !== this.last) {
      this.last = wish;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.tell(wish), PAUSE);
    }
  }

  private async tell(asked: string): Promise<void> {
    const { told, problem } = await this.answer();
    if (asked === this.last) { // otherwise something newer is on its way
      this.told = told;
      this.problem = problem;
    }
  }

  private async answer(): Promise<{ told: Preview | null; problem: string }> {
    if (this.wish === null) {
      return { told: null, problem: '' };
    }
    const { sources = [], ...wish } = this.wish;
    try {
      const told = await (this.keyResult === null ? previewNewKeyResult(this.objective, { ...wish, sources }) : previewKeyResult(this.keyResult, wish));
      return { told, problem: '' };
    } catch (error) {
      return { told: null, problem: error instanceof Refused ? [...error.messages, ...Object.values(error.fields)].join(' ') : inWords(error) };
    }
  }

  protected override render(): unknown {
    return html`<div class="okr-preview" role="status">${this.told === null ? this.none() : this.figure(this.told)}</div>`;
  }

  private none(): unknown {
    return this.problem === '' ? nothing : html`<span class="okr-note">${AJS.I18n.getText('okr.preview.none', this.problem)}</span>`;
  }

  private figure({ label, issues, before, after, notes, above }: Preview): unknown {
    const remarks = [...above.filter(({ points }) => points !== 0).map((move) => `${move.key} ${move.label}`), ...[...after.flags, ...notes].map(({ text }) => text)];
    const status = before !== null && before.status !== after.status ? html` ${statusLozenge(before)} → ${statusLozenge(after)}` : nothing;
    return html`<b>${label}</b>${status} <span class="okr-note">${AJS.I18n.getText('okr.preview.unsaved')}${issues === 0 ? nothing : html` · ${AJS.I18n.getText('okr.preview.issues', issues)}`}</span>
      ${remarks.length === 0 ? nothing : html`<ul>${remarks.map((text) => html`<li>${text}</li>`)}</ul>`}`;
  }
}
