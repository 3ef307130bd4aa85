import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkIns } from '../api/check-ins.js';
import { figureEvents, targetChanges } from '../api/key-results.js';
import type { CheckIn, FigureEvent, TargetChange } from '../api/types.js';
import { entryId, namesEntry } from '../ui/address.js';
import { moment } from '../ui/dates.js';
import { define, LightElement } from '../ui/element.js';
import { bringIntoView } from '../ui/scroll.js';
import { statusLozenge } from './figure.js';
import { movements, points } from './movement.js';
import { person } from './person.js';
import { drawn, reading, type Read } from './spinner.js';

type Entry = { at: string; checkIn: CheckIn } | { at: string; event: FigureEvent } | { at: string; target: TargetChange };

/** Every check-in of a key result, everything that moved it and every other target, newest first; the entry that the address names is shown and marked, and if it is not listed that is said. */
@define('okr-history')
export class OkrHistory extends LightElement {
  @property({ type: Number }) keyResult = 0;
  @state() private screen: Read<Entry[]> = { kind: 'loading' };
  @state() private sought = window.location.hash.slice(1);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.seek);
    void this.load().then(this.seek);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.seek);
  }

  private readonly seek = async (): Promise<void> => {
    this.sought = window.location.hash.slice(1);
    await this.updateComplete;
    const found = this.querySelector<HTMLElement>('.okr-sought');
    if (found !== null) {
      found.focus({ preventScroll: true });
      bringIntoView(found);
    }
  };

  /** Reads it again. */
  async load(): Promise<void> {
    this.screen = await reading(() => this.entries());
  }

  private async entries(): Promise<Entry[]> {
    const [said, moved, targets] = await Promise.all([checkIns(this.keyResult), figureEvents(this.keyResult), targetChanges(this.keyResult)]);
    const entries: Entry[] = [...said.map((checkIn) => ({ at: checkIn.at, checkIn })), ...movements(moved, said).map((event) => ({ at: event.at, event })), ...targets.map((target) => ({ at: target.at, target }))];
    return entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  }

  protected override render(): unknown {
    return drawn(this.screen, () => void this.load(), (entries) => (entries.length === 0
      ? html`<p class="okr-quiet">${AJS.I18n.getText('okr.history.none')}</p>`
      : html`${this.missing(entries)}<ol class="okr-history">${named(entries).map(([id, entry]) => this.entry(id, entry))}</ol>`));
  }

  /** That the address names an entry which is not among them. */
  private missing(entries: Entry[]): unknown {
    return !namesEntry(this.sought) || entries.some(({ at }) => entryId(at) === this.sought) ? nothing
      : html`<p class="okr-quiet okr-sought" tabindex="-1">${AJS.I18n.getText('okr.history.older')}</p>`;
  }

  private entry(id: string, entry: Entry): unknown {
    const sought = entryId(entry.at) === this.sought;
    return html`<li id=${id} class="${'checkIn' in entry ? 'okr-said' : 'okr-event'} ${sought ? 'okr-sought' : ''}" tabindex=${sought ? -1 : nothing}>${this.words(entry)}</li>`;
  }

  private words(entry: Entry): unknown {
    if ('checkIn' in entry) {
      return this.said(entry.checkIn);
    }
    return 'event' in entry ? this.moved(entry.event) : html`<p>${entry.target.text} ${when(entry.at)}</p>`;
  }

  private said({ author, at, valueLabel, confidence, status, statusLabel, note, beforeLabel, afterLabel }: CheckIn): unknown {
    return html`<p>${person(author)} ${when(at)}</p>
      <p>${valueLabel ? html`<b>${valueLabel}</b> · ` : nothing}${AJS.I18n.getText('okr.history.confidence', confidence)}${status === null || statusLabel === null ? nothing : html` · ${statusLozenge({ status, statusLabel })}`} · ${change(beforeLabel, afterLabel)}</p>
      ${note === '' ? nothing : html`<p class="okr-text">${note}</p>`}`;
  }

  private moved(event: FigureEvent): unknown {
    const { at, text, beforeLabel, afterLabel } = event;
    return html`<p>${text} · ${change(beforeLabel, afterLabel)} ${points(event)} ${when(at)}</p>`;
  }
}

/** Each with an id of its own: those of one moment are numbered. */
function named(entries: Entry[]): [string, Entry][] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const id = entryId(entry.at);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return [times === 1 ? id : `${id}-${times}`, entry];
  });
}

function when(at: string): unknown {
  return html`<time datetime=${at} class="okr-note">${moment(at)}</time>`;
}

function change(before: string, after: string): unknown {
  return before === after ? html`<span>${after}</span>` : html`<span class="okr-change">${before} → ${after}</span>`;
}
