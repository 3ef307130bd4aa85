import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ShareChoices } from '../api/types.js';
import { define } from '../ui/element.js';
import { DraftFields, type Option } from './draft-fields.js';
import { BETWEEN, type BandDraft, type GivenDraft, type ZonesDraft } from './measure-draft.js';

/** What is asked of a key result that is judged by a number: a line, a band or zones, and who makes the number. */
@define('okr-number-fields')
export class OkrNumberFields extends DraftFields {
  /** Numbers an issue can have, and statuses; null until they are known. */
  @property({ attribute: false }) choices: ShareChoices | null = null;

  private band(change: Partial<BandDraft>): void {
    this.say({ band: { ...this.draft.band, ...change } });
  }

  private zones(change: Partial<ZonesDraft>): void {
    this.say({ zones: { ...this.draft.zones, ...change } });
  }

  private given(change: Partial<GivenDraft>): void {
    this.say({ given: { ...this.draft.given, ...change } });
  }

  protected override render(): TemplateResult {
    return html`<div class="okr-columns">${this.bounds()} ${this.input('unit', AJS.I18n.getText('okr.kr.unit'), this.draft.unit, (unit) => this.say({ unit }), { hint: AJS.I18n.getText('okr.kr.unit.hint') })}</div>
      <div class="okr-columns okr-options">${this.givenFields()}</div>`;
  }

  private bounds(): unknown {
    switch (this.draft.kind) {
      case 'MAINTAIN':
        return this.bandFields();
      case 'ZONES':
        return this.zoneFields();
      default:
        return html`${this.start(true)} ${this.input('target', AJS.I18n.getText('okr.kr.target'), this.draft.target, (target) => this.say({ target }), { required: true })}`;
    }
  }

  private start(required: boolean, hint = ''): unknown {
    return this.input('start', AJS.I18n.getText('okr.kr.start'), this.draft.start, (start) => this.say({ start }), { required, hint });
  }

  private bandFields(): unknown {
    const { low, high, inclusive, mode } = this.draft.band;
    const modes: Option[] = [['LATEST', AJS.I18n.getText('okr.kr.band.latest')], ['GRADED', AJS.I18n.getText('okr.kr.band.graded')], ['HELD', AJS.I18n.getText('okr.kr.band.held')]];
    return html`${this.input('low', AJS.I18n.getText('okr.kr.band.low'), low, (text) => this.band({ low: text }), { hint: AJS.I18n.getText('okr.kr.band.hint') })}
      ${this.input('high', AJS.I18n.getText('okr.kr.band.high'), high, (text) => this.band({ high: text }))}
      ${this.list('inclusive', AJS.I18n.getText('okr.kr.band.on'), [['true', AJS.I18n.getText('okr.kr.band.inside')], ['false', AJS.I18n.getText('okr.kr.band.outside')]], String(inclusive), (chosen) => this.band({ inclusive: chosen === 'true' }))}
      ${this.list('mode', AJS.I18n.getText('okr.kr.band.mode'), modes, mode, (chosen) => this.band({ mode: chosen as BandDraft['mode'] }))}
      ${mode === 'GRADED' ? this.start(true, AJS.I18n.getText('okr.kr.band.start')) : nothing}`;
  }

  private zoneFields(): unknown {
    const { commit, target, stretch, scale } = this.draft.zones;
    return html`${this.start(true)}
      ${this.input('commit', AJS.I18n.getText('okr.kr.zones.commit'), commit, (text) => this.zones({ commit: text }), { placeholder: AJS.I18n.getText('okr.kr.zones.commit.usual') })}
      ${this.input('target', AJS.I18n.getText('okr.kr.zones.target'), target, (text) => this.zones({ target: text }), { placeholder: AJS.I18n.getText('okr.kr.zones.target.usual') })}
      ${this.input('stretch', AJS.I18n.getText('okr.kr.zones.stretch'), stretch, (text) => this.zones({ stretch: text }), { required: true })}
      ${this.list('scale', AJS.I18n.getText('okr.kr.zones.scale'), [['STRETCH', AJS.I18n.getText('okr.kr.zones.stretch')], ['TARGET', AJS.I18n.getText('okr.kr.zones.target')]], scale, (chosen) => this.zones({ scale: chosen as ZonesDraft['scale'] }))}`;
  }

  /** Periods are held by what was entered in each, so issues cannot make their value. */
  private givenFields(): unknown {
    const { given, kind, band } = this.draft;
    if (kind === 'MAINTAIN' && band.mode === 'HELD') {
      return nothing;
    }
    const by: Option[] = [['PEOPLE', AJS.I18n.getText('okr.kr.given.people')], ['ISSUES', AJS.I18n.getText('okr.kr.given.issues')]];
    return html`${this.list('fromIssues', AJS.I18n.getText('okr.kr.given'), by, given.by, (chosen) => this.given({ by: chosen as GivenDraft['by'] }))}
      ${given.by === 'ISSUES' ? this.aggregateFields(given) : nothing}`;
  }

  private aggregateFields(given: GivenDraft): unknown {
    const functions: Option[] = [
      ['COUNT', AJS.I18n.getText('okr.kr.given.count')], ['SUM', AJS.I18n.getText('okr.kr.given.sum')], ['AVG', AJS.I18n.getText('okr.kr.given.avg')], ['MEDIAN', AJS.I18n.getText('okr.kr.given.median')],
      ['PERCENTILE', AJS.I18n.getText('okr.kr.given.percentile')], ['MIN', AJS.I18n.getText('okr.kr.given.min')], ['MAX', AJS.I18n.getText('okr.kr.given.max')],
    ];
    return html`${this.list('function', AJS.I18n.getText('okr.kr.given.function'), functions, given.function, (chosen) => this.given({ function: chosen as GivenDraft['function'] }))}
      ${given.function === 'PERCENTILE' ? this.input('percentile', AJS.I18n.getText('okr.kr.given.n'), given.percentile, (percentile) => this.given({ percentile }), { required: true }) : nothing}
      ${given.function === 'COUNT' ? nothing : this.quantityFields(given)}`;
  }

  private quantityFields(given: GivenDraft): unknown {
    const known = this.choices?.numbers ?? [];
    const gone: Option[] = given.of === '' || given.of === BETWEEN || known.some(({ code }) => code === given.of) ? [] : [[given.of, given.of]];
    const numbers: Option[] = [['', AJS.I18n.getText('okr.form.choose')], ...known.map(({ code, text }): Option => [code, text]), ...gone, [BETWEEN, AJS.I18n.getText('okr.kr.given.between')]];
    return html`${this.list('of', AJS.I18n.getText('okr.kr.given.of'), numbers, given.of, (of) => this.given({ of }))} ${given.of === BETWEEN ? this.betweenFields(given) : nothing}`;
  }

  private betweenFields({ from, to, unit }: GivenDraft): unknown {
    const statuses: Option[] = [['', AJS.I18n.getText('okr.form.choose')], ...(this.choices?.statuses ?? []).map(({ id, name }): Option => [id, name])];
    return html`${this.list('from', AJS.I18n.getText('okr.kr.given.from'), statuses, from, (chosen) => this.given({ from: chosen }))}
      ${this.list('to', AJS.I18n.getText('okr.kr.given.to'), statuses, to, (chosen) => this.given({ to: chosen }))}
      ${this.list('unit', AJS.I18n.getText('okr.kr.given.unit'), [['HOURS', AJS.I18n.getText('okr.kr.given.hours')], ['DAYS', AJS.I18n.getText('okr.kr.given.days')]], unit, (chosen) => this.given({ unit: chosen as GivenDraft['unit'] }))}`;
  }
}
