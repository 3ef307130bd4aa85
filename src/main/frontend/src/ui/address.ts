import type { PastDay } from '../api/past.js';

const DAY = 'asOf';
const VIEW = 'view';
const ENTRY = 'history-';

/** The past day that the address asks for; null for today. */
export function askedDay(): PastDay | null {
  const asked = new URLSearchParams(window.location.search);
  const day = asked.get(DAY);
  return day === null || day === '' ? null : { day, view: asked.get(VIEW) === 'reported' ? 'reported' : 'worked' };
}

/** Writes the day into the address, so that it can be shared and left by going back. */
export function askDay(on: PastDay | null): void {
  const asked = new URLSearchParams(window.location.search);
  asked.delete(DAY);
  asked.delete(VIEW);
  if (on !== null) {
    asked.set(DAY, on.day);
    if (on.view === 'reported') {
      asked.set(VIEW, on.view);
    }
  }
  const query = asked.toString();
  window.history.pushState(null, '', `${window.location.pathname}${query === '' ? '' : `?${query}`}${window.location.hash}`);
}

/** What an address ends with to show the same day; nothing for today. */
export function dayQuery(on: PastDay | null): string {
  return on === null ? '' : `?${DAY}=${on.day}${on.view === 'reported' ? `&${VIEW}=reported` : ''}`;
}

/** Where on its page an entry of a key result's history stands that was made then. */
export function entryId(at: string): string {
  return `${ENTRY}${Date.parse(at)}`;
}

/** Whether that part of an address is to lead to an entry of a history. */
export function namesEntry(hash: string): boolean {
  return hash.startsWith(ENTRY);
}
