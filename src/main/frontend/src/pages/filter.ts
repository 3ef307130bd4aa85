import type { KeyResult, Objective, Status } from '../api/types.js';

/** What the reader wants to see of an overview; empty means everything. */
export interface Filter {
  text: string;
  /** A person's key. */
  owner: string;
  status: Status | '';
}

export const EVERYTHING: Filter = { text: '', owner: '', status: '' };

/** The objectives that fit, each with the key results that fit; an objective that fits by itself keeps all of its own. */
export function fitting(objectives: Objective[], filter: Filter): Objective[] {
  return objectives.flatMap((one) => {
    if (fits(one, filter)) {
      return [one];
    }
    const kept = (one.keyResults ?? []).filter((keyResult) => fits(keyResult, filter));
    return kept.length > 0 ? [{ ...one, keyResults: kept }] : [];
  });
}

function fits(one: Objective | KeyResult, { text, owner, status }: Filter): boolean {
  const words = text.trim().toLowerCase();
  return (
    (words === '' || `${one.key} ${one.title}`.toLowerCase().includes(words)) &&
    (owner === '' || one.owner.key === owner) &&
    (status === '' || one.figure.status === status)
  );
}

/** Everybody who owns something, once, by name. */
export function owners(objectives: Objective[]): { key: string; name: string }[] {
  const all = objectives.flatMap((one) => [one.owner, ...(one.keyResults ?? []).map((keyResult) => keyResult.owner)]);
  const byKey = new Map(all.map((who) => [who.key, who.displayName]));
  return Array.from(byKey, ([key, name]) => ({ key, name })).sort((one, other) => one.name.localeCompare(other.name));
}
