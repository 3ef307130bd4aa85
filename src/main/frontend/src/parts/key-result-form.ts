import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { intention, intentionAfter, inWords, Refused, savedMeanwhile } from '../api/http.js';
import { addKeyResult, changeKeyResult, shareChoices } from '../api/key-results.js';
import type { KeyResult, Person, ShareChoices } from '../api/types.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { describedBy, group, problem, type Field } from './field.js';
import { draftOf, emptyDraft, previewOf, refusedHere, sourcesOf, takesIssues, wishOf, type Draft, type Kind } from './key-result-wish.js';
import { isNumber } from './measure-draft.js';
import { peopleChoices, personChoice } from './people-choices.js';
import './picker.js';
import type { Choice } from './picker.js';
import './preview.js';
import { refusals, type SourceDraft } from './source-wish.js';
import type { TriedWish } from './what-if.js';

/** What came of the form. */
export interface KeyResultSaved {
  keyResult: KeyResult;
  /** Whether the next one is to be added at once. */
  next: boolean;
}

/** The server's names of the fields under "More options". */
const FOLDED = ['weight', 'value', 'inWork', 'percentField', 'estimate', 'missingEstimate', 'fixedEstimate', 'subTasks', 'epics', 'dayOne', 'statusWorths', 'commitment', 'curve', 'thresholds', 'onTrack', 'atRisk', 'tooEarly'];

