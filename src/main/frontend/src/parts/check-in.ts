import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { recordCheckIn, type SaidStatus } from '../api/check-ins.js';
import { intention, intentionAfter, inWords, Refused } from '../api/http.js';
import type { CheckIn, Due, Figure, KeyResult, Milestone } from '../api/types.js';
import { day } from '../ui/dates.js';
import { draft, dropDraft, keepDraft } from '../ui/drafts.js';
import { define, freshId, LightElement } from '../ui/element.js';
import './confidence.js';
import { describedBy, group, problem, type Field } from './field.js';
import { movements, points } from './movement.js';

/** The milestones that somebody says are done, by their places in that version of the key result. */
interface Ticks {
  version: number;
  done: number[];
}

/** What is typed and not sent yet. */
interface Words {
  value: string;
  confidence: number | null;
  note: string;
  /** Where the person sees it; empty leaves it to the data. */
  status?: SaidStatus | '';
  /** Null while they are as saved. */
  ticks?: Ticks | null;
}

/** What came of a check-in. */
export interface Saved {
  keyResult: KeyResult;
  checkIn: CheckIn & { figure: Figure };
}

/** The check-in of one key result: value where it is measured, confidence, a note. Emits `okr-saved` and `okr-cancel`. */
@define('okr-check-in')
export class OkrCheckIn extends LightElement {
  @property({ attribute: false }) keyResult!: KeyResult;
  /** What happened since the last one, if known. */
  @property({ attribute: false }) since: Due['since'] | null = null;
  @state() private words: Words = { value: '', confidence: null, note: '' };
  @state() private busy = false;
  @state() private problems: string[] = [];
  @state() private fields: Record<string, string> = {};
  private once = intention();
  private readonly ids = freshId();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('keyResult')) {
      return;
    }
    if (changed.get('keyResult')?.id !== this.keyResult.id) {
      this.begin();
    } else if (this.dropOldTicks()) {
      this.problems = [AJS.I18n.getText('okr.error.stale')];
    }
  }

  private begin(): void {
    const { figure, lastCheckIn } = this.keyResult;
    this.once = intention();
    this.problems = [];
    this.fields = {};
    this.words = draft<Words>(this.keyResult.key) ?? {
      value: figure.current === null ? '' : String(figure.current),
      confidence: lastCheckIn?.confidence ?? null,
      note: '',
    };
    this.dropOldTicks();
  }

  /** Ticks of another version may be of other steps, and undo what a colleague ticked. @returns whether there were any */
  private dropOldTicks(): boolean {
    const { ticks = null } = this.words;
    const old = ticks !== null && ticks.version !== this.keyResult.version;
    if (old) {
      this.say({ ticks: null });
    }
    return old;
  }

  /** Puts the cursor into the first field. */
  async start(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<LightElement>('okr-confidence')?.updateComplete;
    const first = this.querySelector<HTMLInputElement>('.okr-value input, input:checked, input[type=radio]');
    first?.focus();
    if (first?.type === 'text') {
      first.select();
    }
  }

  private say(change: Partial<Words>): void {
    this.words = { ...this.words, ...change };
    keepDraft(this.keyResult.key, this.words);
  }

  private async save(event?: Event): Promise<void> {
    event?.preventDefault();
    this.fields = this.refusedHere();
    if (this.busy || Object.keys(this.fields).length > 0) {
      return;
    }
    this.busy = true;
    await this.send().finally(() => (this.busy = false));
  }

  private refusedHere(): Record<string, string> {
    const refused: Record<string, string> = {};
    if (this.words.confidence === null) {
      refused.confidence = AJS.I18n.getText('okr.checkin.confidence.missing');
    }
    const typed = takesValue(this.keyResult) && this.keyResult.measure.kind !== 'BINARY';
    if (typed && parsed(this.words.value) === null) {
      refused.value = AJS.I18n.getText('okr.form.number.wrong');
    }
    return refused;
  }

  private async send(): Promise<void> {
    const { value, confidence, note, status = '', ticks = null } = this.words;
    const measured = takesValue(this.keyResult);
    const said = { ...(measured ? { value: parsed(value) ?? 0 } : {}), confidence: confidence ?? 0, note, ...(status === '' ? {} : { status }), ...(ticks === null ? {} : { milestones: ticks }) };
    try {
      const checkIn = await recordCheckIn(this.keyResult.id, said, this.once);
      dropDraft(this.keyResult.key);
      this.emit<Saved>('okr-saved', { keyResult: this.keyResult, checkIn });
    } catch (error) {
      this.fields = error instanceof Refused ? error.fields : {};
      this.problems = error instanceof Refused ? error.messages : [inWords(error)];
      this.once = intentionAfter(error, this.once);
      this.takeNewest(error);
    }
  }

  /** After somebody was faster: with the milestones as they are now, to be ticked anew. */
  private takeNewest(error: unknown): void {
    if (error instanceof Refused && error.status === 409 && error.current !== null) {
      this.keyResult = error.current as KeyResult;
      this.say({ ticks: null });
    }
  }

  private keys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      void this.save(event);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.emit('okr-cancel', undefined);
    }
  }

  protected override render(): unknown {
    return html`<form class="aui top-label okr-check-in" novalidate @submit=${this.save} @keydown=${this.keys}>
      ${this.facts()} ${problem(this.problems)} ${this.valueField()}
      <okr-confidence .value=${this.words.confidence} .error=${this.fields.confidence ?? ''}
        @okr-confidence=${(event: CustomEvent<number>) => this.say({ confidence: event.detail })}></okr-confidence>
      ${this.statusField()} ${this.noteField()}
      <div class="buttons-container okr-buttons">
        <button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy}>${AJS.I18n.getText('okr.checkin.save')}</button>
        <button type="button" class="aui-button aui-button-link" @click=${() => this.emit('okr-cancel', undefined)}>${AJS.I18n.getText('okr.action.cancel')}</button>
        <span class="okr-note">${AJS.I18n.getText('okr.checkin.keys')}</span>
      </div>
    </form>`;
  }

  private facts(): unknown {
    if (this.since === null) {
      return nothing;
    }
    const { lastCheckIn } = this.keyResult;
    const facts = movements(this.since, lastCheckIn === null ? [] : [lastCheckIn]);
    if (lastCheckIn === null && facts.length === 0) {
      return nothing;
    }
    return html`<div class="okr-since">
      <p class="okr-since-head">${lastCheckIn === null ? AJS.I18n.getText('okr.checkin.sofar') : AJS.I18n.getText('okr.checkin.since')}</p>
      ${facts.length === 0
        ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.checkin.since.nothing')}</p>`
        : html`<ul>${facts.map((fact) => html`<li>${fact.text} ${points(fact)}</li>`)}</ul>`}
    </div>`;
  }

  private valueField(): unknown {
    const { measure, figure, measureLabel } = this.keyResult;
    if (measure.kind === 'MILESTONES') {
      return this.stepsField(measure.milestones);
    }
    if (!takesValue(this.keyResult) || measure.kind === 'SHARE') {
      return html`<p class="okr-readonly"><b>${figure.label}</b> <span class="okr-note">${AJS.I18n.getText('okr.checkin.value.issues')}</span></p>`;
    }
    if (measure.kind === 'BINARY') {
      return this.doneField();
    }
    const label = measure.unit === '' ? AJS.I18n.getText('okr.checkin.value') : AJS.I18n.getText('okr.checkin.value.unit', measure.unit);
    const field: Field = { id: `${this.ids}-value`, label, error: this.fields.value, hint: measureLabel };
    return html`<div class="okr-value">${group(
      field,
      html`<input class="text short-field" type="text" inputmode="decimal" id=${field.id} .value=${this.words.value} aria-describedby=${describedBy(field)}
        @input=${(event: Event) => this.say({ value: (event.target as HTMLInputElement).value })} />`,
    )}</div>`;
  }

  private doneField(): unknown {
    return html`<div class="okr-value checkbox">
      <input class="checkbox" type="checkbox" id="${this.ids}-done" .checked=${this.words.value === '1'}
        @change=${(event: Event) => this.say({ value: (event.target as HTMLInputElement).checked ? '1' : '0' })} />
      <label for="${this.ids}-done">${AJS.I18n.getText('okr.checkin.done')}</label>
    </div>`;
  }

  /** Done or not, one by one; a tick counts from today. */
  private stepsField(steps: Milestone[]): unknown {
    const saved = placesOf(steps);
    const done = this.words.ticks?.done ?? saved;
    const turn = (at: number): void => this.tick(steps.flatMap((_, one) => (done.includes(one) !== (one === at) ? [one] : [])), saved);
    return html`<fieldset class="group okr-value okr-rows"><legend><span>${AJS.I18n.getText('okr.kr.milestones')}</span></legend>${steps.map((step, at) => {
      const id = `${this.ids}-step-${at}`;
      return html`<div class="checkbox"><input class="checkbox" type="checkbox" id=${id} .checked=${done.includes(at)} @change=${() => turn(at)} />
        <label for=${id}>${step.title}</label> ${step.doneOn === null ? nothing : html`<span class="okr-note">${day(step.doneOn)}</span>`}</div>`;
    })}</fieldset>`;
  }

  private tick(done: number[], saved: number[]): void {
    this.say({ ticks: String(done) === String(saved) ? null : { version: this.keyResult.version, done } });
  }

  /** Where the person sees it: proposed by the data, and to be said otherwise. */
  private statusField(): unknown {
    const field: Field = { id: `${this.ids}-status`, label: AJS.I18n.getText('okr.checkin.status'), error: this.fields.status };
    const { status = '' } = this.words;
    const said: [SaidStatus, string][] = [['ON_TRACK', AJS.I18n.getText('okr.status.ON_TRACK')], ['AT_RISK', AJS.I18n.getText('okr.status.AT_RISK')], ['OFF_TRACK', AJS.I18n.getText('okr.status.OFF_TRACK')]];
    return group(
      field,
      html`<select class="select" id=${field.id} aria-describedby=${describedBy(field)} @change=${(event: Event) => this.say({ status: (event.target as HTMLSelectElement).value as SaidStatus | '' })}>
        <option value="" ?selected=${status === ''}>${AJS.I18n.getText('okr.checkin.status.data', byData(this.keyResult.figure))}</option>
        ${said.map(([value, text]) => html`<option value=${value} ?selected=${value === status}>${text}</option>`)}</select>`,
    );
  }

  private noteField(): unknown {
    const field: Field = { id: `${this.ids}-note`, label: AJS.I18n.getText('okr.checkin.note'), error: this.fields.note };
    return group(
      field,
      html`<textarea class="textarea full-width-field" rows="3" maxlength="4000" id=${field.id} .value=${this.words.note} aria-describedby=${describedBy(field)}
        @input=${(event: Event) => this.say({ note: (event.target as HTMLTextAreaElement).value })}></textarea>`,
    );
  }
}

/** The number a person typed, with a comma or a point; null if it is none. */
export function parsed(text: string): number | null {
  const plain = text.trim().replace(/[\s\u00a0']/g, '').replace(/,(?=\d{3}(\D|$))(?=.*\.)/g, '').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** The places of the milestones that are done. */
function placesOf(steps: Milestone[]): number[] {
  return steps.flatMap(({ doneOn }, at) => (doneOn === null ? [] : [at]));
}

/** What the data say of where it stands. */
function byData({ byData: other, status, statusLabel }: Figure): string {
  switch (other?.code ?? status) {
    case 'ON_TRACK':
      return AJS.I18n.getText('okr.status.ON_TRACK');
    case 'AT_RISK':
      return AJS.I18n.getText('okr.status.AT_RISK');
    case 'OFF_TRACK':
      return AJS.I18n.getText('okr.status.OFF_TRACK');
    default:
      return other?.text ?? statusLabel;
  }
}

/** Whether somebody enters its value. */
function takesValue({ measure, fromIssues }: KeyResult): boolean {
  return measure.kind !== 'SHARE' && measure.kind !== 'MILESTONES' && fromIssues === null;
}
