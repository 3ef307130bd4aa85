import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inWords } from '../api/http.js';
import { removeKeyResult, restoreKeyResult } from '../api/key-results.js';
import { removeObjective, restoreObjective } from '../api/objectives.js';
import { overview as read } from '../api/overviews.js';
import type { PastDay } from '../api/past.js';
import type { KeyResult, Objective, Overview, Person } from '../api/types.js';
import type { Saved } from '../parts/check-in.js';
import '../parts/dialog.js';
import { statusLozenge } from '../parts/figure.js';
import type { KeyResultSaved } from '../parts/key-result-form.js';
import type { ObjectiveSaved } from '../parts/objective-form.js';
import '../parts/progress.js';
import '../parts/side-panel.js';
import { failed, loading } from '../parts/spinner.js';
import type { TriedWish } from '../parts/what-if.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';
import { askDay, askedDay } from '../ui/address.js';
import { Poll } from '../ui/poll.js';
import { EVERYTHING, fitting, type Filter } from './filter.js';
import { COLUMNS, keyResultRow, objectiveRow, tableHead, type Act } from './overview-rows.js';
import { filters, head, type ToolbarActs } from './overview-toolbar.js';
import { contextPath } from '../ui/context.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; overview: Overview };
/** The one form that is open, if any. */
type Form = { kind: 'objective' } | { kind: 'edit-objective' | 'key-result'; key: string } | { kind: 'edit-key-result'; key: string; wished: TriedWish | null } | null;
type Dialog = { kind: 'why'; key: string; title: string } | { kind: 'what-if'; about: KeyResult | Objective } | { kind: 'history' | 'sources'; keyResult: KeyResult } | null;

