import { findPeople } from '../api/people.js';
import type { Person } from '../api/types.js';
import type { Choice } from './picker.js';

/** People to choose from, as Jira finds them. */
export async function peopleChoices(text: string): Promise<Choice[]> {
  const found = await findPeople(text);
  return found.map((one) => ({ value: one.key, label: one.displayName, note: one.name, ...(one.avatarUrl ? { picture: one.avatarUrl } : {}) }));
}

/** A person as the choice made. */
export function personChoice(who: Person): Choice {
  return { value: who.key, label: who.displayName };
}
