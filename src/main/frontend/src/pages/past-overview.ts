import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords } from '../api/http.js';
import { pastKeyResult, pastObjective, pastOverview, type PastDay, type PastOverview } from '../api/past.js';
import type { Objective, Overview } from '../api/types.js';
import '../parts/as-of.js';
import '../parts/dialog.js';
import { failed, loading } from '../parts/spinner.js';
import '../parts/why.js';
import type { Account } from '../parts/why.js';
import { dayQuery } from '../ui/address.js';
import { contextPath } from '../ui/context.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';
import { keyResultRow, objectiveRow, tableHead, type Act } from './overview-rows.js';
import { head } from './overview-toolbar.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; answer: PastOverview };

/** The page with objectives as they stood on a past day; for reading only. */
@define('okr-past-overview')
export class OkrPastOverview extends LightElement {
  /** Key of the project; empty for all homes. */
  @property({ attribute: 'project-key' }) projectKey = '';
  /** Key of the cycle; empty for the one that ran then. */
  @property() cycle = '';
  @property({ attribute: false }) asked!: PastDay;
  @state() private screen: Screen = { kind: 'loading' };
  @state() private folded: ReadonlySet<number> = new Set();
  @state() private why: { title: string; key: string; account: Account } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projectKey') || changed.has('cycle') || changed.has('asked')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { asked, cycle } = this;
    const screen = await pastOverview(this.projectKey, cycle, asked).then((answer): Screen => ({ kind: 'ready', answer }), (error: unknown): Screen => ({ kind: 'failed', error }));
    if (asked === this.asked && cycle === this.cycle) {
      this.screen = screen;
    }
  }

  private readonly act = (act: Act): void => {
    switch (act.kind) {
      case 'toggle':
        return this.toggle(act.objective);
      case 'why':
        return void this.explain(act.keyResult.key, act.keyResult.title);
      case 'why-objective':
        return void this.explain(act.objective.key, act.objective.title);
      default:
        return; // nothing else is offered
    }
  };

  private toggle({ id }: Objective): void {
    const folded = new Set(this.folded);
    if (!folded.delete(id)) {
      folded.add(id);
    }
    this.folded = folded;
  }

  private async explain(key: string, title: string): Promise<void> {
    try {
      const account: Account = key.startsWith('OBJ') ? { of: 'OBJ', ledger: (await pastObjective(key, this.asked)).ledger } : { of: 'KR', ledger: (await pastKeyResult(key, this.asked)).ledger };
      this.why = { key, title, account };
    } catch (error) {
      flag('error', inWords(error));
    }
  }

  protected override render(): unknown {
    return html`<div class="okr-page">${this.content()}
      ${this.why === null ? nothing : html`<okr-dialog .heading=${AJS.I18n.getText('okr.why.title', this.why.key, this.why.title)}
        .content=${html`<okr-why key=${this.why.key} .account=${this.why.account}></okr-why>`} @okr-close=${() => (this.why = null)}></okr-dialog>`}</div>`;
  }

  private content(): unknown {
    const bar = (answer: PastOverview | null): TemplateResult => html`<okr-as-of .asked=${this.asked} .past=${answer?.past ?? null} first=${answer?.past.first ?? ''}></okr-as-of>`;
    switch (this.screen.kind) {
      case 'loading':
        return html`${bar(null)} ${loading()}`;
      case 'failed':
        return html`${bar(null)} ${failed(this.screen.error, () => void this.load())}`;
      case 'ready': {
        const { overview } = this.screen.answer;
        return html`${head(overview, { cycle: (key) => (this.cycle = key), filter: () => undefined, expand: () => undefined, add: () => undefined, past: true })}
          ${bar(this.screen.answer)} ${overview.objectives.length === 0 ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.empty.title')}</p>` : this.table(overview)}`;
      }
    }
  }

  private table({ objectives }: Overview): TemplateResult {
    const base = `${contextPath()}/plugins/servlet/okr`;
    const query = dayQuery(this.asked);
    return html`<table class="aui okr-tree">${tableHead()}
      ${objectives.map((one) => {
        const open = !this.folded.has(one.id);
        return html`<tbody>${objectiveRow(one, open, this.act, base, query)} ${open ? (one.keyResults ?? []).map((each) => keyResultRow(each, this.act, base, query)) : nothing}</tbody>`;
      })}
    </table>`;
  }
}
