import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkIns } from '../api/check-ins.js';
import { figureEvents } from '../api/key-results.js';
import type { CheckIn, FigureEvent } from '../api/types.js';
import { moment } from '../ui/dates.js';
import { define, LightElement } from '../ui/element.js';
import { statusLozenge } from './figure.js';
import { movements, points } from './movement.js';
import { person } from './person.js';
import { failed, loading } from './spinner.js';

type Entry = { at: string; checkIn: CheckIn } | { at: string; event: FigureEvent };
type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; entries: Entry[] };

/** Every check-in of a key result and everything that moved it, newest first. */
@define('okr-history')
export class OkrHistory extends LightElement {
  @property({ type: Number }) keyResult = 0;
  @state() private screen: Screen = { kind: 'loading' };

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  /** Reads it again. */
  async load(): Promise<void> {
    try {
      const [said, moved] = await Promise.all([checkIns(this.keyResult), figureEvents(this.keyResult)]);
      const entries: Entry[] = [...said.map((checkIn) => ({ at: checkIn.at, checkIn })), ...movements(moved, said).map((event) => ({ at: event.at, event }))];
      this.screen = { kind: 'ready', entries: entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at)) };
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return this.screen.entries.length === 0
          ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.history.none')}</p>`
          : html`<ol class="okr-history">${this.screen.entries.map((entry) => ('checkIn' in entry ? this.said(entry.checkIn) : this.moved(entry.event)))}</ol>`;
    }
  }

  private said({ author, at, valueLabel, confidence, status, statusLabel, note, beforeLabel, afterLabel }: CheckIn): unknown {
    return html`<li class="okr-said">
      <p>${person(author)} <time datetime=${at} class="okr-note">${moment(at)}</time></p>
      <p>${valueLabel ? html`<b>${valueLabel}</b> · ` : nothing}${AJS.I18n.getText('okr.history.confidence', confidence)}${status === null || statusLabel === null ? nothing : html` · ${statusLozenge({ status, statusLabel })}`} · ${change(beforeLabel, afterLabel)}</p>
      ${note === '' ? nothing : html`<p class="okr-text">${note}</p>`}
    </li>`;
  }

  private moved(event: FigureEvent): unknown {
    const { at, text, beforeLabel, afterLabel } = event;
    return html`<li class="okr-event"><p>${text} · ${change(beforeLabel, afterLabel)} ${points(event)} <time datetime=${at} class="okr-note">${moment(at)}</time></p></li>`;
  }
}

function change(before: string, after: string): unknown {
  return before === after ? html`<span>${after}</span>` : html`<span class="okr-change">${before} → ${after}</span>`;
}
