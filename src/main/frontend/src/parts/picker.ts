import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords } from '../api/http.js';
import { define, freshId, LightElement } from '../ui/element.js';

/** One thing to pick. */
export interface Choice {
  value: string;
  label: string;
  /** Small words beside it. */
  note?: string;
  picture?: string;
}

type Find = (text: string) => Promise<Choice[]>;

/** A field that finds while one types (a combobox). Emits `okr-pick` with the choice, or null when it is emptied. */
@define('okr-picker')
export class OkrPicker extends LightElement {
  @property({ attribute: false }) find: Find = async () => [];
  @property({ attribute: false }) chosen: Choice | null = null;
  /** Id of the field, for its label. */
  @property() field = freshId();
  @property() placeholder = '';
  @property({ type: Boolean }) invalid = false;
  /** Words for "nothing found". */
  @property() none = '';
  /** Whether the field is emptied once something is picked. */
  @property({ type: Boolean }) once = false;
  @state() private text: string | null = null;
  @state() private choices: Choice[] | null = null;
  @state() private at = -1;
  @state() private error = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private search(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.lookUp(text), text === '' ? 0 : 200);
  }

  private async lookUp(text: string): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    try {
      const found = await this.find(text);
      if (turn === this.asked) {
        this.choices = found;
        this.at = found.length > 0 && text !== '' ? 0 : -1;
        this.error = '';
      }
    } catch (error) {
      this.choices = [];
      this.error = inWords(error);
    }
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.search(this.text.trim());
  }

  private pick(choice: Choice): void {
    this.chosen = this.once ? null : choice;
    this.text = null;
    this.close();
    this.emit('okr-pick', choice);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.choices = null;
    this.at = -1;
  }

  private left(): void {
    if (this.text !== null && this.text.trim() === '' && this.chosen !== null) {
      this.chosen = null;
      this.emit('okr-pick', null);
    }
    this.text = null;
    this.close();
  }

  private keys(event: KeyboardEvent): void {
    const many = this.choices?.length ?? 0;
    const current = this.choices?.[this.at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.move(event.key === 'ArrowDown' ? 1 : -1, many);
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      this.pick(current);
    } else if (event.key === 'Escape' && this.choices !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.text = null;
      this.close();
    }
  }

  private move(by: number, many: number): void {
    if (this.choices === null) {
      this.search('');
    } else if (many > 0) {
      this.at = (this.at + by + many) % many;
    }
  }

  protected override render(): unknown {
    const open = this.choices !== null;
    return html`<div class="okr-picker">
      <input class="text" type="text" role="combobox" autocomplete="off" id=${this.field} .value=${this.text ?? this.chosen?.label ?? ''}
        placeholder=${this.placeholder} aria-expanded=${open} aria-controls="${this.field}-list" aria-autocomplete="list" aria-invalid=${this.invalid}
        aria-activedescendant=${open && this.at >= 0 ? `${this.field}-${this.at}` : nothing}
        @input=${this.typed} @focus=${() => this.search('')} @keydown=${this.keys} @blur=${this.left} />
      <div class="okr-choices" id="${this.field}-list" role="listbox" aria-label=${this.placeholder || nothing} ?hidden=${!open}>${open ? this.list() : nothing}</div>
    </div>`;
  }

  private list(): unknown {
    if (this.choices?.length === 0) {
      return html`<div class="okr-none" role="option" aria-disabled="true" aria-selected="false">${this.error || this.none || AJS.I18n.getText('okr.picker.none')}</div>`;
    }
    return this.choices?.map(
      (choice, index) => html`<div role="option" id="${this.field}-${index}" aria-selected=${index === this.at}
        @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.pick(choice)}>
        ${choice.picture ? html`<img class="okr-avatar" src=${choice.picture} alt="" width="16" height="16" />` : nothing}<span>${choice.label}</span>
        ${choice.note ? html`<span class="okr-note">${choice.note}</span>` : nothing}
      </div>`,
    );
  }
}
