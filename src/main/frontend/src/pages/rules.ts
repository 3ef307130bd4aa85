import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { inWords, Refused } from '../api/http.js';
import { changeSettings, previewSettings, settings, type RuleEffect, type Rules, type RulesWish, type Settings } from '../api/settings.js';
import { problem } from '../parts/field.js';
import { effectOf, examplesOf } from '../parts/rule-effect.js';
import { meant, resolvedAs, resolving, ruleGroup, typed, usualOf, wayBack, without, type NumberRule, type Option, type Resolved, type RuleField } from '../parts/rule-fields.js';
import { choices, resolutionChoices, type ChoiceRule } from '../parts/rule-words.js';
import { failed, loading } from '../parts/spinner.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; settings: Settings };

/** How long one may go on choosing and typing before the server is asked. */
const PAUSE = 600;

const LIMITS: (keyof Rules)[] = ['onTrack', 'atRisk', 'tooEarly'];

/** The rules behind all figures: every default visible, what a change would alter told before it is saved. */
@define('okr-rules')
export class OkrRules extends LightElement {
  @state() private screen: Screen = { kind: 'loading' };
  @state() private wish: RulesWish = {};
  /** Numbers as they are typed, as long as they are. */
  @state() private texts: Partial<Record<NumberRule, string>> = {};
  @state() private effect: RuleEffect | null = null;
  @state() private problems: string[] = [];
  @state() private fields: Record<string, string> = {};
  @state() private busy = false;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private async load(): Promise<void> {
    try {
      this.begin(await settings());
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
  }

  private begin(now: Settings): void {
    this.screen = { kind: 'ready', settings: now };
    this.wish = chosenOf(now);
    this.texts = {};
    this.effect = null;
    this.problems = [];
    this.fields = {};
    this.asked += 1;
    clearTimeout(this.timer);
  }

  /** What holds where nobody chooses, in the mode that is chosen. */
  private usual(now: Settings): Rules {
    return usualOf(now, this.wish.mode ?? now.usual.mode);
  }

  /** What would be in force. */
  private would(now: Settings): Rules {
    return { ...this.usual(now), ...this.wish };
  }

  private choose(now: Settings, change: RulesWish): void {
    const wish = { ...this.wish, ...change };
    this.wish = without(wish, usualOf(now, wish.mode ?? now.usual.mode));
    this.look(now);
  }

  /** Thresholds of the other mode would mean nothing. */
  private pick(now: Settings, name: ChoiceRule, value: string): void {
    if (name === 'mode') {
      this.putBack(now, ...LIMITS);
    }
    this.choose(now, { [name]: value === 'true' || value === 'false' ? value === 'true' : value });
  }

  private type(now: Settings, name: NumberRule, text: string): void {
    this.texts = { ...this.texts, [name]: text };
    const number = meant(name, text, this.would(now));
    if (number === null) {
      this.fields = { ...this.fields, [name]: AJS.I18n.getText('okr.form.number.wrong') };
    } else {
      this.choose(now, { [name]: number });
    }
  }

  private putBack(now: Settings, ...names: (keyof Rules)[]): void {
    this.wish = Object.fromEntries(Object.entries(this.wish).filter(([name]) => !names.includes(name as keyof Rules)));
    this.texts = Object.fromEntries(Object.entries(this.texts).filter(([name]) => !names.includes(name as keyof Rules)));
    this.look(now);
  }

  private look(now: Settings): void {
    this.fields = {};
    this.problems = [];
    this.asked += 1;
    const turn = this.asked;
    clearTimeout(this.timer);
    if (this.changed(now)) {
      this.timer = setTimeout(() => void this.tell(turn), PAUSE);
    } else {
      this.effect = null;
    }
  }

  private async tell(turn: number): Promise<void> {
    try {
      const effect = await previewSettings(this.wish);
      if (turn === this.asked) {
        this.effect = effect;
      }
    } catch (error) {
      if (turn === this.asked) {
        this.effect = null;
        this.refused(error);
      }
    }
  }

  private changed(now: Settings): boolean {
    return JSON.stringify(sorted(this.wish)) !== JSON.stringify(sorted(chosenOf(now)));
  }

  private refused(error: unknown): void {
    this.fields = error instanceof Refused ? error.fields : {};
    this.problems = error instanceof Refused ? error.messages : [inWords(error)];
  }

  private async save(event: Event, now: Settings): Promise<void> {
    event.preventDefault();
    if (this.busy || Object.keys(this.fields).length > 0) {
      return;
    }
    this.busy = true;
    try {
      this.begin(await changeSettings(now.version, this.wish));
      flag('success', AJS.I18n.getText('okr.rules.saved'));
      this.emit('okr-rules-saved', undefined);
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    return html`<section class="okr-page okr-admin" aria-labelledby="okr-rules-title">
      <header class="okr-head"><div class="okr-head-line"><h2 id="okr-rules-title">${AJS.I18n.getText('okr.rules.title')}</h2></div>
        <p class="okr-note">${AJS.I18n.getText('okr.rules.text')}</p></header>
      ${this.content()}
    </section>`;
  }

  private content(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return this.form(this.screen.settings);
    }
  }

  private form(now: Settings): TemplateResult {
    const rules = this.would(now);
    return html`<form class="aui top-label okr-form okr-rules" novalidate aria-label=${AJS.I18n.getText('okr.rules.title')} @submit=${(event: Event) => this.save(event, now)}>
      ${problem(this.problems)}
      ${part(AJS.I18n.getText('okr.rules.issues'), html`${this.list(now, rules, 'value')} ${rules.value === 'STATUS' ? this.number(now, rules, 'inWork', AJS.I18n.getText('okr.kr.inwork')) : nothing}
        ${this.list(now, rules, 'missingEstimate')} ${rules.missingEstimate === 'FIXED' ? this.number(now, rules, 'fixedEstimate', AJS.I18n.getText('okr.kr.fixed')) : nothing}
        ${this.list(now, rules, 'subTasks')} ${this.list(now, rules, 'epics')} ${this.list(now, rules, 'dayOne')}`)}
      ${part(AJS.I18n.getText('okr.rules.counting'), html`${this.list(now, rules, 'securedLeftOut')} ${this.number(now, rules, 'cap', AJS.I18n.getText('okr.rules.cap'), AJS.I18n.getText('okr.rules.cap.hint'))}`)}
      ${this.resolutions(now, rules)}
      ${part(AJS.I18n.getText('okr.rules.status'), html`${this.list(now, rules, 'workingDaysOnly')} ${this.list(now, rules, 'mode')} ${this.thresholds(now, rules)}`)}
      ${part(AJS.I18n.getText('okr.rules.checkins'), html`${this.list(now, rules, 'cadence')} ${this.list(now, rules, 'cadenceDay')} ${this.number(now, rules, 'grace', AJS.I18n.getText('okr.rules.grace'), AJS.I18n.getText('okr.rules.grace.hint'))}`)}
      ${examplesOf(this.effect?.examples ?? now.examples)} ${effectOf(this.effect, this.changed(now))} ${this.buttons(now)}
    </form>`;
  }

  private thresholds(now: Settings, rules: Rules): unknown {
    const gap = rules.mode === 'GAP';
    return html`${this.number(now, rules, 'onTrack', gap ? AJS.I18n.getText('okr.rules.ontrack.gap') : AJS.I18n.getText('okr.rules.ontrack.ratio'))}
      ${this.number(now, rules, 'atRisk', gap ? AJS.I18n.getText('okr.rules.atrisk.gap') : AJS.I18n.getText('okr.rules.atrisk.ratio'))}
      ${this.number(now, rules, 'tooEarly', AJS.I18n.getText('okr.rules.tooearly'))}`;
  }

  private buttons(now: Settings): TemplateResult {
    const changed = this.changed(now);
    return html`<div class="buttons-container okr-buttons">
      <button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy || !changed}>${AJS.I18n.getText('okr.action.save')}</button>
      ${changed ? html`<button type="button" class="aui-button aui-button-link" @click=${() => this.begin(now)}>${AJS.I18n.getText('okr.action.cancel')}</button>` : nothing}
    </div>`;
  }

  private field(name: keyof Rules, label: string, usual: string, now: Settings, hint = ''): RuleField {
    const mine = name in this.wish || name in this.texts;
    const back = (): void => this.putBack(now, ...(name === 'mode' ? LIMITS : []), name);
    return { id: `${this.ids}-${name}`, label, hint, error: this.fields[name], usual, back: mine ? back : null };
  }

  private list(now: Settings, rules: Rules, name: ChoiceRule): TemplateResult {
    const { label, options } = choices(name);
    const usual = options.find(([value]) => value === String(now.usual[name]))?.[1] ?? '';
    const field = this.field(name, label, usual, now);
    return ruleGroup(field, select(field.id, name, options, String(rules[name]), (value) => this.pick(now, name, value)));
  }

  private number(now: Settings, rules: Rules, name: NumberRule, label: string, hint = ''): TemplateResult {
    const field = this.field(name, label, typed(name, this.usual(now)[name], rules), now, hint);
    return ruleGroup(field, html`<input class="text short-field" type="text" inputmode="decimal" name=${name} id=${field.id} .value=${this.texts[name] ?? typed(name, rules[name], rules)}
      aria-describedby="${field.id}-hint" aria-invalid=${field.error ? 'true' : nothing} @input=${(event: Event) => this.type(now, name, (event.target as HTMLInputElement).value)} />`);
  }

  /** Each resolution of this Jira with what it means for its issues. */
  private resolutions(now: Settings, rules: Rules): TemplateResult {
    const mine = 'notCounted' in this.wish || 'countAsDone' in this.wish;
    const label = AJS.I18n.getText('okr.rules.resolutions');
    const error = this.fields.notCounted ?? this.fields.countAsDone;
    const words = (ids: string[]): string => now.resolutions.filter(({ code }) => ids.includes(code)).map(({ text }) => text).join(', ') || AJS.I18n.getText('okr.rules.none');
    return html`<fieldset class="group okr-part"><legend><span>${label}</span></legend>
      <div class="okr-columns okr-options">${now.resolutions.map(({ code, text }) => {
        const id = `${this.ids}-resolution-${code}`;
        return html`<div class="field-group"><label for=${id}>${text}</label>${select(id, `resolution-${code}`, resolutionChoices(), resolvedAs(code, rules), (as) => this.choose(now, resolving(code, as as Resolved, rules)))}</div>`;
      })}</div>
      ${error ? html`<div class="error" role="alert">${error}</div>` : nothing}
      <div class="description">${AJS.I18n.getText('okr.rules.resolutions.usual', words(now.usual.notCounted))} ${wayBack({ label, back: mine ? () => this.putBack(now, 'notCounted', 'countAsDone') : null })}</div>
    </fieldset>`;
  }
}

function part(label: string, content: unknown): TemplateResult {
  return html`<fieldset class="group okr-part"><legend><span>${label}</span></legend><div class="okr-columns okr-options">${content}</div></fieldset>`;
}

function select(id: string, name: string, options: Option[], now: string, change: (value: string) => void): TemplateResult {
  return html`<select class="select" name=${name} id=${id} aria-describedby="${id}-hint" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === now}>${text}</option>`)}</select>`;
}

function chosenOf({ values, chosen }: Settings): RulesWish {
  return Object.fromEntries(Object.entries(values).filter(([name]) => chosen.includes(name)));
}

function sorted(wish: RulesWish): unknown {
  return Object.entries(wish).sort(([one], [other]) => one.localeCompare(other));
}
