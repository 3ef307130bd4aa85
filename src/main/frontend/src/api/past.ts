import { ask } from './http.js';
import type { Code, KeyResult, Ledger, Objective, ObjectiveLedger, Overview } from './types.js';

/** How links count on a past day: whenever they were made, or from the day they were made. */
export type View = 'worked' | 'reported';

/** The end of a day to look back to. */
export interface PastDay {
  day: string;
  view: View;
}

/** Of when something is shown, and how far that is known. */
export interface Past {
  day: string;
  dayLabel: string;
  view: View;
  /** The first day that can be asked for. */
  first: string;
  exact: boolean;
  label: string;
  reasons: Code[];
}

export interface PastKeyResult {
  past: Past;
  keyResult: KeyResult;
  ledger: Ledger;
}

export interface PastObjective {
  past: Past;
  objective: Objective;
  ledger: ObjectiveLedger;
}

export interface PastOverview {
  past: Past;
  overview: Overview;
}

export function pastKeyResult(key: string, on: PastDay): Promise<PastKeyResult> {
  return ask(`/key-results/${encodeURIComponent(key)}/as-of?${query(on)}`);
}

export function pastObjective(key: string, on: PastDay): Promise<PastObjective> {
  return ask(`/objectives/${encodeURIComponent(key)}/as-of?${query(on)}`);
}

/** A project's objectives, or those of every home if `projectKey` is empty; of the cycle that ran then if `cycle` is empty. */
export function pastOverview(projectKey: string, cycle: string, on: PastDay): Promise<PastOverview> {
  const of = cycle === '' ? '' : `&cycle=${encodeURIComponent(cycle)}`;
  return ask(projectKey === '' ? `/overview/as-of?${query(on)}${of}` : `/projects/${encodeURIComponent(projectKey)}/as-of?${query(on)}${of}`);
}

function query({ day, view }: PastDay): string {
  return `day=${encodeURIComponent(day)}&view=${view}`;
}
