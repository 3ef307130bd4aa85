import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords, Refused } from '../api/http.js';
import { sourceKinds } from '../api/source-kinds.js';
import type { KeyResult, Measure, Objective } from '../api/types.js';
import { openIssues, whatIf, type Supposition, type TickList, type WhatIf } from '../api/what-if.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { parsed } from './check-in.js';
import { group, type Field } from './field.js';
import { moveRow } from './moves.js';
import type { Choice } from './picker.js';
import { loading } from './spinner.js';
import './sprint-field.js';
import './tick-list.js';

/** How long one may go on ticking and typing before the server is asked. */
const PAUSE = 300;

/** What is typed and would be changed; empty leaves it as it is. */
interface Typed {
  value: string;
  target: string;
  weight: string;
}

/** Tries what would become of figures if issues were done, or a value, a target or a weight were another one. Nothing is saved. */
@define('okr-what-if')
export class OkrWhatIf extends LightElement {
  /** What it is about: a key result or an objective. */
  @property({ attribute: false }) about!: KeyResult | Objective;
  @state() private list: TickList | null = null;
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private sprint: Choice | null = null;
  @state() private sprints = false;
  @state() private typed: Typed = { value: '', target: '', weight: '' };
  @state() private told: WhatIf | null = null;
  /** Issues that the sprint brings. */
  @state() private anyway: ReadonlySet<string> = new Set();
  @state() private problem = '';
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
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

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), PAUSE);
  }

  private async tell(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const ticked = this.ticked;
    const { told, problem } = await this.answer();
    if (turn === this.asked) { // otherwise something newer is on its way
      this.told = told ?? this.told;
      this.anyway = new Set((this.told?.done ?? []).filter((key) => !ticked.has(key)));
      this.problem = problem;
    }
  }

  private async answer(): Promise<{ told: WhatIf | null; problem: string }> {
    const supposed = this.supposed();
    if (supposed === null) {
      return { told: null, problem: AJS.I18n.getText('okr.form.number.wrong') };
    }
    try {
      return { told: await whatIf(supposed), problem: '' };
    } catch (error) {
      return { told: null, problem: error instanceof Refused ? [...error.messages, ...Object.values(error.fields)].join(' ') : inWords(error) };
    }
  }

  /** Null while something typed is no number. */
  private supposed(): Supposition | null {
    const done = { issues: [...this.ticked], epics: [], sprints: this.sprint === null ? [] : [Number(this.sprint.value)], versions: [] };
    const one = this.keyResult();
    if (one === null) {
      return { objective: this.about.key, done };
    }
    const numbers = Object.entries(this.typed).filter(([, text]) => text.trim() !== '').map(([name, text]) => [name, parsed(text)] as const);
    if (numbers.some(([, number]) => number === null)) {
      return null;
    }
    const { target, ...others } = Object.fromEntries(numbers) as Partial<Record<keyof Typed, number>>;
    return { keyResult: one.key, done, ...others, ...(target === undefined ? {} : { measure: aimed(one.measure, target), ...(one.fromIssues === null ? {} : { fromIssues: one.fromIssues }) }) };
  }

  private type(change: Partial<Typed>): void {
    this.typed = { ...this.typed, ...change };
    this.soon();
  }

  protected override render(): unknown {
    return html`<p class="okr-note">${AJS.I18n.getText('okr.whatif.unsaved')}</p>
      ${this.result()} ${this.changes()} ${this.ticks()}`;
  }

  private result(): TemplateResult {
    return html`<section class="okr-outlook" aria-label=${AJS.I18n.getText('okr.whatif.result')}>
      <p class="okr-outlook-said" role="status">${this.problem === '' ? html`<b>${this.told?.label ?? ''}</b>` : html`<span class="okr-wrong">${this.problem}</span>`}</p>
      ${this.told === null ? nothing : html`<ul class="okr-moves">
        ${this.told.keyResults.map((move) => moveRow(move, 'key-results'))} ${this.told.objectives.map((move) => moveRow(move, 'objectives'))}
      </ul>
      ${this.told.notes.map(({ text }) => html`<p class="okr-note">${text}</p>`)}`}
    </section>`;
  }

  private changes(): unknown {
    const one = this.keyResult();
    if (one === null) {
      return nothing;
    }
    const { measure, may, figure } = one;
    const entered = measure.kind !== 'SHARE' && measure.kind !== 'MILESTONES' && one.fromIssues === null;
    const fields = [
      entered && measure.kind !== 'BINARY' ? this.number('value', AJS.I18n.getText('okr.checkin.value'), figure.current === null ? '' : String(figure.current)) : nothing,
      entered && measure.kind === 'BINARY' ? this.reached() : nothing,
      may.change && measure.kind === 'LINEAR' ? this.number('target', AJS.I18n.getText('okr.kr.target'), String(measure.target)) : nothing,
      may.change ? this.number('weight', AJS.I18n.getText('okr.form.weight'), String(one.weight)) : nothing,
    ].filter((field) => field !== nothing);
    return fields.length === 0 ? nothing : html`<section><h3>${AJS.I18n.getText('okr.whatif.change')}</h3><form class="aui top-label okr-columns" @submit=${(event: Event) => event.preventDefault()}>${fields}</form></section>`;
  }

  private number(name: keyof Typed, label: string, now: string): TemplateResult {
    const field: Field = { id: `${this.ids}-${name}`, label };
    return group(field, html`<input class="text short-field" type="text" inputmode="decimal" id=${field.id} placeholder=${now} .value=${this.typed[name]}
      @input=${(event: Event) => this.type({ [name]: (event.target as HTMLInputElement).value })} />`);
  }

  private reached(): TemplateResult {
    const id = `${this.ids}-reached`;
    return html`<div class="checkbox"><input class="checkbox" type="checkbox" id=${id} @change=${(event: Event) => this.type({ value: (event.target as HTMLInputElement).checked ? '1' : '' })} />
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
      ${this.sprints ? html`<form class="aui top-label" @submit=${(event: Event) => event.preventDefault()}><okr-sprint-field @okr-sprint=${(event: CustomEvent<Choice | null>) => this.choose(event.detail)}></okr-sprint-field></form>` : nothing}
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

/** The same with another target; the direction follows from start and target. */
function aimed(measure: Measure, target: number): Measure {
  return measure.kind === 'LINEAR' ? { kind: 'LINEAR', start: measure.start, target, unit: measure.unit, direction: target < measure.start ? 'DECREASE' : 'INCREASE' } : measure;
}
