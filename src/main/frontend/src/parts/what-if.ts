import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords, Refused } from '../api/http.js';
import { sourceKinds } from '../api/source-kinds.js';
import type { KeyResult, Objective } from '../api/types.js';
import { openIssues, whatIf, type OpenIssue, type Supposition, type TickList, type WhatIf } from '../api/what-if.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { parsed } from './check-in.js';
import { group, type Field } from './field.js';
import { changesOf, draftOf, refusedHere, type Draft } from './key-result-wish.js';
import { moveRow } from './moves.js';
import { personChoice } from './people-choices.js';
import type { Choice } from './picker.js';
import { loading } from './spinner.js';
import './sprint-field.js';
import './tick-list.js';
import './tried-rules.js';

/** How long one may go on ticking and typing before the server is asked. */
const PAUSE = 300;

/** A key result that somebody would like to be as it was tried. */
export interface TriedWish {
  keyResult: KeyResult;
  draft: Draft;
}

/** Tries what would become of figures if issues were done, or its value, weight or rules were others. Nothing is saved; emits `okr-edit-with` if somebody wants to. */
@define('okr-what-if')
export class OkrWhatIf extends LightElement {
  /** What it is about: a key result or an objective. */
  @property({ attribute: false }) about!: KeyResult | Objective;
  @state() private list: TickList | null = null;
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private sprint: Choice | null = null;
  @state() private sprints = false;
  /** What somebody would enter; empty leaves it as it is. */
  @state() private value = '';
  /** The key result as it would be; null of an objective. */
  @state() private draft: Draft | null = null;
  @state() private rules = false;
  @state() private told: WhatIf | null = null;
  /** Issues that the sprint brings. */
  @state() private anyway: ReadonlySet<string> = new Set();
  @state() private problem = '';
  /** What the server refused, by its name of the field. */
  @state() private refused: Record<string, string> = {};
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.now();
    void this.begin();
    void this.tell();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private async begin(): Promise<void> {
    try {
      const [list, kinds] = await Promise.all([openIssues(this.about.key), sourceKinds()]);
      this.list = list;
      this.sprints = kinds.some(({ kind, available }) => kind === 'SPRINT' && available);
    } catch (error) {
      this.problem = inWords(error);
    }
  }

  private keyResult(): KeyResult | null {
    return 'measure' in this.about ? this.about : null;
  }