/** The page with a project's objectives, or with those of all homes: reads, filters, folds, and opens what a row offers. */
@define('okr-overview')
export class OkrOverview extends LightElement {
  /** Key of the project; empty for all homes. */
  @property({ attribute: 'project-key' }) projectKey = '';
  /** Key of the cycle that was asked for; empty for the running one. */
  @property() cycle = '';
  @property({ attribute: 'user-key' }) userKey = '';
  @property({ attribute: 'user-name' }) userName = '';
  @state() private screen: Screen = { kind: 'loading' };
  @state() private filter: Filter = EVERYTHING;
  @state() private folded: ReadonlySet<number> = new Set();
  @state() private form: Form = null;
  @state() private side: KeyResult | null = null;
  @state() private dialog: Dialog = null;
  @state() private past = askedDay();
  private readonly poll = new Poll(() => this.refresh());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.turned);
    this.turned();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.turned);
    this.poll.stop();
  }

  /** Shows the day that the address asks for. */
  private readonly turned = (): void => {
    this.past = askedDay();
    if (this.past === null) {
      void this.load();
      this.poll.start();
    } else {
      this.poll.stop();
      this.dropFirst();
    }
  };

  private async load(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.screen = { kind: 'failed', error };
      this.dropFirst();
    }
  }

  private async refresh(): Promise<void> {
    const asked = this.cycle;
    const overview = await read(this.projectKey, asked);
    if (asked === this.cycle) {
      this.screen = { kind: 'ready', overview };
      this.dropFirst();
    }
  }

  /** What the server had drawn makes way for the live page. */
  private dropFirst(): void {
    this.parentElement?.querySelector('.okr-first')?.remove();
  }

  private readonly act = (act: Act): void => {
    switch (act.kind) {
      case 'toggle':
        return this.toggle(act.objective);
      case 'add-key-result':
        return this.open({ kind: 'key-result', key: act.objective.key });
      case 'edit-objective':
        return this.open({ kind: 'edit-objective', key: act.objective.key });
      case 'edit-key-result':
        return this.open({ kind: 'edit-key-result', key: act.keyResult.key, wished: null });
      case 'why-objective':
        this.dialog = { kind: 'why', key: act.objective.key, title: act.objective.title };
        return;
      case 'why':
        this.dialog = { kind: 'why', key: act.keyResult.key, title: act.keyResult.title };
        return;
      case 'what-if-objective':
        this.dialog = { kind: 'what-if', about: act.objective };
        return;
      case 'what-if':
        this.dialog = { kind: 'what-if', about: act.keyResult };
        return;
      case 'history':
      case 'sources':
        this.dialog = { kind: act.kind, keyResult: act.keyResult };
        return;
      case 'check-in':
        this.side = act.keyResult;
        return;
      case 'remove-objective':
        return void this.takeAway(act.objective.key, () => removeObjective(act.objective.id, act.objective.version), () => restoreObjective(act.objective.id));
      case 'remove-key-result':
        return void this.takeAway(act.keyResult.key, () => removeKeyResult(act.keyResult.id, act.keyResult.version), () => restoreKeyResult(act.keyResult.id));
    }
  };

  private open(form: Form): void {
    this.form = form;
    if (form?.kind === 'key-result') {
      this.folded = new Set();
    }
  }

  private editWith(wished: TriedWish): void {
    this.dialog = null;
    this.open({ kind: 'edit-key-result', key: wished.keyResult.key, wished });
  }

  private toggle(objective: Objective): void {
    const folded = new Set(this.folded);
    if (!folded.delete(objective.id)) {
      folded.add(objective.id);
    }
    this.folded = folded;
  }

  private async takeAway(key: string, remove: () => Promise<void>, restore: () => Promise<void>): Promise<void> {
    try {
      await remove();
      flag('success', AJS.I18n.getText('okr.removed', key), () => void restore().then(() => this.refresh()).catch(complain));
      await this.refresh();
    } catch (error) {
      complain(error);
    }
  }

  private readonly acts: ToolbarActs = {
    cycle: (key) => {
      this.cycle = key;
      this.form = null;
      void this.load();
    },
    filter: (change) => (this.filter = { ...this.filter, ...change }),
    expand: (all) => (this.folded = new Set(all || this.screen.kind !== 'ready' ? [] : this.screen.overview.objectives.map((one) => one.id))),
    add: () => this.open({ kind: 'objective' }),
  };

  private me(): Person | null {
    return this.userKey === '' ? null : { key: this.userKey, name: '', displayName: this.userName, avatarUrl: '', active: true };
  }

  private objectiveSaved({ objective, next }: ObjectiveSaved): void {
    this.open(next ? { kind: 'key-result', key: objective.key } : null);
    flag('success', AJS.I18n.getText('okr.saved', objective.key));
    void this.refresh().catch(complain);
  }

  private keyResultSaved({ keyResult, next }: KeyResultSaved): void {
    if (!next) {
      this.open(null);
    }
    flag('success', AJS.I18n.getText('okr.saved', keyResult.key));
    void this.refresh().catch(complain);
  }

  private checkedIn({ keyResult, checkIn }: Saved): void {
    this.side = null;
    flag('success', AJS.I18n.getText('okr.checkin.saved', keyResult.key, checkIn.figure.label));
    void this.refresh().catch(complain);
  }

  protected override render(): unknown {
    return html`<div @okr-as-of=${(event: CustomEvent<PastDay | null>) => this.turn(event.detail)}>${this.past === null ? this.present() : this.asItWas(this.past)}</div>`;
  }

  private turn(on: PastDay | null): void {
    askDay(on);
    this.turned();
  }

  private asItWas(on: PastDay): TemplateResult {
    return html`<okr-past-overview project-key=${this.projectKey} cycle=${this.cycle} .asked=${on}></okr-past-overview>`;
  }

  private present(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return this.parentElement?.querySelector('.okr-first') ? nothing : loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return html`<div class="okr-page" @okr-cancel=${() => this.cancel()}>${this.page(this.screen.overview)}</div>`;
    }
  }

  private cancel(): void {
    this.form = null;
    this.side = null;
  }

  private page(overview: Overview): TemplateResult {
    return html`${head(overview, this.acts)} <okr-looks-link .project=${this.projectKey} .cycle=${overview.cycle?.key ?? ''}></okr-looks-link> ${serves(overview, this.base())}
      ${this.form?.kind === 'objective' ? this.newObjective(overview) : nothing}
      ${overview.objectives.length === 0 ? (this.form === null ? this.empty(overview) : nothing) : this.table(overview)}
      ${this.side === null ? nothing : html`<okr-side-panel .keyResult=${this.side} @okr-saved=${(event: CustomEvent<Saved>) => this.checkedIn(event.detail)}></okr-side-panel>`}
      ${this.dialog === null ? nothing : this.dialogBox(this.dialog)}`;
  }

  private base(): string {
    return `${contextPath()}/plugins/servlet/okr`;
  }

  private newObjective({ cycles, cycle }: Overview): TemplateResult {
    return html`<okr-objective-form .projectKey=${this.projectKey} .cycles=${cycles} .cycle=${cycle?.key ?? ''} .me=${this.me()}
      @okr-objective=${(event: CustomEvent<ObjectiveSaved>) => this.objectiveSaved(event.detail)}></okr-objective-form>`;
  }

  private empty({ may, cycle }: Overview): TemplateResult {
    const create = html`<button type="button" class="aui-button aui-button-primary" @click=${() => this.open({ kind: 'objective' })}>${AJS.I18n.getText('okr.objective.new')}</button>`;
    return html`<div class="okr-empty">
      <h2>${cycle === null ? AJS.I18n.getText('okr.empty.cycle') : AJS.I18n.getText('okr.empty.title')}</h2>
      <p>${cycle === null ? AJS.I18n.getText('okr.empty.cycle.text') : AJS.I18n.getText('okr.empty.text')}</p>
      ${may.createObjective && cycle !== null ? create : nothing}
      ${may.createCycle && cycle === null ? html`<a class="aui-button aui-button-primary" href="${this.base()}/admin">${AJS.I18n.getText('okr.empty.cycle.add')}</a>` : nothing}
    </div>`;
  }

  private table(overview: Overview): TemplateResult {
    const shown = fitting(overview.objectives, this.filter);
    return html`${filters(overview, this.filter, this.acts)}
      ${shown.length === 0 ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.filter.none')}</p>` : nothing}
      <table class="aui okr-tree" ?hidden=${shown.length === 0}>
        ${tableHead()} ${repeat(shown, (one) => one.id, (one, at) => html`${this.groupHead(shown, at)} ${this.objective(one, overview)}`)}
      </table>`;
  }

  /** On the page of all homes: whose objectives follow. */
  private groupHead(shown: Objective[], at: number): unknown {
    const home = shown[at]?.project ?? null;
    if (this.projectKey !== '' || (at > 0 && (shown[at - 1]?.project ?? null)?.id === home?.id)) {
      return nothing;
    }
    const name = home === null ? AJS.I18n.getText('okr.company.name') : html`<a href="${contextPath()}/projects/${home.key}?selectedItem=io.cairn.okr:okrs">${home.name}</a>`;
    return html`<tbody class="okr-home"><tr><th scope="rowgroup" colspan=${COLUMNS}>${name}</th></tr></tbody>`;
  }

  private objective(one: Objective, overview: Overview): TemplateResult {
    const open = !this.folded.has(one.id);
    const edited = this.form?.kind === 'edit-objective' && this.form.key === one.key;
    const adding = this.form?.kind === 'key-result' && this.form.key === one.key;
    return html`<tbody>
      ${edited
        ? wide(html`<okr-objective-form .objective=${one} .cycles=${overview.cycles} @okr-objective=${(event: CustomEvent<ObjectiveSaved>) => this.objectiveSaved(event.detail)}></okr-objective-form>`)
        : objectiveRow(one, open, this.act, this.base())}
      ${open ? repeat(one.keyResults ?? [], (keyResult) => keyResult.id, (keyResult) => this.keyResult(keyResult)) : nothing}
      ${open && !adding && one.keyResults?.length === 0 ? this.noKeyResults(one) : nothing}
      ${adding
        ? wide(html`<okr-key-result-form .objective=${one.id} .owner=${one.owner} @okr-key-result=${(event: CustomEvent<KeyResultSaved>) => this.keyResultSaved(event.detail)}></okr-key-result-form>`)
        : nothing}
    </tbody>`;
  }

  private keyResult(one: KeyResult): TemplateResult {
    return this.form?.kind === 'edit-key-result' && this.form.key === one.key
      ? wide(html`<okr-key-result-form .keyResult=${one} .wished=${this.form.wished} @okr-key-result=${(event: CustomEvent<KeyResultSaved>) => this.keyResultSaved(event.detail)}></okr-key-result-form>`)
      : keyResultRow(one, this.act, this.base());
  }

  private noKeyResults(one: Objective): TemplateResult {
    return wide(html`<span class="okr-quiet okr-indent">${AJS.I18n.getText('okr.objective.empty')}
      ${one.may.change ? html`<button type="button" class="aui-button aui-button-link" @click=${() => this.act({ kind: 'add-key-result', objective: one })}>${AJS.I18n.getText('okr.menu.add')}</button>` : nothing}</span>`);
  }

  private dialogBox(dialog: NonNullable<Dialog>): TemplateResult {
    const close = (): void => { this.dialog = null; };
    const changed = (): void => void this.refresh().catch(complain);
    switch (dialog.kind) {
      case 'why':
        return html`<okr-dialog .heading=${AJS.I18n.getText('okr.why.title', dialog.key, dialog.title)} .content=${html`<okr-why key=${dialog.key}></okr-why>`} @okr-close=${close}></okr-dialog>`;
      case 'what-if':
        return html`<okr-dialog .heading=${AJS.I18n.getText('okr.whatif.title', dialog.about.key, dialog.about.title)} .content=${html`<okr-what-if .about=${dialog.about}></okr-what-if>`}
          @okr-close=${close} @okr-edit-with=${(event: CustomEvent<TriedWish>) => this.editWith(event.detail)}></okr-dialog>`;
      case 'history':
        return html`<okr-dialog .heading=${AJS.I18n.getText('okr.history.title', dialog.keyResult.key, dialog.keyResult.title)}
          .content=${html`<okr-history .keyResult=${dialog.keyResult.id}></okr-history>`} @okr-close=${close}></okr-dialog>`;
      case 'sources':
        return html`<okr-dialog .heading=${AJS.I18n.getText('okr.sources.title', dialog.keyResult.key, dialog.keyResult.title)}
          .content=${html`<okr-sources .keyResult=${dialog.keyResult}></okr-sources>`} @okr-close=${close} @okr-linked=${changed}></okr-dialog>`;
    }
  }
}

/** A line of the table that spans all columns. */
function wide(content: unknown): TemplateResult {
  return html`<tr class="okr-wide"><td colspan=${COLUMNS}>${content}</td></tr>`;
}

/** The parent objectives this project serves. */
function serves({ serves: parents }: Overview, base: string): unknown {
  return parents.length === 0 ? nothing : html`<section class="okr-serves" aria-label=${AJS.I18n.getText('okr.serves')}>
    <h2>${AJS.I18n.getText('okr.serves')}</h2>
    <ul>${parents.map(
      (one) => html`<li><a class="okr-key" href="${base}/objectives/${one.key}">${one.key}</a> <span class="okr-title">${one.title}</span>
        <okr-progress .figure=${one.figure}></okr-progress> <span class="okr-judged">${statusLozenge(one.figure)}</span></li>`,
    )}</ul>
  </section>`;
}

function complain(error: unknown): void {
  flag('error', inWords(error));
}
