import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { pastKeyResult, pastObjective, type Past, type PastDay, type PastKeyResult, type PastObjective } from '../api/past.js';
import type { KeyResult, Objective } from '../api/types.js';
import '../parts/as-of.js';
import { statusLozenge } from '../parts/figure.js';
import { person } from '../parts/person.js';
import '../parts/progress.js';
import { failed, loading } from '../parts/spinner.js';
import '../parts/why.js';
import { dayQuery } from '../ui/address.js';
import { contextPath } from '../ui/context.js';
import { define, LightElement } from '../ui/element.js';

type Shown = { kind: 'objective'; one: PastObjective } | { kind: 'key-result'; one: PastKeyResult };
type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; shown: Shown };

/** An objective or key result as it stood on a past day, and why; for reading only. */
@define('okr-past-single')
export class OkrPastSingle extends LightElement {
  /** "OBJ-7" or "KR-12". */
  @property({ attribute: 'key' }) key = '';
  @property({ attribute: false }) asked!: PastDay;
  @state() private screen: Screen = { kind: 'loading' };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') || changed.has('asked')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { asked } = this;
    const screen = await this.read(asked).then((shown): Screen => ({ kind: 'ready', shown }), (error: unknown): Screen => ({ kind: 'failed', error }));
    if (asked === this.asked) {
      this.screen = screen;
    }
  }

  private async read(asked: PastDay): Promise<Shown> {
    return this.key.startsWith('OBJ') ? { kind: 'objective', one: await pastObjective(this.key, asked) } : { kind: 'key-result', one: await pastKeyResult(this.key, asked) };
  }

  protected override render(): unknown {
    return html`<div class="okr-page">${this.content()}</div>`;
  }

  private content(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return html`${this.bar(null)} ${loading()}`;
      case 'failed':
        return html`${this.bar(null)} ${failed(this.screen.error, () => void this.load())}`;
      case 'ready':
        return this.screen.shown.kind === 'objective' ? this.objective(this.screen.shown.one) : this.keyResult(this.screen.shown.one);
    }
  }

  private bar(past: Past | null): TemplateResult {
    return html`<okr-as-of .asked=${this.asked} .past=${past} first=${past?.first ?? ''}></okr-as-of>`;
  }

  private head(one: Objective | KeyResult, past: Past, crumbs: unknown): TemplateResult {
    return html`<header class="okr-head">
      <p class="okr-crumbs">${crumbs}</p>
      <div class="okr-head-line"><h1><span class="okr-key">${one.key}</span> ${one.title}</h1></div>
    </header>
    ${this.bar(past)}
    <p class="okr-line"><okr-progress .figure=${one.figure}></okr-progress> ${statusLozenge(one.figure)} <span class="okr-note">${one.figure.statusWhy}</span></p>`;
  }

  private objective({ past, objective: one, ledger }: PastObjective): TemplateResult {
    return html`${this.head(one, past, html`<span>${one.cycle.name}</span>`)}
      <p>${person(one.owner)}</p>
      <h2>${AJS.I18n.getText('okr.single.keyresults')}</h2>
      <ul class="okr-list">${(one.keyResults ?? []).map(
        (each) => html`<li><a class="okr-key" href=${this.link('key-results', each.key)}>${each.key}</a> <span class="okr-title okr-grow">${each.title}</span>
          <okr-progress .figure=${each.figure}></okr-progress> <span class="okr-judged">${statusLozenge(each.figure)}</span></li>`,
      )}</ul>
      <h2>${AJS.I18n.getText('okr.single.why')}</h2>
      <okr-why bare key=${one.key} .account=${{ of: 'OBJ', ledger }}></okr-why>`;
  }

  private keyResult({ past, keyResult: one, ledger }: PastKeyResult): TemplateResult {
    const crumbs = html`<a href=${this.link('objectives', one.objective.key)}>${one.objective.key} ${one.objective.title}</a>`;
    return html`${this.head(one, past, crumbs)}
      <dl class="okr-facts"><dt>${AJS.I18n.getText('okr.col.owner')}</dt><dd>${person(one.owner)}</dd><dt>${AJS.I18n.getText('okr.kr.kind')}</dt><dd>${one.measureLabel}</dd>
        ${one.figure.currentLabel ? html`<dt>${AJS.I18n.getText('okr.checkin.value')}</dt><dd>${one.figure.currentLabel}</dd>` : nothing}
        <dt>${AJS.I18n.getText('okr.col.checkin')}</dt><dd>${one.lastCheckInAge}</dd></dl>
      <h2>${AJS.I18n.getText('okr.single.why')}</h2>
      <okr-why bare key=${one.key} .account=${{ of: 'KR', ledger }}></okr-why>`;
  }

  private link(folder: string, key: string): string {
    return `${contextPath()}/plugins/servlet/okr/${folder}/${key}${dayQuery(this.asked)}`;
  }
}
