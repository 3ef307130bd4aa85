import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords } from '../api/http.js';
import { checkJql, type JqlAnswer } from '../api/issues.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { describedBy, group, type Field } from './field.js';

/** A field for a query: counts what it finds, or shows Jira's own error, while one types. Emits `okr-jql` with the text. */
@define('okr-jql')
export class OkrJql extends LightElement {
  @property() text = '';
  @property() error = '';
  @state() private answer: JqlAnswer | null = null;
  private readonly ids = freshId();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.error = '';
    this.emit('okr-jql', this.text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), 500);
  }

  private async check(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const answer = this.text.trim() === '' ? null : await checkJql(this.text).catch((error: unknown) => ({ valid: false, count: 0, errors: [inWords(error)] }));
    if (turn === this.asked) {
      this.answer = answer;
    }
  }

  protected override render(): unknown {
    const refused = this.error || (this.answer?.valid === false ? this.answer.errors.join(' ') : '');
    const field: Field = { id: `${this.ids}-jql`, label: AJS.I18n.getText('okr.form.jql'), hint: AJS.I18n.getText('okr.form.jql.hint'), error: refused, required: true };
    return html`${group(
      field,
      html`<textarea class="textarea full-width-field okr-code" rows="2" spellcheck="false" id=${field.id} .value=${this.text} aria-describedby=${describedBy(field)}
        @input=${this.typed}></textarea>`,
    )}
    ${this.answer?.valid ? html`<p class="okr-count" role="status">${AJS.I18n.getText('okr.form.jql.count', this.answer.count)}</p>` : nothing}`;
  }
}
