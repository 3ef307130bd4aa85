import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { addCycle, changeCycle, cycles, removeCycle, type CycleWish } from '../api/cycles.js';
import { intention, intentionAfter, inWords, Refused } from '../api/http.js';
import type { Cycle } from '../api/types.js';
import { group, problem, type Field } from '../parts/field.js';
import { failed, loading } from '../parts/spinner.js';
import { day } from '../ui/dates.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; cycles: Cycle[] };

const EMPTY: CycleWish = { name: '', start: '', end: '' };

/** The cycles of this Jira: add, change, and remove those that are empty. */
@define('okr-cycles')
export class OkrCycles extends LightElement {
  @state() private screen: Screen = { kind: 'loading' };
  /** The cycle being changed; "new" while one is added; null without a form. */
  @state() private form: Cycle | 'new' | null = null;
  @state() private wish: CycleWish = EMPTY;
  @state() private problems: string[] = [];
  @state() private fields: Record<string, string> = {};
  @state() private busy = false;
  private once = intention();
  private readonly ids = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.screen = { kind: 'ready', cycles: await cycles() };
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
    this.parentElement?.querySelector('.okr-first')?.remove();
  }

  private open(form: Cycle | 'new' | null): void {
    this.form = form;
    this.wish = form === null || form === 'new' ? EMPTY : { name: form.name, start: form.start, end: form.end };
    this.problems = [];
    this.fields = {};
    this.once = intention();
    void this.focusOn('form input');
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.form;
    if (form === null || this.busy) {
      return;
    }
    this.busy = true;
    try {
      const saved = form === 'new' ? await addCycle(this.wish, this.once) : await changeCycle(form, this.wish);
      this.open(null);
      flag('success', AJS.I18n.getText('okr.saved', saved.name));
      await this.load();
    } catch (error) {
      this.once = intentionAfter(error, this.once);
      this.fields = error instanceof Refused ? error.fields : {};
      this.problems = error instanceof Refused ? error.messages : [inWords(error)];
    } finally {
      this.busy = false;
    }
  }

  private async takeAway(cycle: Cycle): Promise<void> {
    try {
      await removeCycle(cycle);
      flag('success', AJS.I18n.getText('okr.removed', cycle.name));
      await this.load();
    } catch (error) {
      flag('error', inWords(error));
    }
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return this.parentElement?.querySelector('.okr-first') ? nothing : loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return html`<div class="okr-page okr-admin">
          <header class="okr-head"><div class="okr-head-line"><h1>${AJS.I18n.getText('okr.admin.title')}</h1><span class="okr-grow"></span>
            <button type="button" class="aui-button aui-button-primary" @click=${() => this.open('new')}>${AJS.I18n.getText('okr.admin.cycle.add')}</button></div>
            <p class="okr-note">${AJS.I18n.getText('okr.admin.cycles.text')}</p></header>
          ${this.form === null ? nothing : this.cycleForm(this.form)} ${this.table(this.screen.cycles)}
        </div>`;
    }
  }

  private table(all: Cycle[]): TemplateResult {
    if (all.length === 0) {
      return html`<div class="okr-empty"><h2>${AJS.I18n.getText('okr.admin.cycles.none')}</h2><p>${AJS.I18n.getText('okr.admin.cycles.none.text')}</p></div>`;
    }
    return html`<table class="aui">
      <thead><tr><th scope="col">${AJS.I18n.getText('okr.form.cycle')}</th><th scope="col">${AJS.I18n.getText('okr.admin.start')}</th><th scope="col">${AJS.I18n.getText('okr.admin.end')}</th>
        <th scope="col">${AJS.I18n.getText('okr.admin.state')}</th><th scope="col"><span class="assistive">${AJS.I18n.getText('okr.col.actions')}</span></th></tr></thead>
      <tbody>${all.map(
        (cycle) => html`<tr><th scope="row">${cycle.name}</th><td>${day(cycle.start)}</td><td>${day(cycle.end)}</td><td>${stateOf(cycle)}</td>
          <td class="okr-row-actions"><button type="button" class="aui-button aui-button-link" aria-label=${AJS.I18n.getText('okr.admin.cycle.edit', cycle.name)} @click=${() => this.open(cycle)}>${AJS.I18n.getText('okr.menu.edit')}</button>
            <button type="button" class="aui-button aui-button-link" aria-label=${AJS.I18n.getText('okr.admin.cycle.remove', cycle.name)} @click=${() => this.takeAway(cycle)}>${AJS.I18n.getText('okr.menu.remove')}</button></td></tr>`,
      )}</tbody>
    </table>`;
  }

  private cycleForm(form: Cycle | 'new'): TemplateResult {
    const heading = form === 'new' ? AJS.I18n.getText('okr.admin.cycle.add') : AJS.I18n.getText('okr.admin.cycle.edit', form.name);
    return html`<form class="aui top-label okr-form" novalidate aria-label=${heading} @submit=${this.save}
      @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape') this.open(null); }}>
      <h2>${heading}</h2>
      ${problem(this.problems)}
      <div class="okr-columns">${this.input('name', 'text', AJS.I18n.getText('okr.form.name'), AJS.I18n.getText('okr.admin.name.hint'))}
        ${this.input('start', 'date', AJS.I18n.getText('okr.admin.start'))} ${this.input('end', 'date', AJS.I18n.getText('okr.admin.end'))}</div>
      <div class="buttons-container okr-buttons"><button type="submit" class="aui-button aui-button-primary" ?disabled=${this.busy}>${AJS.I18n.getText('okr.action.save')}</button>
        <button type="button" class="aui-button aui-button-link" @click=${() => this.open(null)}>${AJS.I18n.getText('okr.action.cancel')}</button></div>
    </form>`;
  }

  private input(name: keyof CycleWish, type: 'text' | 'date', label: string, hint = ''): TemplateResult {
    const field: Field = { id: `${this.ids}-${name}`, label, hint, error: this.fields[name], required: true };
    return group(field, html`<input class="text ${type === 'date' ? 'medium-field' : 'full-width-field'}" type=${type} maxlength="80" id=${field.id} .value=${this.wish[name]}
      @input=${(event: Event) => (this.wish = { ...this.wish, [name]: (event.target as HTMLInputElement).value })} />`);
  }
}

function stateOf({ state: when }: Cycle): TemplateResult {
  switch (when) {
    case 'RUNNING':
      return html`<span class="aui-lozenge aui-lozenge-subtle aui-lozenge-inprogress">${AJS.I18n.getText('okr.cycle.running')}</span>`;
    case 'COMING':
      return html`<span class="aui-lozenge aui-lozenge-subtle">${AJS.I18n.getText('okr.cycle.coming')}</span>`;
    case 'PAST':
      return html`<span class="aui-lozenge aui-lozenge-subtle">${AJS.I18n.getText('okr.cycle.over')}</span>`;
  }
}
