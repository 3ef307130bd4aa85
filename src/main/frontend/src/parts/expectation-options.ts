import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ShareChoices } from '../api/types.js';
import { define } from '../ui/element.js';
import { DraftFields, orDefault, type Option } from './draft-fields.js';
import { MOST_POINTS, type ExpectationDraft, type PointDraft } from './expectation-draft.js';
import { rowFields, small } from './row-fields.js';
import { typed } from './rule-fields.js';
import { choices as words } from './rule-words.js';

/** What is promised with a key result, how far one plans to be when, and from when it is at risk. */
@define('okr-expectation-options')
export class OkrExpectationOptions extends DraftFields {
  /** What holds if nobody chooses; null until it is known. */
  @property({ attribute: false }) choices: ShareChoices | null = null;

  private expect(change: Partial<ExpectationDraft>): void {
    this.say({ expectation: { ...this.draft.expectation, ...change } });
  }

  protected override render(): TemplateResult {
    const { commitment, days, mode } = this.draft.expectation;
    const timed = this.draft.kind !== 'MAINTAIN'; // what is maintained ignores time
    const promised: Option[] = [['ASPIRATIONAL', AJS.I18n.getText('okr.kr.commitment.aspirational')], ['COMMITTED', AJS.I18n.getText('okr.kr.commitment.committed')]];
    return html`<div class="okr-columns okr-options">
        ${this.list('commitment', AJS.I18n.getText('okr.kr.commitment'), promised, commitment, (chosen) => this.expect({ commitment: chosen as ExpectationDraft['commitment'] }))}
        ${timed ? html`${this.daysField(days)} ${this.modeField(mode)} ${mode === '' ? nothing : this.limits(mode)}` : nothing}</div>
      ${timed ? this.curve() : nothing}`;
  }

  private daysField(now: ExpectationDraft['days']): unknown {
    const options: Option[] = [['ALL', AJS.I18n.getText('okr.rules.days.all')], ['WORKING', AJS.I18n.getText('okr.rules.days.working')]];
    return this.list('workingDaysOnly', AJS.I18n.getText('okr.rules.days'), orDefault(options, this.choices?.workingDaysOnly ? 'WORKING' : 'ALL'), now, (days) => this.expect({ days: days as ExpectationDraft['days'] }));
  }

  private modeField(now: ExpectationDraft['mode']): unknown {
    const { label, options } = words('mode');
    return this.list('thresholds', label, orDefault(options, this.choices?.thresholds.mode ?? 'GAP'), now, (mode) => this.expect(this.limitsOf(mode as ExpectationDraft['mode'])));
  }

  /** Those of the instance, if they are of the same mode. */
  private limitsOf(mode: ExpectationDraft['mode']): Partial<ExpectationDraft> {
    const usual = this.choices?.thresholds;
    return usual?.mode === mode
      ? { mode, onTrack: typed('onTrack', usual.onTrack, usual), atRisk: typed('atRisk', usual.atRisk, usual), tooEarly: typed('tooEarly', usual.tooEarly, usual) }
      : { mode, onTrack: '', atRisk: '', tooEarly: '' };
  }

  private limits(mode: 'GAP' | 'RATIO'): unknown {
    const gap = mode === 'GAP';
    const [onTrack, atRisk] = gap ? ['10', '25'] : ['70', '40'];
    return html`${this.limit('onTrack', gap ? AJS.I18n.getText('okr.rules.ontrack.gap') : AJS.I18n.getText('okr.rules.ontrack.ratio'), onTrack)}
      ${this.limit('atRisk', gap ? AJS.I18n.getText('okr.rules.atrisk.gap') : AJS.I18n.getText('okr.rules.atrisk.ratio'), atRisk)}
      ${this.limit('tooEarly', AJS.I18n.getText('okr.rules.tooearly'), '10')}`;
  }

  private limit(name: 'onTrack' | 'atRisk' | 'tooEarly', label: string, placeholder = ''): unknown {
    return this.input(name, label, this.draft.expectation[name], (text) => this.expect({ [name]: text }), { placeholder });
  }

  private curve(): TemplateResult {
    const { curve } = this.draft.expectation;
    const change = (points: PointDraft[]): void => this.expect({ curve: points });
    const say = (at: number, part: Partial<PointDraft>): void => change(curve.map((point, other) => (other === at ? { ...point, ...part } : point)));
    return rowFields<PointDraft>({
      legend: AJS.I18n.getText('okr.kr.curve'),
      rows: curve,
      error: this.errors.curve ?? '',
      hint: AJS.I18n.getText('okr.kr.curve.hint'),
      add: curve.length < MOST_POINTS ? { label: AJS.I18n.getText('okr.kr.curve.add'), row: { day: '', percent: '' } } : null,
      remove: (at) => AJS.I18n.getText('okr.kr.curve.remove', at + 1),
      draw: ({ day, percent }, at) => html`${small(AJS.I18n.getText('okr.kr.curve.day', at + 1), day, (text) => say(at, { day: text }), 'date')}
        ${small(AJS.I18n.getText('okr.kr.curve.percent'), percent, (text) => say(at, { percent: text }), 'number')}`,
      change,
    });
  }
}