  /** The key result as it is. */
  private now(): Draft | null {
    const one = this.keyResult();
    return one === null ? null : draftOf(one, personChoice(one.owner));
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), PAUSE);
  }

  private async tell(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const ticked = this.ticked;
    const { told, problem, refused } = await this.answer();
    if (turn === this.asked) { // otherwise something newer is on its way
      this.told = told ?? this.told;
      this.anyway = new Set((this.told?.done ?? []).filter((key) => !ticked.has(key)));
      this.problem = problem;
      this.refused = refused;
    }
  }

  private async answer(): Promise<{ told: WhatIf | null; problem: string; refused: Record<string, string> }> {
    const wrong = this.wrong();
    if (Object.keys(wrong).length > 0) {
      return { told: null, problem: [...new Set(Object.values(wrong))].join(' '), refused: wrong };
    }
    try {
      return { told: await whatIf(this.supposed()), problem: '', refused: {} };
    } catch (error) {
      const fields = error instanceof Refused ? error.fields : {};
      return { told: null, problem: error instanceof Refused ? [...error.messages, ...Object.values(fields)].join(' ') : inWords(error), refused: fields };
    }
  }

  /** What can be refused before asking the server. */
  private wrong(): Record<string, string> {
    const number = AJS.I18n.getText('okr.form.number.wrong');
    return { ...(this.draft === null ? {} : refusedHere(this.draft, true)), ...(this.value.trim() !== '' && parsed(this.value) === null ? { current: number } : {}) };
  }

  private supposed(): Supposition {
    const done = { issues: [...this.ticked], epics: [], sprints: this.sprint === null ? [] : [Number(this.sprint.value)], versions: [] };
    const value = parsed(this.value);
    return this.keyResult() === null ? { objective: this.about.key, done } : { keyResult: this.about.key, done, ...(value === null ? {} : { value }), ...this.changes() };
  }

  private changes(): Partial<Supposition> {
    const before = this.now();
    return this.draft === null || before === null ? {} : changesOf(this.draft, before);
  }

  private say(change: Partial<Draft>): void {
    this.draft = this.draft === null ? null : { ...this.draft, ...change };
    this.soon();
  }

  private enter(value: string): void {
    this.value = value;
    this.soon();
  }

  protected override render(): unknown {
    return html`<p class="okr-note">${AJS.I18n.getText('okr.whatif.unsaved')}</p>
      ${this.result()} ${this.different()} ${this.ticks()}`;
  }

  private result(): TemplateResult {
    return html`<section class="okr-outlook" aria-label=${AJS.I18n.getText('okr.whatif.result')}>
      <p class="okr-outlook-said" role="status">${this.problem === '' ? html`<b>${this.told?.label ?? ''}</b>` : html`<span class="okr-wrong">${this.problem}</span>`}</p>
      ${this.told === null ? nothing : html`<ul class="okr-moves">
        ${this.told.keyResults.map((move) => moveRow(move, 'key-results'))} ${this.told.objectives.map((move) => moveRow(move, 'objectives'))}
      </ul>
      ${this.told.notes.map(({ text }) => html`<p class="okr-note">${text}</p>`)}`}
      ${this.takeOver()}
    </section>`;
  }

  private different(): unknown {
    const one = this.keyResult();
    if (one === null || this.draft === null) {
      return nothing;
    }
    const { measure, may } = one;
    const entered = measure.kind !== 'SHARE' && measure.kind !== 'MILESTONES' && one.fromIssues === null;
    const fields = [entered ? this.valueField(one) : nothing, ...(may.change ? this.planFields(this.draft) : [])].filter((field) => field !== nothing);
    return fields.length === 0 ? nothing : html`<section><h3>${AJS.I18n.getText('okr.whatif.change')}</h3>
      <form class="aui top-label okr-columns" @submit=${(event: Event) => event.preventDefault()}>${fields}</form>
      ${may.change ? this.ruleFields(this.draft) : nothing}</section>`;
  }

  private valueField({ measure, figure: { current } }: KeyResult): unknown {
    return measure.kind === 'BINARY' ? this.reached()
      : this.number('current', AJS.I18n.getText('okr.checkin.value'), this.value, (text) => this.enter(text), current === null ? '' : String(current));
  }

  /** The target stands among the rules once these are shown. */
  private planFields({ kind, target, weight }: Draft): unknown[] {
    return [kind === 'LINEAR' && !this.rules ? this.number('target', AJS.I18n.getText('okr.kr.target'), target, (text) => this.say({ target: text })) : nothing,
      this.number('weight', AJS.I18n.getText('okr.form.weight'), weight, (text) => this.say({ weight: text }))];
  }

  private ruleFields(draft: Draft): unknown {
    return html`<okr-tried-rules .draft=${draft} .errors=${this.refused} ?open=${this.rules} @okr-fold=${(event: CustomEvent<boolean>) => (this.rules = event.detail)}
        @okr-draft=${(event: CustomEvent<Partial<Draft>>) => this.say(event.detail)}></okr-tried-rules>`;
  }

  /** The way from trying to doing stays in sight. */
  private takeOver(): unknown {
    const [keyResult, draft] = [this.keyResult(), this.draft];
    return keyResult === null || draft === null || Object.keys(this.changes()).length === 0 ? nothing : html`<button type="button" class="aui-button" @click=${() => this.emit<TriedWish>('okr-edit-with', { keyResult, draft })}>${AJS.I18n.getText('okr.whatif.edit')}</button>`;
  }

  private number(name: string, label: string, now: string, change: (text: string) => void, placeholder = ''): TemplateResult {
    const field: Field = { id: `${this.ids}-${name}`, label };
    return group(field, html`<input class="text short-field" type="text" inputmode="decimal" id=${field.id} placeholder=${placeholder} .value=${now}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)} />`);
  }

  private reached(): TemplateResult {
    const id = `${this.ids}-reached`;
    return html`<div class="checkbox"><input class="checkbox" type="checkbox" id=${id} @change=${(event: Event) => this.enter((event.target as HTMLInputElement).checked ? '1' : '')} />
      <label for=${id}>${AJS.I18n.getText('okr.whatif.reached')}</label></div>`;
  }

  private ticks(): unknown {
    if (this.list === null) {
      return this.problem === '' ? loading() : nothing;
    }
    const { values, hiddenText } = this.list;
    const hidden = hiddenText === null ? nothing : html`<p class="okr-note">${hiddenText}</p>`;
    if (values.length === 0) {
      return html`<p class="okr-quiet">${AJS.I18n.getText('okr.whatif.none')}</p>${hidden}`;
    }
    return html`<section><h3>${AJS.I18n.getText('okr.whatif.done')}</h3>
      ${this.sprints ? html`<form class="aui top-label" @submit=${(event: Event) => event.preventDefault()}><okr-sprint-field .projects=${projectsOf(values)} @okr-sprint=${(event: CustomEvent<Choice | null>) => this.choose(event.detail)}></okr-sprint-field></form>` : nothing}
      <okr-tick-list .issues=${values} .ticked=${this.ticked} .anyway=${this.anyway} @okr-ticks=${(event: CustomEvent<string[]>) => this.tick(event.detail)}></okr-tick-list>
      ${hidden}</section>`;
  }

  private choose(sprint: Choice | null): void {
    this.sprint = sprint;
    this.anyway = new Set();
    this.soon();
  }

  private tick(keys: string[]): void {
    this.ticked = new Set(keys);
    this.soon();
  }
}

/** Keys of the projects the issues belong to. */
function projectsOf(issues: OpenIssue[]): string[] {
  return [...new Set(issues.map(({ issue: { key } }) => key.replace(/-\d+$/, '')))];
}
