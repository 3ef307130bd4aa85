import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ledger } from '../api/key-results.js';
import { objectiveLedger } from '../api/objectives.js';
import type { Hidden, Issue, Ledger, LedgerLine, ObjectiveLedger } from '../api/types.js';
import { number } from '../ui/dates.js';
import { define, LightElement } from '../ui/element.js';
import { statusLozenge } from './figure.js';
import { failed, loading } from './spinner.js';

/** An account with what it is of. */
export type Account = { of: 'KR'; ledger: Ledger } | { of: 'OBJ'; ledger: ObjectiveLedger };
type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; shown: Account };

/** Why a figure is what it is: the account of a key result or an objective, line by line. */
@define('okr-why')
export class OkrWhy extends LightElement {
  /** "KR-12" or "OBJ-7". */
  @property({ attribute: 'key' }) key = '';
  /** Version of the figure; a new one is read again. */
  @property({ type: Number }) version = 0;
  /** Whether the figure itself is shown elsewhere on the page. */
  @property({ type: Boolean }) bare = false;
  /** The account itself, where it is at hand; else it is read. */
  @property({ attribute: false }) account: Account | null = null;
  @state() private screen: Screen = { kind: 'loading' };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.account !== null) {
      this.screen = { kind: 'ready', shown: this.account };
    } else if (changed.has('key') || changed.has('version')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    try {
      this.screen = { kind: 'ready', shown: await this.read() };
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
  }

  private async read(): Promise<Account> {
    const id = Number(this.key.replace(/^\D+/, ''));
    return this.key.startsWith('OBJ') ? { of: 'OBJ', ledger: await objectiveLedger(id) } : { of: 'KR', ledger: await ledger(id) };
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready': {
        const { shown } = this.screen;
        return html`${this.bare ? nothing : this.head(shown.ledger)} ${shown.of === 'KR' ? this.lines(shown.ledger) : this.parts(shown.ledger)} ${this.rules(shown.ledger)}`;
      }
    }
  }

  private head({ figure }: Ledger | ObjectiveLedger): unknown {
    return html`<p class="okr-why-head"><span class="okr-big">${figure.label}</span> ${statusLozenge(figure)} <span class="okr-note">${figure.statusWhy}</span></p>
      ${figure.flags.map((flag) => html`<p class="okr-note">${flag.text}</p>`)}`;
  }

  private lines(account: Ledger): unknown {
    const counted = account.lines.filter(({ part }) => part.leftOut === null);
    const leftOut = account.lines.filter(({ part }) => part.leftOut !== null);
    return html`${counted.length > 0 || account.hidden !== null ? this.table(account, counted) : nothing}
      ${leftOut.length > 0 ? this.notCounted(leftOut) : nothing}`;
  }

  private table(account: Ledger, lines: LedgerLine[]): unknown {
    return html`<table class="aui okr-ledger">
      <thead><tr>
        <th scope="col">${AJS.I18n.getText('okr.why.issue')}</th><th scope="col">${AJS.I18n.getText('okr.why.status')}</th>
        <th scope="col">${AJS.I18n.getText('okr.why.route')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.why.weight')}</th>
        <th scope="col" class="okr-num">${AJS.I18n.getText('okr.why.value')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.why.points')}</th>
      </tr></thead>
      <tbody>${lines.map((line) => this.line(line))}${account.hidden === null ? nothing : hiddenLine(account.hidden, 5)}</tbody>
      <tfoot><tr><th scope="row" colspan="3">${AJS.I18n.getText('okr.why.total')}</th><td class="okr-num">${number(account.sumWeight)}</td>
        <td class="okr-num">${number(account.sumValue)}</td><td class="okr-num"><b>${account.totalLabel}</b></td></tr></tfoot>
    </table>`;
  }

  private line({ issue, part }: LedgerLine): unknown {
    return html`<tr><td><a href=${issue.url}>${issue.key}</a> ${issue.summary}</td><td>${issueStatus(issue)}</td><td class="okr-route">${part.routeLabel}</td>
      <td class="okr-num">${number(part.weight)}</td><td class="okr-num">${part.valueLabel}</td><td class="okr-num">${part.pointsLabel}</td></tr>`;
  }

  private notCounted(lines: LedgerLine[]): unknown {
    return html`<h3>${AJS.I18n.getText('okr.why.notcounted')}</h3>
      <ul class="okr-left-out">${lines.map(
        ({ issue, part: { leftOut } }) => html`<li><a href=${issue.url}>${issue.key}</a> ${issue.summary} ${issueStatus(issue)} <span class="okr-note">${leftOut?.text} (${leftOut?.code})</span></li>`,
      )}</ul>`;
  }

  private parts(account: ObjectiveLedger): unknown {
    return account.parts.length === 0 && account.hidden === null ? nothing : html`<table class="aui okr-ledger">
      <thead><tr><th scope="col">${AJS.I18n.getText('okr.why.part')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.why.weight')}</th>
        <th scope="col" class="okr-num">${AJS.I18n.getText('okr.col.progress')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.why.points')}</th></tr></thead>
      <tbody>${account.parts.map(
        ({ key, title, weight, label, pointsLabel, remark }) => html`<tr><td><b>${key}</b> ${title}${remark === null ? nothing : html` <span class="okr-note">${remark.text} (${remark.code})</span>`}</td>
          <td class="okr-num">${number(weight)}</td><td class="okr-num">${label}</td><td class="okr-num">${remark === null ? pointsLabel : '–'}</td></tr>`,
      )}${account.hidden === null ? nothing : hiddenLine(account.hidden, 3)}</tbody>
      <tfoot><tr><th scope="row" colspan="3">${AJS.I18n.getText('okr.why.total')}</th><td class="okr-num"><b>${account.totalLabel}</b></td></tr></tfoot>
    </table>`;
  }

  private rules(account: Ledger | ObjectiveLedger): unknown {
    const settings = 'settings' in account ? account.settings : [];
    return html`<h3>${AJS.I18n.getText('okr.why.rule')}</h3>
      <p>${account.rule.text} <span class="okr-note">(${account.rule.code})</span></p>
      ${'driver' in account ? html`<p>${account.driver.text}</p>` : nothing}
      ${settings.length === 0 ? nothing : html`<dl class="okr-settings">${settings.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}`;
  }
}

/** What counts but may not be seen. */
function hiddenLine({ text, pointsLabel }: Hidden, span: number): unknown {
  return html`<tr class="okr-hidden"><td colspan=${span}>${text}</td><td class="okr-num">${pointsLabel}</td></tr>`;
}

const colours = { TO_DO: '', IN_PROGRESS: 'aui-lozenge-inprogress', DONE: 'aui-lozenge-success' } as const;

/** An issue's status as Jira shows it. */
function issueStatus({ status, statusCategory }: Issue): unknown {
  return html`<span class="aui-lozenge aui-lozenge-subtle ${colours[statusCategory]}">${status}</span>`;
}
