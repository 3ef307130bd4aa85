/** Words typed but not sent yet, kept in this browser so that a closed tab loses nothing. */
const PREFIX = 'io.cairn.okr.draft.';

function place(name: string): string {
  return `${PREFIX}${AJS.Meta?.get('remote-user') ?? ''}.${name}`;
}

/** @returns null if there is none or this browser keeps nothing */
export function draft<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(place(name)) ?? 'null') as T | null;
  } catch {
    return null; // storage is switched off, or holds something unreadable
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    localStorage.setItem(place(name), JSON.stringify(value));
  } catch {
    // storage is full or switched off: nothing is kept, and nothing else is lost
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(place(name));
  } catch {
    // as above
  }
}
