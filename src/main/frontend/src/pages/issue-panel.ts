import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inWords } from '../api/http.js';
import { issueKeyResults } from '../api/issues.js';
import { findLinkable, linkIssues, unlinkIssue } from '../api/key-results.js';
import type { IssueKeyResults, KeyResult, Served } from '../api/types.js';
import type { Saved } from '../parts/check-in.js';
import '../parts/dialog.js';
import { statusLozenge } from '../parts/figure.js';
import '../parts/menu.js';
import type { MenuItem } from '../parts/menu.js';
import '../parts/picker.js';
import type { Choice } from '../parts/picker.js';
import '../parts/progress.js';
import '../parts/side-panel.js';
import { failed } from '../parts/spinner.js';
import '../parts/why.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';
import { Poll } from '../ui/poll.js';
import { contextPath } from '../ui/context.js';

type Screen = { kind: 'first' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; panel: IssueKeyResults };

/** Which key results the issue serves: figure, share, chain to the top; links, unlinks and checks in without leaving the page. */
@define('okr-issue-panel')
export class OkrIssuePanel extends LightElement {
  @property({ attribute: 'issue-key' }) issueKey = '';
  @state() private screen: Screen = { kind: 'first' };
  @state() private linking = false;
  @state() private side: KeyResult | null = null;
  @state() private why: KeyResult | null = null;
  private readonly poll = new Poll(() => this.refresh());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.issueKey === '') {
      this.issueKey = this.closest<HTMLElement>('[data-issue-key]')?.dataset.issueKey ?? ''; // a board may not tell the panel which issue it is about
    }
    void this.load();
    this.poll.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.poll.stop();
  }

  private async load(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      if (this.first() === null) {
        this.screen = { kind: 'failed', error }; // else what the server drew is still good to read
      }
    }
  }

  private first(): Element | null {
    return this.parentElement?.querySelector('.okr-first') ?? null;
  }

  private async refresh(): Promise<void> {
    this.screen = { kind: 'ready', panel: await issueKeyResults(this.issueKey) };
    this.first()?.remove();
  }

  private async change(act: () => Promise<unknown>, done: string, undo?: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      flag('success', done, undo === undefined ? undefined : () => void this.change(undo, AJS.I18n.getText('okr.issue.undone')));
      await this.refresh();
    } catch (error) {
      flag('error', inWords(error));
    }
  }

  private link(choice: Choice | null): void {
    this.linking = false;
    if (choice !== null) {
      const id = Number(choice.value);
      void this.change(() => linkIssues(id, [this.issueKey]), AJS.I18n.getText('okr.issue.linked', this.issueKey, choice.label), () => unlinkIssue(id, this.issueKey));
    }
  }

  private unlink({ id, key }: KeyResult): void {
    void this.change(() => unlinkIssue(id, this.issueKey), AJS.I18n.getText('okr.issue.unlinked', this.issueKey, key), () => linkIssues(id, [this.issueKey]));
  }

  private checkedIn({ keyResult, checkIn }: Saved): void {
    this.side = null;
    flag('success', AJS.I18n.getText('okr.checkin.saved', keyResult.key, checkIn.figure.label));
    void this.load();
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'first':
        return nothing;
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return this.panel(this.screen.panel);
    }
  }

  private panel({ values, may }: IssueKeyResults): TemplateResult {
    return html`<div class="okr-panel" @okr-cancel=${() => (this.side = null)}>
      ${values.length === 0 ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.issue.none')}</p>` : html`<ul class="okr-served">${values.map((one) => this.served(one))}</ul>`}
      ${may.link ? this.linker(values.map((one) => one.keyResult.id)) : nothing}
      ${this.side === null ? nothing : html`<okr-side-panel .keyResult=${this.side} @okr-saved=${(event: CustomEvent<Saved>) => this.checkedIn(event.detail)}></okr-side-panel>`}
      ${this.why === null
        ? nothing
        : html`<okr-dialog .heading=${AJS.I18n.getText('okr.why.title', this.why.key, this.why.title)} .content=${html`<okr-why key=${this.why.key}></okr-why>`}
            @okr-close=${() => (this.why = null)}></okr-dialog>`}
    </div>`;
  }

  private served(one: Served): TemplateResult {
    const { keyResult, share, shareText } = one;
    return html`<li>
      <div class="okr-served-head"><a class="okr-key" href=${page('key-results', keyResult.key)}>${keyResult.key}</a> <span class="okr-title okr-grow">${keyResult.title}</span>
        <okr-menu .items=${this.items(one)} .label=${AJS.I18n.getText('okr.menu.of', keyResult.key)}></okr-menu></div>
      <div class="okr-line"><okr-progress .figure=${keyResult.figure}></okr-progress> ${statusLozenge(keyResult.figure)}</div>
      <p class="okr-note">${share.leftOut === null ? `${shareText} · ${share.routeLabel}` : shareText}</p>
      ${one.chain.length === 0 ? nothing : this.chain(one.chain)}
    </li>`;
  }

  private chain(chain: Served['chain']): TemplateResult {
    return html`<ol class="okr-chain" aria-label=${AJS.I18n.getText('okr.issue.chain')}>${chain.map(
      (one) => html`<li><a class="okr-key" href=${page('objectives', one.key)}>${one.key}</a> <span>${one.title}</span> <b>${one.figure.label}</b> ${statusLozenge(one.figure)}</li>`,
    )}</ol>`;
  }

  private items({ keyResult, mayUnlink }: Served): MenuItem[] {
    return [
      ...(keyResult.may.checkIn ? [{ label: AJS.I18n.getText('okr.menu.checkin'), act: () => { this.side = keyResult; } }] : []),
      { label: AJS.I18n.getText('okr.menu.why'), act: () => { this.why = keyResult; } },
      ...(mayUnlink ? [{ label: AJS.I18n.getText('okr.issue.unlink'), act: () => this.unlink(keyResult), apart: true }] : []),
    ];
  }

  /** @param served ids of those it serves already */
  private linker(served: number[]): TemplateResult {
    if (!this.linking) {
      return html`<button type="button" class="aui-button aui-button-link okr-link" @click=${() => { this.linking = true; void this.focusOn('okr-picker input'); }}>${AJS.I18n.getText('okr.issue.link')}</button>`;
    }
    return html`<div class="okr-linker aui" @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape') this.linking = false; }}>
      <label for="okr-link-field" class="assistive">${AJS.I18n.getText('okr.issue.link')}</label>
      <okr-picker once .field=${'okr-link-field'} .find=${(text: string) => choices(text, served)} .placeholder=${AJS.I18n.getText('okr.issue.link.hint')} .none=${AJS.I18n.getText('okr.issue.link.none')}
        @okr-pick=${(event: CustomEvent<Choice | null>) => this.link(event.detail)}></okr-picker>
      <button type="button" class="aui-button aui-button-link" @click=${() => (this.linking = false)}>${AJS.I18n.getText('okr.action.cancel')}</button>
    </div>`;
  }
}

function page(kind: 'key-results' | 'objectives', key: string): string {
  return `${contextPath()}/plugins/servlet/okr/${kind}/${key}`;
}

async function choices(text: string, served: number[]): Promise<Choice[]> {
  return (await findLinkable(text))
    .filter(({ id }) => !served.includes(id))
    .map((one) => ({ value: String(one.id), label: `${one.key} ${one.title}`, note: `${one.objective.title} · ${one.figure.label}` }));
}
