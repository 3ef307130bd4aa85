import { ask } from './http.js';
import type { Issue } from './types.js';

/** Something with a page of its own. */
export interface LookLink {
  id: number;
  key: string;
  title: string;
}

/** Something in the history of a key result that is worth a second look. */
export interface Look {
  kind: 'ON_TRACK_UNMOVED' | 'ROSE_BY_SCOPE' | 'LAST_DAY' | 'REOPENED' | 'SAME_QUERY' | 'TARGET_LOWERED' | 'ONE_PERSON';
  /** The fact in words. */
  text: string;
  /** When the entry of the key result's history was made that says it; null where no single one does. */
  entry: string | null;
  keyResult: LookLink;
  objective: LookLink;
  issues: Issue[];
  /** Other key results it is about. */
  others: LookLink[];
}

/** Of one key result. */
export async function contradictionsOf(keyResult: string): Promise<Look[]> {
  return (await ask<{ values: Look[] }>(`/contradictions?keyResult=${encodeURIComponent(keyResult)}`)).values;
}

/** @param project key; empty for all homes @param cycle key; empty for the running one */
export async function contradictionsIn(project: string, cycle: string): Promise<Look[]> {
  return (await ask<{ values: Look[] }>(`/contradictions?project=${encodeURIComponent(project)}&cycle=${encodeURIComponent(cycle)}`)).values;
}
