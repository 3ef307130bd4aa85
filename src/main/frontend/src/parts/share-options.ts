import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Code, Measure, ShareChoices } from '../api/types.js';
import { define } from '../ui/element.js';
import { DraftFields, orDefault, type Option } from './draft-fields.js';
import { rowFields, small } from './row-fields.js';
import { choices as words, type ChoiceRule } from './rule-words.js';
import type { ShareDraft, WorthDraft } from './share-draft.js';

/** How the share of linked issues is reckoned, in plain words; what nobody chose follows the default. */
@define('okr-share-options')
export class OkrShareOptions extends DraftFields {
  /** What there is to choose from; null until it is known. */
  @property({ attribute: false }) choices: ShareChoices | null = null;

  private get usual(): Partial<Extract<Measure, { kind: 'SHARE' }>> {
    const measure = this.choices?.usual;
    return measure?.kind === 'SHARE' ? measure : {};
  }

  private choose(change: Partial<ShareDraft>): void {
    this.say({ share: { ...this.draft.share, ...change } });
  }

  protected override render(): TemplateResult {
    const byStatus = (this.draft.share.value || this.usual.value) === 'STATUS';
    return html`<div class="okr-columns okr-options">${this.valueFields(byStatus)} ${this.weightFields()} ${this.following('subTasks')} ${this.following('epics')} ${this.following('dayOne')}</div>
      ${byStatus ? this.worths() : nothing} ${this.fixed()}`;
  }

  private valueFields(byStatus: boolean): unknown {
    const { value, inWork, percentField } = this.draft.share;
    const { label, options } = words('value');
    const all: Option[] = [...options, ['PERCENT_FIELD', AJS.I18n.getText('okr.kr.value.percent')]];
    return html`${this.list('value', label, orDefault(all, this.usual.value ?? ''), value, (chosen) => this.choose({ value: chosen as ShareDraft['value'] }))}
      ${byStatus ? this.input('inWork', AJS.I18n.getText('okr.kr.inwork'), inWork, (text) => this.choose({ inWork: text }), { hint: AJS.I18n.getText('okr.kr.inwork.hint'), placeholder: AJS.I18n.getText('okr.kr.default', String(this.usual.inWork ?? 0)) }) : nothing}
      ${value === 'PERCENT_FIELD' ? this.numbers('percentField', AJS.I18n.getText('okr.kr.percentfield'), AJS.I18n.getText('okr.form.choose'), percentField, 'field:') : nothing}`;
  }

  private weightFields(): unknown {
    const { estimate, missingEstimate, fixedEstimate } = this.draft.share;
    return html`${this.numbers('estimate', AJS.I18n.getText('okr.kr.estimate'), AJS.I18n.getText('okr.kr.estimate.none'), estimate)}
      ${estimate === '' ? nothing : this.following('missingEstimate')}
      ${estimate !== '' && missingEstimate === 'FIXED' ? this.input('fixedEstimate', AJS.I18n.getText('okr.kr.fixed'), fixedEstimate, (text) => this.choose({ fixedEstimate: text })) : nothing}`;
  }

  /** A choice that follows the default while nobody chooses. */
  private following(name: ChoiceRule & keyof ShareDraft): unknown {
    const { label, options } = words(name);
    return this.list(name, label, orDefault(options, this.usual.share?.[name as 'epics'] ?? ''), String(this.draft.share[name]), (value) => this.choose({ [name]: value }));
  }

  /** Statuses with a worth of their own. */
  private worths(): TemplateResult {
    const { statusWorths } = this.draft.share;
    const say = (at: number, part: Partial<WorthDraft>): void => this.choose({ statusWorths: statusWorths.map((worth, other) => (other === at ? { ...worth, ...part } : worth)) });
    return rowFields<WorthDraft>({
      legend: AJS.I18n.getText('okr.kr.worths'),
      rows: statusWorths,
      error: this.errors.statusWorths ?? '',
      add: { label: AJS.I18n.getText('okr.kr.worths.add'), row: { status: '', percent: '' } },
      remove: (at) => AJS.I18n.getText('okr.kr.worths.remove', at + 1),
      draw: ({ status, percent }, at) => html`<select class="select" aria-label=${AJS.I18n.getText('okr.kr.worths.status', at + 1)} @change=${(event: Event) => say(at, { status: (event.target as HTMLSelectElement).value })}>
          <option value="" ?selected=${status === ''}>${AJS.I18n.getText('okr.form.choose')}</option>${this.statuses(status).map(([id, name]) => html`<option value=${id} ?selected=${id === status}>${name}</option>`)}</select>
        ${small(AJS.I18n.getText('okr.kr.worths.percent'), percent, (text) => say(at, { percent: text }), 'number')}`,
      change: (rows) => this.choose({ statusWorths: rows }),
    });
  }

  /** One that is gone stays chosen by its id. */
  private statuses(now: string): Option[] {
    const known = (this.choices?.statuses ?? []).map(({ id, name }): Option => [id, name]);
    return now === '' || known.some(([id]) => id === now) ? known : [...known, [now, now]];
  }

  /** What is not for this key result to choose. */
  private fixed(): unknown {
    return (this.choices?.fixed ?? []).map(({ name, value }) => html`<p class="okr-note">${AJS.I18n.getText('okr.kr.fixed.setting', name, value)}</p>`);
  }

  /** One of the numbers an issue can have; one that is gone stays chosen by its text. */
  private numbers(name: 'percentField' | 'estimate', label: string, none: string, now: string, kind = ''): unknown {
    const known = (this.choices?.numbers ?? []).filter(({ code }) => code.startsWith(kind));
    const all: Code[] = now === '' || known.some(({ code }) => code === now) ? known : [...known, { code: now, text: now }];
    return this.list(name, label, [['', none], ...all.map(({ code, text }): Option => [code, text])], now, (value) => this.choose({ [name]: value }));
  }
}
