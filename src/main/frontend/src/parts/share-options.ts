import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords } from '../api/http.js';
import { shareChoices } from '../api/key-results.js';
import type { Code, IssueValue, ShareChoices, ShareRules } from '../api/types.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { describedBy, group, type Field } from './field.js';
import type { Draft, ShareDraft } from './key-result-wish.js';

/** The server's names of the fields here. */
export const SHARE_FIELDS = ['value', 'percentField', 'estimate', 'missingEstimate', 'fixedEstimate', 'subTasks', 'epics', 'dayOne', 'statusWorths'];

/** Value and words of one choice. */
type Option = [value: string, label: string];

/** How the share of linked issues is reckoned, in plain words; what nobody chose stands at the usual. Emits `okr-share` with what was changed. */
@define('okr-share-options')
export class OkrShareOptions extends LightElement {
  @property({ attribute: false }) draft!: Draft;
  /** What was refused, by field. */
  @property({ attribute: false }) errors: Record<string, string> = {};
  @state() private choices: ShareChoices | null = null;
  @state() private problem = '';
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.choices = await shareChoices();
    } catch (error) {
      this.problem = inWords(error);
    }
  }

  private get usual(): Partial<ShareRules> {
    const measure = this.choices?.usual;
    return measure?.kind === 'SHARE' ? (measure.share ?? {}) : {};
  }

  private change(change: Partial<Draft>): void {
    this.emit<Partial<Draft>>('okr-share', change);
  }

  private choose(change: ShareDraft): void {
    this.change({ share: { ...this.draft.share, ...change } });
  }

  protected override render(): unknown {
    return html`<div class="okr-columns okr-options">${this.valueFields()} ${this.weightFields()}
        ${this.chosen('subTasks', AJS.I18n.getText('okr.kr.subtasks'), [['IGNORE', AJS.I18n.getText('okr.kr.subtasks.ignore')], ['REPLACE', AJS.I18n.getText('okr.kr.subtasks.replace')]])}
        ${this.chosen('epics', AJS.I18n.getText('okr.kr.epics'), [['FLATTEN', AJS.I18n.getText('okr.kr.epics.flatten')], ['AS_ITEM', AJS.I18n.getText('okr.kr.epics.item')]])}
        ${this.chosen('dayOne', AJS.I18n.getText('okr.kr.dayone'), [['COUNT', AJS.I18n.getText('okr.kr.dayone.count')], ['LEAVE_OUT', AJS.I18n.getText('okr.kr.dayone.out')]])}</div>
      ${this.fixed()}`;
  }

  private valueFields(): unknown {
    const { value, inWork, share } = this.draft;
    const rules: Option[] = [
      ['STATUS', AJS.I18n.getText('okr.kr.value.status')],
      ['RESOLUTION', AJS.I18n.getText('okr.kr.value.resolution')],
      ['TIME', AJS.I18n.getText('okr.kr.value.time')],
      ['PERCENT_FIELD', AJS.I18n.getText('okr.kr.value.percent')],
    ];
    return html`${this.list('value', AJS.I18n.getText('okr.kr.value'), rules, value, (chosen) => this.change({ value: chosen as IssueValue }))}
      ${value === 'STATUS' ? this.number('inWork', AJS.I18n.getText('okr.kr.inwork'), inWork, AJS.I18n.getText('okr.kr.inwork.hint'), (text) => this.change({ inWork: text })) : nothing}
      ${value === 'PERCENT_FIELD' ? this.numbers('percentField', AJS.I18n.getText('okr.kr.percentfield'), AJS.I18n.getText('okr.form.choose'), share.percentField ?? '', 'field:') : nothing}`;
  }

  private weightFields(): unknown {
    const { share } = this.draft;
    const missing: Option[] = [['AVERAGE', AJS.I18n.getText('okr.kr.missing.average')], ['ZERO', AJS.I18n.getText('okr.kr.missing.zero')], ['FIXED', AJS.I18n.getText('okr.kr.missing.fixed')]];
    const estimate = share.estimate === undefined ? this.usual.estimate : share.estimate;
    return html`${this.numbers('estimate', AJS.I18n.getText('okr.kr.estimate'), AJS.I18n.getText('okr.kr.estimate.none'), estimate ?? '')}
      ${estimate ? this.chosen('missingEstimate', AJS.I18n.getText('okr.kr.missing'), missing) : nothing}
      ${estimate && share.missingEstimate === 'FIXED' ? this.number('fixedEstimate', AJS.I18n.getText('okr.kr.fixed'), share.fixedEstimate ?? '1', '', (fixedEstimate) => this.choose({ fixedEstimate })) : nothing}`;
  }

  /** What is not for this key result to choose. */
  private fixed(): unknown {
    if (this.problem !== '') {
      return html`<p class="okr-note">${this.problem}</p>`;
    }
    return (this.choices?.fixed ?? []).map(({ name, value }) => html`<p class="okr-note">${AJS.I18n.getText('okr.kr.fixed.setting', name, value)}</p>`);
  }

  private field(name: string, label: string, hint = ''): Field {
    return { id: `${this.ids}-${name}`, label, hint, error: this.errors[name] };
  }

  private chosen(name: 'missingEstimate' | 'subTasks' | 'epics' | 'dayOne', label: string, options: Option[]): unknown {
    const usual = this.usual[name];
    const named = options.map(([value, text]): Option => [value, value === usual ? AJS.I18n.getText('okr.kr.usual', text) : text]);
    return this.list(name, label, named, this.draft.share[name] ?? usual ?? '', (value) => this.choose({ [name]: value }));
  }

  /** One of the numbers an issue can have; one that is gone stays chosen by its text. */
  private numbers(name: 'percentField' | 'estimate', label: string, none: string, now: string, kind = ''): unknown {
    const known = (this.choices?.numbers ?? []).filter(({ code }) => code.startsWith(kind));
    const all: Code[] = now === '' || known.some(({ code }) => code === now) ? known : [...known, { code: now, text: now }];
    return this.list(name, label, [['', none], ...all.map(({ code, text }): Option => [code, text])], now, (value) => this.choose({ [name]: value === '' ? null : value }));
  }

  private list(name: string, label: string, options: Option[], now: string, change: (value: string) => void): unknown {
    const field = this.field(name, label);
    return group(field, html`<select class="select" name=${name} id=${field.id} aria-describedby=${describedBy(field)} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === now}>${text}</option>`)}</select>`);
  }

  private number(name: string, label: string, value: string, hint: string, change: (value: string) => void): unknown {
    const field = this.field(name, label, hint);
    return group(field, html`<input class="text short-field" type="text" inputmode="decimal" name=${name} id=${field.id} .value=${value} aria-describedby=${describedBy(field)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)} />`);
  }
}
