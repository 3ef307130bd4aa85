import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { findLabels, projects, sprintsOf, type Project, type Sprint } from '../api/jira-choices.js';
import { findValues, sourceKinds } from '../api/source-kinds.js';
import type { Effect, SourceKind, SourceKindHere } from '../api/types.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { group, type Field } from './field.js';
import './issue-keys.js';
import './jql.js';
import './picker.js';
import type { Choice } from './picker.js';
import { boardChoices, has, sprintChoices } from './sprint-choices.js';
import { emptySource, valueChoice, type SourceDraft } from './source-wish.js';

let kindsHere: Promise<SourceKindHere[]> | null = null;

/** Asked once for a page: apps come and go more slowly. */
function kinds(): Promise<SourceKindHere[]> {
  kindsHere ??= sourceKinds().catch(() => {
    kindsHere = null;
    return [];
  });
  return kindsHere;
}

function labels(): [SourceKind, string][] {
  return [
    ['ISSUE', AJS.I18n.getText('okr.sources.kind.ISSUE')],
    ['EPIC', AJS.I18n.getText('okr.sources.kind.EPIC')],
    ['JQL', AJS.I18n.getText('okr.sources.kind.JQL')],
    ['VERSION', AJS.I18n.getText('okr.sources.kind.VERSION')],
    ['SPRINT', AJS.I18n.getText('okr.sources.kind.SPRINT')],
    ['COMPONENT', AJS.I18n.getText('okr.sources.kind.COMPONENT')],
    ['LABEL', AJS.I18n.getText('okr.sources.kind.LABEL')],
  ];
}

