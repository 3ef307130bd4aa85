import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { myCheckIns } from '../api/check-ins.js';
import type { Due } from '../api/types.js';
import type { OkrCheckIn, Saved } from '../parts/check-in.js';
import '../parts/check-in.js';
import '../parts/dialog.js';
import { statusLozenge } from '../parts/figure.js';
import '../parts/history.js';
import '../parts/progress.js';
import '../parts/why.js';
import { failed, loading } from '../parts/spinner.js';
import { day } from '../ui/dates.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';
import { contextPath } from '../ui/context.js';

/** What is asked about one of them: how it went, or why it stands where it does. */
type Asked = { what: 'history' | 'why'; due: Due };
type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; values: Due[] };

/** What I owe, overdue first; saving one opens the next. */
@define('okr-my-check-ins')
export class OkrMyCheckIns extends LightElement {
  /** "KR-12" if a link asked for that one. */
  @property() wanted = '';
  @state() private screen: Screen = { kind: 'loading' };
  @state() private open: number | null = null;
  @state() private asked: Asked | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  private async begin(): Promise<void> {
    await this.load();
    if (this.screen.kind === 'ready') {
      const first = this.screen.values.find((due) => due.keyResult.key === this.wanted) ?? owed(this.screen.values)[0];
      await this.show(first?.keyResult.id ?? null);
    }
  }

  private async load(): Promise<void> {
    try {
      this.screen = { kind: 'ready', values: await myCheckIns() };
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
    this.parentElement?.querySelector('.okr-first')?.remove();
  }

  private async show(keyResult: number | null): Promise<void> {
    this.open = keyResult;
    await this.updateComplete;
    await this.querySelector<OkrCheckIn>('okr-check-in')?.start();
  }

  private async saved({ keyResult, checkIn }: Saved): Promise<void> {
    flag('success', AJS.I18n.getText('okr.checkin.saved', keyResult.key, checkIn.figure.label));
    const before = this.screen.kind === 'ready' ? owed(this.screen.values) : [];
    const at = before.findIndex((due) => due.keyResult.id === keyResult.id);
    await this.load();
    const left = this.screen.kind === 'ready' ? owed(this.screen.values) : [];
    const next = before.slice(at + 1).find((due) => left.some((one) => one.keyResult.id === due.keyResult.id)) ?? left[0];
    await this.show(next?.keyResult.id ?? null);
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return this.parentElement?.querySelector('.okr-first') ? nothing : loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return this.page(this.screen.values);
    }
  }

  private page(values: Due[]): TemplateResult {
    const due = owed(values);
    const done = values.filter((one) => one.state === 'DONE');
    return html`<div class="okr-page okr-mine" @okr-cancel=${() => (this.open = null)}>
      <header class="okr-head"><div class="okr-head-line"><h1>${AJS.I18n.getText('okr.mine.title')}</h1>
        ${values.length === 0 ? nothing : html`<span class="okr-note">${AJS.I18n.getText('okr.mine.count', done.length, values.length)}</span>`}</div></header>
      ${values.length === 0 ? empty() : nothing} ${values.length > 0 && due.length === 0 ? caughtUp(done) : nothing}
      ${this.list(due)}
      ${done.length === 0 ? nothing : html`<h2>${AJS.I18n.getText('okr.mine.done')}</h2>${this.list(done)}`}
      ${this.asked === null ? nothing : this.dialog(this.asked)}
    </div>`;
  }

  private list(values: Due[]): TemplateResult {
    return html`<ul class="okr-due">${repeat(values, (one) => one.keyResult.id, (one) => this.item(one))}</ul>`;
  }

  private item(one: Due): TemplateResult {
    const { keyResult } = one;
    const open = this.open === keyResult.id;
    return html`<li class=${open ? 'okr-open' : ''}>
      <div class="okr-due-head">
        <button type="button" class="okr-toggle" aria-expanded=${open} aria-label=${AJS.I18n.getText('okr.mine.toggle', keyResult.key)} @click=${() => this.show(open ? null : keyResult.id)}></button>
        <span class="okr-names okr-grow"><span><a class="okr-key" href="${contextPath()}/plugins/servlet/okr/key-results/${keyResult.key}">${keyResult.key}</a> <span class="okr-title">${keyResult.title}</span></span>
          <span class="okr-note">${keyResult.objective.title} · ${AJS.I18n.getText('okr.mine.last')} ${keyResult.lastCheckInAge}</span></span>
        <okr-progress .figure=${keyResult.figure}></okr-progress> <span class="okr-judged">${statusLozenge(keyResult.figure)}</span>
        <span class="okr-when">${when(one)}</span>
        <button type="button" class="aui-button aui-button-link" @click=${() => (this.asked = { what: 'why', due: one })}>${AJS.I18n.getText('okr.menu.why')}</button>
        <button type="button" class="aui-button aui-button-link" @click=${() => (this.asked = { what: 'history', due: one })}>${AJS.I18n.getText('okr.menu.history')}</button>
      </div>
      ${open ? html`<okr-check-in .keyResult=${keyResult} .since=${one.since} @okr-saved=${(event: CustomEvent<Saved>) => this.saved(event.detail)}></okr-check-in>` : nothing}
    </li>`;
  }

  private dialog({ what, due: { keyResult } }: Asked): TemplateResult {
    const { id, key, title } = keyResult;
    const shown = what === 'why'
      ? { heading: AJS.I18n.getText('okr.why.title', key, title), content: html`<okr-why key=${key}></okr-why>` }
      : { heading: AJS.I18n.getText('okr.history.title', key, title), content: html`<okr-history .keyResult=${id}></okr-history>` };
    return html`<okr-dialog .heading=${shown.heading} .content=${shown.content} @okr-close=${() => (this.asked = null)}></okr-dialog>`;
  }
}

function owed(values: Due[]): Due[] {
  return values.filter((one) => one.state !== 'DONE');
}

function when({ state: how, stateLabel }: Due): unknown {
  switch (how) {
    case 'OVERDUE':
      return html`<b class="okr-overdue">${stateLabel}</b>`;
    case 'DUE':
      return stateLabel;
    case 'DONE':
      return html`<span class="aui-lozenge aui-lozenge-subtle aui-lozenge-success">${stateLabel}</span>`;
  }
}

function caughtUp(done: Due[]): TemplateResult {
  const next = done.map((one) => one.dueOn).sort()[0];
  return html`<div class="okr-empty"><h2>${AJS.I18n.getText('okr.mine.caughtup')}</h2>${next === undefined ? nothing : html`<p>${AJS.I18n.getText('okr.mine.next', day(next))}</p>`}</div>`;
}

function empty(): TemplateResult {
  return html`<div class="okr-empty"><h2>${AJS.I18n.getText('okr.mine.none')}</h2><p>${AJS.I18n.getText('okr.mine.none.text')}</p></div>`;
}
