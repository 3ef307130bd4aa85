import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { askJira, Refused } from '../api/http.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { describedBy, group, type Field } from './field.js';

type Found = { summary: string } | { missing: true } | { waiting: true };

/** How many keys are looked up at the same time. */
const AT_ONCE = 4;

/** The issue keys in a text, each once, in the order written. */
export function keysIn(text: string): string[] {
  return Array.from(new Set(text.toUpperCase().match(/[A-Z][A-Z0-9_]*-[1-9]\d*/g) ?? []));
}

/** A field for issue keys, typed or pasted in any form; each is looked up while one types. Emits `okr-keys` with the keys. */
@define('okr-issue-keys')
export class OkrIssueKeys extends LightElement {
  @property() label = '';
  @property() hint = '';
  @property() error = '';
  /** Whether just one key is asked for. */
  @property({ type: Boolean }) single = false;
  @property() text = '';
  @state() private found: ReadonlyMap<string, Found> = new Map();
  private readonly ids = freshId();
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    this.emit('okr-keys', keysIn(this.text));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.lookUp(), 400);
  }

  private async lookUp(): Promise<void> {
    const open = keysIn(this.text).filter((key) => !this.found.has(key));
    open.forEach((key) => this.note(key, { waiting: true }));
    const next = async (): Promise<void> => {
      for (let key = open.shift(); key !== undefined; key = open.shift()) {
        this.note(key, await look(key));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  private note(key: string, found: Found): void {
    this.found = new Map(this.found).set(key, found);
  }

  protected override render(): unknown {
    const field: Field = { id: `${this.ids}-keys`, label: this.label, hint: this.hint, error: this.error, required: true };
    const control = this.single
      ? html`<input class="text medium-field" type="text" id=${field.id} .value=${this.text} aria-describedby=${describedBy(field)} @input=${this.typed} />`
      : html`<textarea class="textarea full-width-field" rows="3" id=${field.id} .value=${this.text} aria-describedby=${describedBy(field)} @input=${this.typed}></textarea>`;
    return html`${group(field, control)} ${this.list()}`;
  }

  private list(): unknown {
    const keys = keysIn(this.text).filter((key) => this.found.has(key));
    return keys.length === 0 ? nothing : html`<ul class="okr-found" aria-live="polite">${keys.map((key) => html`<li><b>${key}</b> ${words(this.found.get(key))}</li>`)}</ul>`;
  }
}

async function look(key: string): Promise<Found> {
  try {
    const issue = await askJira<{ fields: { summary: string } }>(`/rest/api/2/issue/${encodeURIComponent(key)}?fields=summary`);
    return { summary: issue.fields.summary };
  } catch (error) {
    if (error instanceof Refused) {
      return { missing: true };
    }
    throw error;
  }
}

function words(found: Found | undefined): unknown {
  if (found === undefined || 'waiting' in found) {
    return html`<span class="okr-note">…</span>`;
  }
  return 'summary' in found ? found.summary : html`<span class="error">${AJS.I18n.getText('okr.form.issue.missing')}</span>`;
}
