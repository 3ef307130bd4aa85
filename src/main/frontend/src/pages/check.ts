import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { latestCheck, startCheck, stopCheck, type Check } from '../api/checks.js';
import { inWords } from '../api/http.js';
import { failed } from '../parts/spinner.js';
import { define, LightElement } from '../ui/element.js';
import { flag } from '../ui/flags.js';

/** How often one under way is asked how far it has come. */
const EVERY = 1_000;

/** The check of all figures: start it, watch it, stop it. */
@define('okr-check')
export class OkrCheck extends LightElement {
  @state() private check: Check | null = null;
  @state() private error: unknown = null;
  @state() private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('okr-rules-saved', this.again);
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('okr-rules-saved', this.again);
    clearTimeout(this.timer);
  }

  private readonly again = (): void => void this.look();

  private async look(): Promise<void> {
    try {
      this.show(await latestCheck());
    } catch (error) {
      this.error = error;
    }
  }

  private show(check: Check): void {
    this.check = check;
    this.error = null;
    clearTimeout(this.timer);
    if (open(check) && this.isConnected) {
      this.timer = setTimeout(() => void this.look(), EVERY);
    }
  }

  private async change(how: () => Promise<Check>): Promise<void> {
    this.busy = true;
    try {
      this.show(await how());
    } catch (error) {
      flag('error', inWords(error));
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    return html`<section class="okr-page okr-admin" aria-labelledby="okr-check-title">
      <header class="okr-head"><div class="okr-head-line"><h2 id="okr-check-title">${AJS.I18n.getText('okr.check.title')}</h2></div>
        <p class="okr-note">${AJS.I18n.getText('okr.check.text')}</p></header>
      ${this.error === null ? nothing : failed(this.error, () => void this.look())} ${this.check === null ? nothing : this.how(this.check)}
    </section>`;
  }

  private how(check: Check): TemplateResult {
    const age = check.beganAge ?? '';
    const who = check.beganBy === null ? age : `${age}, ${check.beganBy.displayName}`;
    return html`${open(check) ? html`<progress class="okr-check" max="1" .value=${check.part ?? 0} aria-label=${AJS.I18n.getText('okr.check.progress')}></progress>` : nothing}
      <p role="status">${check.label}</p>
      ${check.state === 'NONE' ? nothing : html`<p class="okr-note">${AJS.I18n.getText('okr.check.began', who)}</p>`}
      <p>${open(check) ? this.button(AJS.I18n.getText('okr.check.stop'), stopCheck, check.state === 'STOPPING') : this.button(AJS.I18n.getText('okr.check.start'), startCheck, false)}</p>`;
  }

  private button(text: string, how: () => Promise<Check>, waits: boolean): TemplateResult {
    return html`<button type="button" class="aui-button" ?disabled=${this.busy || waits} @click=${() => this.change(how)}>${text}</button>`;
  }
}

function open({ state: now }: Check): boolean {
  return now === 'RUNNING' || now === 'STOPPING';
}
