import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { intention, intentionAfter, inWords, Refused, savedMeanwhile } from '../api/http.js';
import { addObjective, changeObjective, findObjectives, type ObjectiveWish } from '../api/objectives.js';
import type { Cycle, Objective, Person } from '../api/types.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { parsed } from './check-in.js';
import { describedBy, group, problem, type Field } from './field.js';
import { peopleChoices, personChoice } from './people-choices.js';
import './picker.js';
import type { Choice } from './picker.js';

/** What came of the form. */
export interface ObjectiveSaved {
  objective: Objective;
  /** Whether a key result is to be added at once. */
  next: boolean;
}

/** The form of an objective, new or changed, inline. Emits `okr-objective` when saved and `okr-cancel`. */
@define('okr-objective-form')
export class OkrObjectiveForm extends LightElement {
  /** The objective to change; null for a new one. */
  @property({ attribute: false }) objective: Objective | null = null;
  /** Where a new one belongs; empty for the company. */
  @property() projectKey = '';
  @property({ attribute: false }) cycles: Cycle[] = [];
  @property() cycle = '';
  /** Who owns a new one unless somebody else is chosen. */
  @property({ attribute: false }) me: Person | null = null;
  @state() private titleText = '';
  @state() private description = '';
  @state() private owner: Choice | null = null;
  @state() private parent: Choice | null = null;
  @state() private weight = '1';
  @state() private driver: Objective['driver'] = 'KEY_RESULTS';
  @state() private more = false;
  @state() private busy = false;
  @state() private problems: string[] = [];
  @state() private fields: Record<string, string> = {};
  /** Of the objective that the fields were filled from; the page may show a newer one meanwhile. */
  private version = 0;
  private once = intention();
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    const one = this.objective;
    this.owner = one !== null ? personChoice(one.owner) : this.me === null ? null : personChoice(this.me);
    if (one !== null) {
      this.version = one.version;
      this.titleText = one.title;
      this.description = one.description;
      this.cycle = one.cycle.key;
      this.parent = one.parent === null ? null : { value: one.parent.key, label: `${one.parent.key} ${one.parent.title}` };
      this.weight = String(one.weight);
      this.driver = one.driver;
      this.more = one.weight !== 1 || one.driver !== 'KEY_RESULTS';
    }
  }

  protected override firstUpdated(): void {
    void this.focusOn('input[name=title]');
  }

  private wish(): ObjectiveWish {
    return {
      title: this.titleText,
      description: this.description,
      project: this.objective === null ? this.projectKey || null : (this.objective.project?.key ?? null),
      cycle: this.cycle,
      owner: this.owner?.value ?? '',
      parent: this.parent?.value ?? null,
      weight: parsed(this.weight) ?? Number.NaN,
      driver: this.driver,
    };
  }

  private async save(next: boolean): Promise<void> {
    const wish = this.wish();
    this.fields = refusedHere(wish);
    if (this.busy || Object.keys(this.fields).length > 0) {
      return;
    }
    this.busy = true;
    try {
      const objective = this.objective === null ? await addObjective(wish, this.once) : await changeObjective(this.objective.id, this.version, wish);
      this.emit<ObjectiveSaved>('okr-objective', { objective, next });
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
    }
  }

  private refused(error: unknown): void {
    this.once = intentionAfter(error, this.once);
    this.fields = error instanceof Refused ? error.fields : {};
    const newer = savedMeanwhile(error);
    this.version = newer ?? this.version; // whoever saves again does so knowingly
    this.problems = newer !== null ? [AJS.I18n.getText('okr.form.stale')] : error instanceof Refused ? error.messages : [inWords(error)];
    this.more ||= 'weight' in this.fields || 'driver' in this.fields;
  }

  private keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.emit('okr-cancel', undefined);
    }
  }

  private field(name: string, label: string, hint = '', required = false): Field {
    return { id: `${this.ids}-${name}`, label, hint, required, error: this.fields[name] };
  }

  protected override render(): TemplateResult {
    const heading = this.objective === null ? AJS.I18n.getText('okr.objective.new') : AJS.I18n.getText('okr.objective.edit', this.objective.key);
    return html`<form class="aui top-label okr-form" novalidate aria-label=${heading} @keydown=${this.keys}
      @submit=${(event: Event) => { event.preventDefault(); void this.save(false); }}>
      <h2>${heading}</h2>
      ${problem(this.problems)} ${this.titleField()} ${this.descriptionField()}
      <div class="okr-columns">${this.ownerField()} ${this.cycleField()} ${this.parentField()}</div>
      ${this.more ? html`<div class="okr-columns">${this.weightField()} ${this.driverField()}</div>` : nothing}
      <div class="buttons-container okr-buttons">
        <button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy}>${AJS.I18n.getText('okr.action.save')}</button>
        ${this.objective === null
          ? html`<button type="button" class="aui-button" ?disabled=${this.busy} @click=${() => this.save(true)}>${AJS.I18n.getText('okr.objective.save.next')}</button>`
          : nothing}
        <button type="button" class="aui-button aui-button-link" @click=${() => this.emit('okr-cancel', undefined)}>${AJS.I18n.getText('okr.action.cancel')}</button>
        ${this.more ? nothing : html`<button type="button" class="aui-button aui-button-link" @click=${() => (this.more = true)}>${AJS.I18n.getText('okr.action.more')}</button>`}
      </div>
    </form>`;
  }

  private titleField(): unknown {
    const field = this.field('title', AJS.I18n.getText('okr.form.title'), AJS.I18n.getText('okr.objective.title.hint'), true);
    return group(field, html`<input class="text full-width-field" type="text" name="title" maxlength="255" id=${field.id} .value=${this.titleText}
      aria-describedby=${describedBy(field)} @input=${(event: Event) => (this.titleText = (event.target as HTMLInputElement).value)} />`);
  }

  private descriptionField(): unknown {
    const field = this.field('description', AJS.I18n.getText('okr.form.description'));
    return group(field, html`<textarea class="textarea full-width-field" rows="2" maxlength="4000" id=${field.id} .value=${this.description}
      aria-describedby=${describedBy(field)} @input=${(event: Event) => (this.description = (event.target as HTMLTextAreaElement).value)}></textarea>`);
  }

  private ownerField(): unknown {
    const field = this.field('owner', AJS.I18n.getText('okr.form.owner'), '', true);
    return group(field, html`<okr-picker .field=${field.id} .find=${peopleChoices} .chosen=${this.owner} ?invalid=${!!field.error}
      @okr-pick=${(event: CustomEvent<Choice | null>) => (this.owner = event.detail)}></okr-picker>`);
  }

  private cycleField(): unknown {
    const field = this.field('cycle', AJS.I18n.getText('okr.form.cycle'), '', true);
    return group(field, html`<select class="select" id=${field.id} aria-describedby=${describedBy(field)} @change=${(event: Event) => (this.cycle = (event.target as HTMLSelectElement).value)}>
      ${this.cycles.map((one) => html`<option value=${one.key} ?selected=${one.key === this.cycle}>${one.name}</option>`)}</select>`);
  }

  private parentField(): unknown {
    const field = this.field('parent', AJS.I18n.getText('okr.form.parent'), AJS.I18n.getText('okr.form.parent.hint'));
    const find = async (text: string): Promise<Choice[]> =>
      (await findObjectives(text, this.objective?.key ?? '')).map((one) => ({ value: one.key, label: `${one.key} ${one.title}`, note: `${one.cycle.name} · ${one.owner.displayName}` }));
    return group(field, html`<okr-picker .field=${field.id} .find=${find} .chosen=${this.parent} ?invalid=${!!field.error}
      @okr-pick=${(event: CustomEvent<Choice | null>) => (this.parent = event.detail)}></okr-picker>`);
  }

  private weightField(): unknown {
    const field = this.field('weight', AJS.I18n.getText('okr.form.weight'), AJS.I18n.getText('okr.objective.weight.hint'));
    return group(field, html`<input class="text short-field" type="text" inputmode="decimal" id=${field.id} .value=${this.weight} aria-describedby=${describedBy(field)}
      @input=${(event: Event) => (this.weight = (event.target as HTMLInputElement).value)} />`);
  }

  private driverField(): unknown {
    const field = this.field('driver', AJS.I18n.getText('okr.objective.driver'));
    const choices: [Objective['driver'], string][] = [
      ['KEY_RESULTS', AJS.I18n.getText('okr.objective.driver.keyresults')],
      ['CHILDREN', AJS.I18n.getText('okr.objective.driver.children')],
      ['BOTH', AJS.I18n.getText('okr.objective.driver.both')],
    ];
    return group(field, html`<select class="select" id=${field.id} @change=${(event: Event) => (this.driver = (event.target as HTMLSelectElement).value as Objective['driver'])}>
      ${choices.map(([value, label]) => html`<option value=${value} ?selected=${value === this.driver}>${label}</option>`)}</select>`);
  }
}

/** What can be refused before asking the server. */
function refusedHere(wish: ObjectiveWish): Record<string, string> {
  return {
    ...(wish.title.trim() === '' ? { title: AJS.I18n.getText('okr.form.required') } : {}),
    ...(wish.owner === '' ? { owner: AJS.I18n.getText('okr.form.required') } : {}),
    ...(Number.isNaN(wish.weight) ? { weight: AJS.I18n.getText('okr.form.number.wrong') } : {}),
  };
}
