import { html, nothing, type TemplateResult } from 'lit';
import type { Rules, RulesWish, Settings } from '../api/settings.js';
import { parsed } from './check-in.js';
import type { Field } from './field.js';

/** Value and words of one choice. */
export type Option = [value: string, label: string];

/** A rule of the instance as it stands in the form. */
export interface RuleField extends Field {
  /** What holds where nobody chooses, in words. */
  usual: string;
  /** Puts it back to that; null while it is there. */
  back: (() => void) | null;
}

/** A field whose default is always visible, with the way back to it. */
export function ruleGroup(field: RuleField, control: unknown): TemplateResult {
  return html`<div class="field-group okr-rule">
    <label for=${field.id}>${field.label}</label>
    ${control}
    ${field.error ? html`<div class="error" id="${field.id}-error" role="alert">${field.error}</div>` : nothing}
    <div class="description" id="${field.id}-hint">${field.hint ? html`${field.hint} ` : nothing}${AJS.I18n.getText('okr.rules.usual', field.usual)} ${wayBack(field)}</div>
  </div>`;
}

/** The way back to the default. */
export function wayBack({ back, label }: Pick<RuleField, 'back' | 'label'>): unknown {
  return back === null
    ? nothing
    : html`<button type="button" class="aui-button aui-button-link okr-back" aria-label=${AJS.I18n.getText('okr.rules.back.of', label)} @click=${back}>${AJS.I18n.getText('okr.rules.back')}</button>`;
}

/** Numbers people type: each with how many of its units make 1, and whether more means less. */
const UNITS = { cap: 100, inWork: 1, fixedEstimate: 1, onTrack: 100, atRisk: 100, tooEarly: 100, grace: 1 };

export type NumberRule = keyof typeof UNITS;

/** As people read it: 10 for a gap of −0.1, 70 for a ratio of 0.7. */
export function typed(name: NumberRule, value: number, { mode }: Pick<Rules, 'mode'>): string {
  return String(Math.round(value * UNITS[name] * sign(name, mode) * 1e6) / 1e6 || 0);
}

/** What was typed as a rule; null if it is no number. */
export function meant(name: NumberRule, text: string, { mode }: Pick<Rules, 'mode'>): number | null {
  const number = parsed(text);
  return number === null ? null : Math.round((number / UNITS[name]) * sign(name, mode) * 1e10) / 1e10 || 0;
}

function sign(name: NumberRule, mode: Rules['mode']): number {
  return mode === 'GAP' && (name === 'onTrack' || name === 'atRisk') ? -1 : 1;
}

/** What would count for an issue resolved so. */
export type Resolved = 'STATUS' | 'NOT_COUNTED' | 'DONE';

export function resolvedAs(id: string, rules: Pick<Rules, 'notCounted' | 'countAsDone'>): Resolved {
  if (rules.countAsDone.includes(id)) {
    return 'DONE';
  }
  return rules.notCounted.includes(id) ? 'NOT_COUNTED' : 'STATUS';
}

/** The same lists with that resolution treated so. */
export function resolving(id: string, as: Resolved, { notCounted, countAsDone }: Pick<Rules, 'notCounted' | 'countAsDone'>): Pick<Rules, 'notCounted' | 'countAsDone'> {
  const others = (ids: string[]): string[] => ids.filter((one) => one !== id);
  return {
    notCounted: [...others(notCounted), ...(as === 'NOT_COUNTED' ? [id] : [])].sort(),
    countAsDone: [...others(countAsDone), ...(as === 'DONE' ? [id] : [])].sort(),
  };
}

/** What holds where nobody chooses; the thresholds hang on the mode. */
export function usualOf({ usual, thresholds }: Settings, mode: Rules['mode']): Rules {
  const limits = thresholds.find((one) => one.mode === mode) ?? usual;
  return { ...usual, onTrack: limits.onTrack, atRisk: limits.atRisk, tooEarly: limits.tooEarly };
}

/** With what is as out of the box left out, so that it follows that. */
export function without(wish: RulesWish, usual: Rules): RulesWish {
  const names = Object.keys(wish) as (keyof Rules)[];
  return Object.fromEntries(names.filter((name) => JSON.stringify(wish[name]) !== JSON.stringify(usual[name])).map((name) => [name, wish[name]]));
}
