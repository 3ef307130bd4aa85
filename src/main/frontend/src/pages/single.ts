import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Forecast } from '../api/forecasts.js';
import { keyResult } from '../api/key-results.js';
import { objective } from '../api/objectives.js';
import type { PastDay } from '../api/past.js';
import type { KeyResult, Objective } from '../api/types.js';
import type { Saved } from '../parts/check-in.js';
import { statusLozenge } from '../parts/figure.js';
import '../parts/dialog.js';
import '../parts/forecast.js';
import type { OkrHistory } from '../parts/history.js';
import type { KeyResultSaved } from '../parts/key-result-form.js';
import { person } from '../parts/person.js';
import '../parts/progress.js';
import '../parts/side-panel.js';
import { failed, loading } from '../parts/spinner.js';
import '../parts/trend.js';
import type { TriedWish } from '../parts/what-if.js';
import '../parts/why.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';
import { askDay, askedDay } from '../ui/address.js';
import { Poll } from '../ui/poll.js';
import { contextPath } from '../ui/context.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'objective'; one: Objective } | { kind: 'key-result'; one: KeyResult };

/** The page of one objective or key result: its figure, why, what is linked, and its history. */
@define('okr-single')
export class OkrSingle extends LightElement {
  /** "OBJ-7" or "KR-12". */
  @property({ attribute: 'key' }) key = '';
  @state() private screen: Screen = { kind: 'loading' };
  @state() private checking = false;
  @state() private trying: KeyResult | Objective | null = null;
  /** The key result is being changed, perhaps as somebody tried it. */
  @state() private editing: { wished: TriedWish | null } | null = null;
  @state() private ahead: Forecast | null = null;
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
      this.parentElement?.querySelector('.okr-first')?.remove();
    }
  };

  private turn(on: PastDay | null): void {
    askDay(on);
    this.turned();
  }

  private async load(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
    this.parentElement?.querySelector('.okr-first')?.remove();
  }

  private async refresh(): Promise<void> {
    this.screen = this.key.startsWith('OBJ') ? { kind: 'objective', one: await objective(this.key) } : { kind: 'key-result', one: await keyResult(this.key) };
  }

  private base(): string {
    return `${contextPath()}/plugins/servlet/okr`;
  }

  protected override render(): unknown {
    return html`<div @okr-as-of=${(event: CustomEvent<PastDay | null>) => this.turn(event.detail)}>${this.past === null
      ? this.present()
      : html`<okr-past-single key=${this.key} .asked=${this.past}></okr-past-single>`}</div>`;
  }

  private present(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return this.parentElement?.querySelector('.okr-first') ? nothing : loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'objective':
        return this.objectivePage(this.screen.one);
      case 'key-result':
        return this.keyResultPage(this.screen.one);
    }
  }

  private head(one: Objective | KeyResult, crumbs: unknown, actions: unknown): TemplateResult {
    return html`<header class="okr-head">
      <p class="okr-crumbs">${crumbs}</p>
      <div class="okr-head-line"><h1><span class="okr-key">${one.key}</span> ${one.title}</h1><span class="okr-grow"></span><okr-as-of></okr-as-of>${actions}</div>
      <p class="okr-line"><okr-progress .figure=${one.figure}></okr-progress> ${statusLozenge(one.figure)} <span class="okr-note">${one.figure.statusWhy}</span></p>
    </header>`;
  }

  private trend({ key, figure }: Objective | KeyResult): TemplateResult {
    return html`<h2>${AJS.I18n.getText('okr.single.trend')}</h2>
      <okr-trend key=${key} .version=${figure.version} .forecast=${this.ahead}></okr-trend>`;
  }

  private forecast({ key, figure }: Objective | KeyResult, project: string): TemplateResult {
    return html`<h2>${AJS.I18n.getText('okr.single.forecast')}</h2>
      <okr-forecast key=${key} project-key=${project} .version=${figure.version} @okr-foreseen=${(event: CustomEvent<Forecast>) => (this.ahead = event.detail)}></okr-forecast>`;
  }

  private whatIf(one: Objective | KeyResult): TemplateResult {
    return html`<button type="button" class="aui-button" @click=${() => (this.trying = one)}>${AJS.I18n.getText('okr.menu.whatif')}</button>`;
  }

  private tried(): unknown {
    return this.trying === null ? nothing : html`<okr-dialog .heading=${AJS.I18n.getText('okr.whatif.title', this.trying.key, this.trying.title)}
      .content=${html`<okr-what-if .about=${this.trying}></okr-what-if>`} @okr-close=${() => (this.trying = null)}
      @okr-edit-with=${(event: CustomEvent<TriedWish>) => this.edit(event.detail)}></okr-dialog>`;
  }

  private edit(wished: TriedWish | null): void {
    this.trying = null;
    this.editing = { wished };
  }

  private saved({ keyResult: { key } }: KeyResultSaved): void {
    this.editing = null;
    flag('success', AJS.I18n.getText('okr.saved', key));
    void this.load();
  }

  private objectivePage(one: Objective): TemplateResult {
    const crumbs = html`${homeLink(one)} / <span>${one.cycle.name}</span>${one.parent === null ? nothing : html` / <a href="${this.base()}/objectives/${one.parent.key}">${one.parent.key} ${one.parent.title}</a>`}`;
    return html`<div class="okr-page">
      ${this.head(one, crumbs, this.whatIf(one))}
      <p>${person(one.owner)}</p>
      ${one.description === '' ? nothing : html`<p class="okr-text">${one.description}</p>`}
      <h2>${AJS.I18n.getText('okr.single.keyresults')}</h2>
      <ul class="okr-list">${(one.keyResults ?? []).map(
        (each) => html`<li><a class="okr-key" href="${this.base()}/key-results/${each.key}">${each.key}</a> <span class="okr-title okr-grow">${each.title}</span>
          <okr-progress .figure=${each.figure}></okr-progress> <span class="okr-judged">${statusLozenge(each.figure)}</span></li>`,
      )}</ul>
      ${this.forecast(one, one.project?.key ?? '')} ${this.trend(one)}
      <h2>${AJS.I18n.getText('okr.single.why')}</h2>
      <okr-why bare key=${one.key} .version=${one.figure.version}></okr-why>
      ${this.tried()}
    </div>`;
  }

  private keyResultPage(one: KeyResult): TemplateResult {
    const crumbs = html`<a href="${this.base()}/objectives/${one.objective.key}">${one.objective.key} ${one.objective.title}</a>`;
    const checkIn = one.may.checkIn
      ? html`<button type="button" class="aui-button aui-button-primary" @click=${() => (this.checking = true)}>${AJS.I18n.getText('okr.checkin.title')}</button>`
      : nothing;
    const edit = one.may.change && this.editing === null
      ? html`<button type="button" class="aui-button" @click=${() => this.edit(null)}>${AJS.I18n.getText('okr.menu.edit')}</button>`
      : nothing;
    return html`<div class="okr-page">
      ${this.head(one, crumbs, html`${this.whatIf(one)} ${edit} ${checkIn}`)}
      ${this.editing === null ? nothing : this.form(one, this.editing.wished)}
      <dl class="okr-facts"><dt>${AJS.I18n.getText('okr.col.owner')}</dt><dd>${person(one.owner)}</dd><dt>${AJS.I18n.getText('okr.kr.kind')}</dt><dd>${one.measureLabel}</dd>
        ${one.figure.currentLabel ? html`<dt>${AJS.I18n.getText('okr.checkin.value')}</dt><dd>${one.figure.currentLabel}</dd>` : nothing}
        <dt>${AJS.I18n.getText('okr.col.checkin')}</dt><dd>${one.lastCheckInAge}</dd></dl>
      <okr-looks key=${one.key} .version=${one.figure.version}></okr-looks>
      ${this.forecast(one, '')} ${this.trend(one)}
      <h2>${AJS.I18n.getText('okr.single.why')}</h2>
      <okr-why bare key=${one.key} .version=${one.figure.version}></okr-why>
      <h2>${AJS.I18n.getText('okr.single.sources')}</h2><okr-sources .keyResult=${one} @okr-linked=${() => this.refresh()}></okr-sources>
      <h2>${AJS.I18n.getText('okr.single.history')}</h2>
      <okr-history .keyResult=${one.id}></okr-history>
      ${this.checking ? html`<okr-side-panel .keyResult=${one} @okr-cancel=${() => (this.checking = false)} @okr-saved=${(event: CustomEvent<Saved>) => this.checkedIn(event.detail)}></okr-side-panel>` : nothing}
      ${this.tried()}
    </div>`;
  }

  /** Begins anew with what was tried, also while it is open. */
  private form(one: KeyResult, wished: TriedWish | null): unknown {
    return keyed(wished, html`<okr-key-result-form .keyResult=${one} .wished=${wished} @okr-cancel=${() => (this.editing = null)}
      @okr-key-result=${(event: CustomEvent<KeyResultSaved>) => this.saved(event.detail)}></okr-key-result-form>`);
  }

  private checkedIn({ keyResult: { key }, checkIn }: Saved): void {
    this.checking = false;
    flag('success', AJS.I18n.getText('okr.checkin.saved', key, checkIn.figure.label));
    void this.load();
    void this.querySelector<OkrHistory>('okr-history')?.load();
  }
}

function homeLink({ project }: Objective): TemplateResult {
  return project === null
    ? html`<a href="${contextPath()}/plugins/servlet/okr">${AJS.I18n.getText('okr.company.name')}</a>`
    : html`<a href="${contextPath()}/projects/${project.key}?selectedItem=io.cairn.okr:okrs">${project.name}</a>`;
}
