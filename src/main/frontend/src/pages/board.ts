import { servingKeyResults, type BoardIssues } from '../api/key-results.js';
import { Poll } from '../ui/poll.js';
import './board-strip.js';
import type { OkrBoardStrip } from './board-strip.js';

/** The parts of Jira's board that hold cards: active sprint, backlog. */
const PLACES = '#ghx-work, #ghx-plan';
/** How long the board must rest before the strip looks at its cards. */
const REST = 400;

/** What a board's card carries: usually both, on some boards the key only. */
const CARDS = '.ghx-issue, .ghx-issue-compact, [data-issue-id], [data-issue-key]';

/** The issues whose cards are on the board, each once, in order: by id, which the server finds at once, or by key. */
export function boardIssues(board: ParentNode): BoardIssues {
  const cards = Array.from(board.querySelectorAll<HTMLElement>(CARDS), ({ dataset }) => ({ id: Number(dataset.issueId), key: dataset.issueKey?.trim() ?? '' }));
  const named = cards.filter(({ id }) => Number.isInteger(id) && id > 0);
  const others = cards.filter((card) => !named.includes(card) && card.key !== '' && !named.some(({ key }) => key === card.key));
  return {
    issueIds: Array.from(new Set(named.map(({ id }) => id))).sort((one, other) => one - other),
    issueKeys: Array.from(new Set(others.map(({ key }) => key))).sort(),
  };
}

/** Whether it was changed by our own drawing, on which nothing is to be done. */
function isOurs(changed: Node): boolean {
  return (changed instanceof Element ? changed : changed.parentElement)?.closest('okr-board-strip, .okr-root') != null;
}

/** Keeps a strip above the cards of whichever part of the board is shown. Whatever fails, the board goes on as if the strip were not there. */
export class BoardWatch {
  private readonly strip = document.createElement('okr-board-strip') as OkrBoardStrip;
  private shown = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !isOurs(target))) {
      this.later();
    }
  });
  private readonly poll = new Poll(() => this.look(true));

  start(): void {
    this.observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-issue-id', 'data-issue-key', 'style', 'hidden'] });
    this.poll.start();
    this.later();
  }

  stop(): void {
    this.observer.disconnect();
    this.poll.stop();
    clearTimeout(this.timer);
    this.strip.remove();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(false).catch(() => undefined), REST); // fails silently: a board must never break through us
  }

  private async look(again: boolean): Promise<void> {
    const place = Array.from(document.querySelectorAll<HTMLElement>(PLACES)).find((one) => one.querySelector('[data-issue-id], [data-issue-key]') !== null && one.offsetParent !== null) ?? null;
    const issues = place === null ? { issueIds: [], issueKeys: [] } : boardIssues(place);
    const wanted = [...issues.issueIds, ...issues.issueKeys].join();
    if (wanted === this.shown && !again) {
      this.poll.soon(); // a card may have moved to another column
      return;
    }
    this.shown = wanted;
    this.strip.values = wanted === '' ? [] : await servingKeyResults(issues);
    if (place !== null && this.strip.nextElementSibling !== place) {
      place.before(this.strip);
    }
  }
}

/** Begins once the page is there. */
export function watchBoard(): void {
  const begin = (): void => new BoardWatch().start();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true });
  } else {
    begin();
  }
}