/** One source of issues: of which kind, and which one, found by searching. Emits `okr-source` with the draft. */
@define('okr-source-field')
export class OkrSourceField extends LightElement {
  @property({ attribute: false }) draft: SourceDraft = emptySource();
  @property() error = '';
  /** Whether it can only support, as for a measured key result. */
  @property({ type: Boolean, attribute: 'supports-only' }) supportsOnly = false;
  @state() private missing: ReadonlyMap<SourceKind, string> = new Map();
  private readonly ids = freshId();
  private all: Promise<Project[]> | null = null;
  private sprints: { board: string; all: Promise<Sprint[]> } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void kinds().then((all) => (this.missing = new Map(all.filter((one) => !one.available).map((one) => [one.kind, one.text ?? '']))));
  }

  /** A choice, after which the field is drawn anew. */
  private say(change: Partial<SourceDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.error = '';
    this.emit('okr-source', this.draft);
  }

  /** Something typed: the field being typed in stays as it is. */
  private typed(change: Partial<SourceDraft>): void {
    this.emit('okr-source', Object.assign(this.draft, change));
  }

  private field(name: string, label: string, hint = '', error = ''): Field {
    return { id: `${this.ids}-${name}`, label, hint, required: true, error };
  }

  protected override render(): unknown {
    return html`<div class="okr-columns okr-source">${this.kindField()} ${this.effectField()}</div>
      ${keyed(this.draft.kind, this.which())}`;
  }

  private kindField(): TemplateResult {
    const field: Field = { id: `${this.ids}-kind`, label: AJS.I18n.getText('okr.sources.kind') };
    return group(field, html`<select class="select" id=${field.id} @change=${(event: Event) => this.say({ kind: (event.target as HTMLSelectElement).value as SourceKind })}>
      ${labels().map(([kind, label]) => html`<option value=${kind} ?selected=${kind === this.draft.kind} ?disabled=${this.missing.has(kind)}>${this.missing.has(kind)
        ? AJS.I18n.getText('okr.sources.kind.missing', label, this.missing.get(kind) ?? '') : label}</option>`)}</select>`);
  }

  private effectField(): unknown {
    if (this.supportsOnly) {
      return nothing;
    }
    const field: Field = { id: `${this.ids}-effect`, label: AJS.I18n.getText('okr.sources.effect') };
    const effects: [Effect, string][] = [
      ['DRIVES', AJS.I18n.getText('okr.sources.effect.DRIVES')],
      ['SUPPORTS', AJS.I18n.getText('okr.sources.effect.SUPPORTS')],
    ];
    return group(field, html`<select class="select" id=${field.id} @change=${(event: Event) => this.say({ effect: (event.target as HTMLSelectElement).value as Effect })}>
      ${effects.map(([effect, label]) => html`<option value=${effect} ?selected=${effect === this.draft.effect}>${label}</option>`)}</select>`);
  }

  private which(): unknown {
    switch (this.draft.kind) {
      case 'ISSUE':
        return html`<okr-issue-keys .text=${this.draft.keys.join(' ')} .error=${this.error} .label=${AJS.I18n.getText('okr.form.keys')}
          .hint=${AJS.I18n.getText('okr.form.keys.hint')} @okr-keys=${(event: CustomEvent<string[]>) => this.typed({ keys: event.detail })}></okr-issue-keys>`;
      case 'EPIC':
        return html`<okr-issue-keys single .text=${this.draft.epic.join(' ')} .error=${this.error} .label=${AJS.I18n.getText('okr.form.epic')}
          .hint=${AJS.I18n.getText('okr.form.epic.hint')} @okr-keys=${(event: CustomEvent<string[]>) => this.typed({ epic: event.detail })}></okr-issue-keys>`;
      case 'JQL':
        return html`<okr-jql .text=${this.draft.jql} .error=${this.error} @okr-jql=${(event: CustomEvent<string>) => this.typed({ jql: event.detail })}></okr-jql>`;
      case 'VERSION':
        return this.pick(this.field('version', AJS.I18n.getText('okr.sources.kind.VERSION'), AJS.I18n.getText('okr.sources.version.hint'), this.error), this.draft.value, valuesOf('VERSION'), (value) => this.say({ value }));
      case 'COMPONENT':
        return this.pick(this.field('component', AJS.I18n.getText('okr.sources.kind.COMPONENT'), AJS.I18n.getText('okr.sources.component.hint'), this.error), this.draft.value, valuesOf('COMPONENT'), (value) => this.say({ value }));
      case 'LABEL':
        return this.labelFields();
      case 'SPRINT':
        return this.sprintFields();
    }
  }

  private pick(field: Field, chosen: Choice | null, find: (text: string) => Promise<Choice[]>, change: (choice: Choice | null) => void): TemplateResult {
    return group(field, html`<okr-picker .field=${field.id} .find=${find} .chosen=${chosen} ?invalid=${!!field.error}
      @okr-pick=${(event: CustomEvent<Choice | null>) => change(event.detail)}></okr-picker>`);
  }

  private labelFields(): TemplateResult {
    const field = this.field('label', AJS.I18n.getText('okr.sources.kind.LABEL'), AJS.I18n.getText('okr.sources.label.hint'), this.error);
    return html`<div class="okr-columns">${this.pick(this.field('project', AJS.I18n.getText('okr.sources.project')), this.draft.project, (text) => this.projects(text), (project) => this.say({ project }))}
      ${group(field, html`<okr-picker .field=${field.id} .find=${labelChoices} .chosen=${this.draft.label === '' ? null : { value: this.draft.label, label: this.draft.label }}
        ?invalid=${!!field.error} @okr-pick=${(event: CustomEvent<Choice | null>) => this.say({ label: event.detail?.value ?? '' })}></okr-picker>`)}</div>`;
  }

  private async projects(text: string): Promise<Choice[]> {
    this.all ??= projects();
    return (await this.all).filter((one) => has(`${one.key} ${one.name}`, text)).slice(0, 20).map((one) => ({ value: one.key, label: one.name, note: one.key }));
  }

  private sprintFields(): TemplateResult {
    const board = this.field('board', AJS.I18n.getText('okr.sources.board'), AJS.I18n.getText('okr.sources.board.hint'));
    const sprint = this.field('sprint', AJS.I18n.getText('okr.sources.kind.SPRINT'), AJS.I18n.getText('okr.sources.sprint.hint'), this.error);
    return html`<div class="okr-columns">${this.pick(board, this.draft.board, boardChoices, (chosen) => this.say({ board: chosen, sprint: null }))}
      ${this.draft.board === null ? nothing : keyed(this.draft.board.value, this.pick(sprint, this.draft.sprint, (text) => this.sprintsOfBoard(text), (chosen) => this.say({ sprint: chosen })))}</div>`;
  }

  private async sprintsOfBoard(text: string): Promise<Choice[]> {
    const board = this.draft.board?.value ?? '';
    if (this.sprints?.board !== board) {
      this.sprints = { board, all: sprintsOf(Number(board)) };
    }
    return sprintChoices(await this.sprints.all, text);
  }
}

function valuesOf(kind: 'VERSION' | 'COMPONENT'): (text: string) => Promise<Choice[]> {
  return async (text) => (await findValues(kind, text)).map(({ id, name, project }) => ({ value: valueChoice(id ?? 0, project?.key ?? ''), label: name, note: project?.name ?? '' }));
}

/** What one types is a label too, for issues may get it later. */
async function labelChoices(text: string): Promise<Choice[]> {
  const found = await findLabels(text).catch((): string[] => []);
  const typed = text === '' || /\s/.test(text) || found.includes(text) ? [] : [text];
  return [...typed, ...found].map((label) => ({ value: label, label }));
}
