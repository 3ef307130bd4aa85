import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords } from '../api/http.js';
import { shareChoices } from '../api/key-results.js';
import type { ShareChoices } from '../api/types.js';
import { define } from '../ui/element.js';
import { DraftFields } from './draft-fields.js';
import { problem } from './field.js';
import type { Draft } from './key-result-wish.js';
import { isNumber } from './measure-draft.js';

/** The rules of a key result to be tried, folded until somebody wants them. Emits `okr-draft`, and `okr-fold` with whether they are open. */
@define('okr-tried-rules')
export class OkrTriedRules extends DraftFields {
  @property({ type: Boolean }) open = false;
  /** What there is to choose from; null until it is needed and known. */
  @state() private choices: ShareChoices | null = null;
  @state() private problems: string[] = [];
  private asked = false;

  protected override willUpdate(): void {
    if (this.open && !this.asked) {
      this.asked = true;
      shareChoices().then((choices) => (this.choices = choices), (error: unknown) => (this.problems = [inWords(error)]));
    }
  }

  protected override render(): TemplateResult {
    const region = `${this.ids}-rules`;
    return html`<button type="button" class="aui-button aui-button-link okr-fold" aria-expanded=${this.open} aria-controls=${region}
        @click=${() => this.emit('okr-fold', !this.open)}>${AJS.I18n.getText('okr.whatif.rules')}</button>
      <div id=${region} ?hidden=${!this.open}>${this.open ? this.rules() : nothing}</div>`;
  }

  private rules(): TemplateResult {
    const { kind } = this.draft;
    const changed = (event: CustomEvent<Partial<Draft>>): void => {
      event.stopPropagation();
      this.say(event.detail);
    };
    return html`${problem(this.problems)}<form class="aui top-label okr-rules" novalidate @submit=${(event: Event) => event.preventDefault()} @okr-draft=${changed}>
      ${isNumber(kind) ? html`<okr-number-fields .draft=${this.draft} .errors=${this.errors} .choices=${this.choices}></okr-number-fields>` : nothing}
      ${kind === 'MILESTONES' ? html`<okr-milestone-fields .draft=${this.draft} .errors=${this.errors}></okr-milestone-fields>` : nothing}
      ${kind === 'ISSUES' ? html`<okr-share-options .draft=${this.draft} .errors=${this.errors} .choices=${this.choices}></okr-share-options>` : nothing}
      <okr-expectation-options .draft=${this.draft} .errors=${this.errors} .choices=${this.choices}></okr-expectation-options>
    </form>`;
  }
}
