import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { freshId, LightElement } from '../ui/element.js';
import { describedBy, group, type Field } from './field.js';
import type { Draft } from './key-result-wish.js';

/** Value and words of one choice. */
export type Option = [value: string, label: string];

interface TextField {
  hint?: string;
  required?: boolean;
  /** Words in an empty field. */
  placeholder?: string;
  kind?: 'number' | 'text' | 'date';
}

/** A part of the form of a key result. Emits `okr-draft` with what was changed. */
export abstract class DraftFields extends LightElement {
  @property({ attribute: false }) draft!: Draft;
  /** What was refused, by the server's name of the field. */
  @property({ attribute: false }) errors: Record<string, string> = {};
  protected readonly ids = freshId();

  protected say(change: Partial<Draft>): void {
    this.emit<Partial<Draft>>('okr-draft', change);
  }

  protected field(name: string, label: string, hint = '', required = false): Field {
    return { id: `${this.ids}-${name}`, label, hint, required, error: this.errors[name] ?? this.errors[`measure.${name}`] };
  }

  protected input(name: string, label: string, value: string, change: (text: string) => void, { hint = '', required = false, placeholder = '', kind = 'number' }: TextField = {}): unknown {
    const field = this.field(name, label, hint, required);
    const width = { number: 'short-field', text: 'full-width-field', date: 'medium-field' }[kind];
    return group(field, html`<input class="text ${width}" type=${kind === 'date' ? 'date' : 'text'} inputmode=${kind === 'number' ? 'decimal' : 'text'} maxlength="255" autocomplete="off"
      name=${name} id=${field.id} .value=${value} placeholder=${placeholder} aria-describedby=${describedBy(field)} @input=${(event: Event) => change((event.target as HTMLInputElement).value)} />`);
  }

  protected list(name: string, label: string, options: Option[], now: string, change: (value: string) => void, hint = ''): unknown {
    const field = this.field(name, label, hint);
    return group(field, html`<select class="select" name=${name} id=${field.id} aria-describedby=${describedBy(field)} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === now}>${text}</option>`)}</select>`);
  }
}

/** The choices with one before them that follows the default. */
export function orDefault(options: Option[], usual: string): Option[] {
  const words = options.find(([value]) => value === usual)?.[1] ?? usual;
  return [['', AJS.I18n.getText('okr.kr.default', words)], ...options];
}
