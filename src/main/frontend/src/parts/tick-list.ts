import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenIssue } from '../api/what-if.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { has } from './sprint-choices.js';

/** How the list is put into groups. */
type Grouping = 'none' | 'epic' | 'version';

interface Group {
  name: string;
  issues: OpenIssue[];
}

/** Issues to tick, one by one, all that are shown, or a group at once. Emits `okr-ticks` with the keys. */
@define('okr-tick-list')
export class OkrTickList extends LightElement {
  @property({ attribute: false }) issues: OpenIssue[] = [];
  @property({ attribute: false }) ticked: ReadonlySet<string> = new Set();
  /** Those that are done by something else that was chosen. */
  @property({ attribute: false }) anyway: ReadonlySet<string> = new Set();
  @state() private text = '';
  @state() private grouping: Grouping = 'none';
  private readonly ids = freshId();

  private tick(issues: OpenIssue[], on: boolean): void {
    const ticked = new Set(this.ticked);
    issues.forEach(({ issue: { key } }) => (on ? ticked.add(key) : ticked.delete(key)));
    this.emit('okr-ticks', [...ticked]);
  }

  private shown(): OpenIssue[] {
    return this.issues.filter(({ issue }) => has(`${issue.key} ${issue.summary}`, this.text));
  }

  private groups(shown: OpenIssue[]): Group[] {
    if (this.grouping === 'none') {
      return [{ name: '', issues: shown }];
    }
    const groups = new Map<string, OpenIssue[]>();
    for (const one of shown) {
      for (const name of this.namesOf(one)) {
        groups.set(name, [...(groups.get(name) ?? []), one]);
      }
    }
    const named = [...groups].filter(([name]) => name !== '').map(([name, issues]) => ({ name, issues }));
    const others = groups.get('') ?? [];
    const without = this.grouping === 'epic' ? AJS.I18n.getText('okr.whatif.group.epic.none') : AJS.I18n.getText('okr.whatif.group.version.none');
    return others.length === 0 ? named : [...named, { name: without, issues: others }];
  }

  private namesOf({ epic, versions }: OpenIssue): string[] {
    if (this.grouping === 'epic') {
      return [epic === null ? '' : `${epic.key} ${epic.summary}`];
    }
    return versions.length === 0 ? [''] : versions.map(({ name }) => name);
  }

  protected override render(): unknown {
    const shown = this.shown();
    return html`<form class="aui okr-tick-tools" @submit=${(event: Event) => event.preventDefault()}>
        <label class="assistive" for="${this.ids}-text">${AJS.I18n.getText('okr.whatif.search')}</label>
        <input class="text" type="search" id="${this.ids}-text" placeholder=${AJS.I18n.getText('okr.whatif.search')} .value=${this.text} @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)} />
        <label for="${this.ids}-by">${AJS.I18n.getText('okr.whatif.group')}</label>
        <select class="select" id="${this.ids}-by" @change=${(event: Event) => (this.grouping = (event.target as HTMLSelectElement).value as Grouping)}>
          <option value="none">${AJS.I18n.getText('okr.whatif.group.none')}</option>
          <option value="epic" ?disabled=${this.issues.every(({ epic }) => epic === null)}>${AJS.I18n.getText('okr.sources.kind.EPIC')}</option>
          <option value="version" ?disabled=${this.issues.every(({ versions }) => versions.length === 0)}>${AJS.I18n.getText('okr.sources.kind.VERSION')}</option>
        </select>
      </form>
      <div class="okr-ticks">${shown.length === 0 ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.whatif.search.none')}</p>` : nothing}
        ${shown.length > 1 ? this.box(`${this.ids}-all`, AJS.I18n.getText('okr.whatif.all', shown.length), shown, 'okr-tick-all') : nothing}
        ${this.groups(shown).map((group, at) => this.group(group, at))}</div>`;
  }

  private group({ name, issues }: Group, at: number): TemplateResult {
    const rows = issues.map((one) => this.row(one, at));
    return name === '' ? html`<ul>${rows}</ul>` : html`${this.box(`${this.ids}-group-${at}`, name, issues, 'okr-tick-group')}<ul class="okr-indent">${rows}</ul>`;
  }

  /** Ticks or unticks several. */
  private box(id: string, label: string, issues: OpenIssue[], style: string): TemplateResult {
    const on = issues.filter(({ issue: { key } }) => this.ticked.has(key)).length;
    return html`<div class="checkbox ${style}"><input class="checkbox" type="checkbox" id=${id} .checked=${on === issues.length} .indeterminate=${on > 0 && on < issues.length}
      @change=${(event: Event) => this.tick(issues, (event.target as HTMLInputElement).checked)} /><label for=${id}>${label}</label></div>`;
  }

  private row(one: OpenIssue, at: number): TemplateResult {
    const { key, summary, status, url } = one.issue;
    const id = `${this.ids}-${at}-${key}`;
    const anyway = this.anyway.has(key) && !this.ticked.has(key);
    return html`<li class="checkbox"><input class="checkbox" type="checkbox" id=${id} .checked=${this.ticked.has(key) || anyway} ?disabled=${anyway}
        @change=${(event: Event) => this.tick([one], (event.target as HTMLInputElement).checked)} /><label for=${id}><span class="okr-key">${key}</span> ${summary}</label>
      <a class="okr-note" href=${url} target="_blank" rel="noopener" aria-label=${AJS.I18n.getText('okr.whatif.open', key)}>${status}</a></li>`;
  }
}