/** The form of a key result, new or changed, inline; Enter saves a new one and begins the next. Emits `okr-key-result` and `okr-cancel`. */
@define('okr-key-result-form')
export class OkrKeyResultForm extends LightElement {
  /** The key result to change; null for a new one. */
  @property({ attribute: false }) keyResult: KeyResult | null = null;
  /** As somebody tried it and wishes it to be; null to begin with how it is. */
  @property({ attribute: false }) wished: TriedWish | null = null;
  /** Id of the objective a new one belongs to. */
  @property({ type: Number }) objective = 0;
  /** Who owns a new one unless somebody else is chosen. */
  @property({ attribute: false }) owner: Person | null = null;
  @state() private draft: Draft = emptyDraft(null);
  @state() private more = false;
  /** What there is to choose from; null until it is needed and known. */
  @state() private choices: ShareChoices | null = null;
  /** What a preview is shown of. */
  @state() private tried: ReturnType<typeof previewOf> = null;
  @state() private busy = false;
  @state() private problems: string[] = [];
  @state() private fields: Record<string, string> = {};
  /** Counts the key results added, so that each begins with empty fields. */
  @state() private turn = 0;
  /** Of the key result that the draft was taken from; the page may show a newer one meanwhile. */
  private version = 0;
  private once = intention();
  private asked = false;
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    const one = this.keyResult;
    this.version = (this.wished?.keyResult ?? one)?.version ?? 0;
    this.draft = this.wished?.draft ?? (one !== null ? draftOf(one, personChoice(one.owner)) : emptyDraft(this.owner === null ? null : personChoice(this.owner)));
    this.more = this.wished !== null || (one !== null && one.weight !== 1);
    this.tried = previewOf(this.draft, one !== null);
    this.needChoices();
  }

  protected override firstUpdated(): void {
    void this.focusOn('input[name=title]');
  }

  private say(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.tried = previewOf(this.draft, this.keyResult !== null);
    this.needChoices();
  }

  private openMore(): void {
    this.more = true;
    this.needChoices();
  }

  /** Asks once, when something is shown that has choices or defaults of the instance. */
  private needChoices(): void {
    if (this.asked || !(this.more || (isNumber(this.draft.kind) && takesIssues(this.draft)))) {
      return;
    }
    this.asked = true;
    shareChoices().then((choices) => (this.choices = choices), (error: unknown) => (this.problems = [inWords(error)]));
  }

  private sourcesChanged(sources: SourceDraft[]): void {
    this.draft.sources = sources;
    this.tried = previewOf(this.draft, false);
  }

  private async save(next: boolean): Promise<void> {
    this.fields = refusedHere(this.draft, this.keyResult !== null);
    this.problems = [];
    if (this.busy || Object.keys(this.fields).length > 0) {
      return;
    }
    this.busy = true;
    try {
      this.done(await this.send(), next);
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
    }
  }

  private send(): Promise<KeyResult> {
    const wish = wishOf(this.draft);
    return this.keyResult === null
      ? addKeyResult(this.objective, { ...wish, sources: sourcesOf(this.draft) }, this.once)
      : changeKeyResult(this.keyResult.id, this.version, wish);
  }

  private done(keyResult: KeyResult, next: boolean): void {
    this.once = intention();
    if (next) {
      this.turn += 1;
      this.draft = { ...emptyDraft(this.draft.owner), kind: this.draft.kind };
      this.tried = null;
      void this.focusOn('input[name=title]');
    }
    this.emit<KeyResultSaved>('okr-key-result', { keyResult, next });
  }

  private refused(error: unknown): void {
    this.once = intentionAfter(error, this.once);
    this.fields = error instanceof Refused ? error.fields : {};
    const newer = savedMeanwhile(error);
    this.version = newer ?? this.version; // whoever saves again does so knowingly
    this.problems = newer !== null ? [AJS.I18n.getText('okr.form.stale')] : error instanceof Refused ? error.messages : [inWords(error)];
    if (FOLDED.some((name) => name in this.fields)) this.openMore();
  }

  private keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.emit('okr-cancel', undefined);
    }
  }

  private field(name: string, label: string, hint = '', required = false): Field {
    return { id: `${this.ids}-${name}`, label, hint, required, error: this.fields[name] ?? this.fields[`measure.${name}`] };
  }

  protected override render(): TemplateResult {
    const changing = this.keyResult !== null;
    const heading = this.keyResult === null ? AJS.I18n.getText('okr.kr.new') : AJS.I18n.getText('okr.kr.edit', this.keyResult.key);
    return html`<form class="aui top-label okr-form" novalidate aria-label=${heading} @keydown=${this.keys}
      @submit=${(event: Event) => { event.preventDefault(); void this.save(!changing); }}>
      <h2>${heading}</h2>
      ${problem(this.problems)}
      <div class="okr-columns okr-columns-wide">${this.textField('title', AJS.I18n.getText('okr.form.title'), this.draft.title, (title) => this.say({ title }), AJS.I18n.getText('okr.kr.title.hint'))}
        ${this.ownerField()}</div>
      ${changing && (this.draft.kind === 'ISSUES' || this.draft.kind === 'KEPT') ? nothing : this.kindField()} ${keyed(this.turn, this.measureFields(changing))}
      ${this.more ? this.moreFields() : nothing} ${this.preview()} ${this.buttons(changing)}
    </form>`;
  }

  private buttons(changing: boolean): unknown {
    return html`<div class="buttons-container okr-buttons">
      <button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy}>${changing ? AJS.I18n.getText('okr.action.save') : AJS.I18n.getText('okr.kr.save.next')}</button>
      ${changing ? nothing : html`<button type="button" class="aui-button" ?disabled=${this.busy} @click=${() => this.save(false)}>${AJS.I18n.getText('okr.kr.save.close')}</button>`}
      <button type="button" class="aui-button aui-button-link" @click=${() => this.emit('okr-cancel', undefined)}>${AJS.I18n.getText('okr.action.cancel')}</button>
      ${this.more ? nothing : html`<button type="button" class="aui-button aui-button-link" @click=${this.openMore}>${AJS.I18n.getText('okr.action.more')}</button>`}
    </div>`;
  }

  private textField(name: string, label: string, value: string, change: (value: string) => void, hint = ''): unknown {
    const field = this.field(name, label, hint, true);
    return group(field, html`<input class="text full-width-field" type="text" name=${name} maxlength="255" autocomplete="off" id=${field.id} .value=${value}
      aria-describedby=${describedBy(field)} @input=${(event: Event) => change((event.target as HTMLInputElement).value)} />`);
  }

  private ownerField(): unknown {
    const field = this.field('owner', AJS.I18n.getText('okr.form.owner'), '', true);
    return group(field, html`<okr-picker .field=${field.id} .find=${peopleChoices} .chosen=${this.draft.owner} ?invalid=${!!field.error}
      @okr-pick=${(event: CustomEvent<Choice | null>) => this.say({ owner: event.detail })}></okr-picker>`);
  }

  private kindField(): unknown {
    const kinds: [Kind, string][] = [
      ['LINEAR', AJS.I18n.getText('okr.kr.kind.linear')],
      ['ISSUES', AJS.I18n.getText('okr.kr.kind.issues')],
      ['MAINTAIN', AJS.I18n.getText('okr.kr.kind.maintain')],
      ['MILESTONES', AJS.I18n.getText('okr.kr.kind.milestones')],
      ['ZONES', AJS.I18n.getText('okr.kr.kind.zones')],
      ['BINARY', AJS.I18n.getText('okr.kr.kind.binary')],
    ];
    const offered = this.keyResult === null ? kinds : kinds.filter(([kind]) => kind !== 'ISSUES');
    const wrong = this.fields.measure;
    return html`<fieldset class="group okr-kinds"><legend><span>${AJS.I18n.getText('okr.kr.kind')}</span></legend>${offered.map(
      ([kind, label]) => html`<div class="radio"><input class="radio" type="radio" name="${this.ids}-kind" id="${this.ids}-${kind}" .checked=${kind === this.draft.kind}
        @change=${() => this.say({ kind })} /><label for="${this.ids}-${kind}">${label}</label></div>`,
    )}${wrong ? html`<div class="error" role="alert">${wrong}</div>` : nothing}</fieldset>`;
  }

  private measureFields(changing: boolean): unknown {
    const { kind } = this.draft;
    const changed = (event: CustomEvent<Partial<Draft>>): void => this.say(event.detail);
    return html`${isNumber(kind) ? html`<okr-number-fields .draft=${this.draft} .errors=${this.errors} .choices=${this.choices} @okr-draft=${changed}></okr-number-fields>` : nothing}
      ${kind === 'MILESTONES' ? html`<okr-milestone-fields .draft=${this.draft} .errors=${this.errors} @okr-draft=${changed}></okr-milestone-fields>` : nothing}
      ${takesIssues(this.draft) && !changing
        ? html`<okr-source-rows .drafts=${this.draft.sources} .errors=${refusals(this.fields, this.draft.sources)}
            @okr-sources=${(event: CustomEvent<SourceDraft[]>) => this.sourcesChanged(event.detail)}></okr-source-rows>`
        : nothing}`;
  }

  /** A quantity that was refused stands in one list, whatever the server calls it. */
  private get errors(): Record<string, string> {
    return this.fields.quantity ? { ...this.fields, of: this.fields.quantity } : this.fields;
  }

  /** Only where a setting or an issue can move the figure before it is saved. */
  private preview(): unknown {
    const shown = this.keyResult !== null || takesIssues(this.draft);
    return shown ? html`<okr-preview ?otherwise=${this.wished !== null} .keyResult=${this.keyResult?.id ?? null} .objective=${this.objective} .wish=${this.tried}></okr-preview>` : nothing;
  }

  private weightField(): unknown {
    const field = this.field('weight', AJS.I18n.getText('okr.form.weight'), AJS.I18n.getText('okr.kr.weight.hint'), true);
    return group(field, html`<input class="text short-field" type="text" inputmode="decimal" name="weight" id=${field.id} .value=${this.draft.weight} aria-describedby=${describedBy(field)}
      @input=${(event: Event) => this.say({ weight: (event.target as HTMLInputElement).value })} />`);
  }

  private moreFields(): unknown {
    const changed = (event: CustomEvent<Partial<Draft>>): void => this.say(event.detail);
    return html`${this.draft.kind === 'ISSUES' ? html`<okr-share-options .draft=${this.draft} .errors=${this.fields} .choices=${this.choices} @okr-draft=${changed}></okr-share-options>` : nothing}
      <div class="okr-columns okr-options">${this.weightField()}</div>
      <okr-expectation-options .draft=${this.draft} .errors=${this.fields} .choices=${this.choices} @okr-draft=${changed}></okr-expectation-options>`;
  }
}
