import { ask, send } from './http.js';
import type { Aggregate, Code, ExpectationWish, Figure, Issue, MeasureWish } from './types.js';

/** A figure now and as it would be. */
export interface Move {
  id: number;
  key: string;
  title: string;
  /** Null for what is not there yet. */
  before: Figure | null;
  after: Figure;
  label: string;
  /** Percentage points; null where one of both has nothing to count. */
  points: number | null;
}

/** What would become of figures. */
export interface WhatIf {
  label: string;
  /** First those that were asked about, then others that would move. */
  keyResults: Move[];
  /** First the way up, moved or not, then others that would move. */
  objectives: Move[];
  /** Keys of the issues that were taken for done. */
  done: string[];
  notes: Code[];
}

/** What somebody would like to try, with a key result or with an objective. */
export interface Supposition {
  keyResult?: string;
  objective?: string;
  done: { issues: string[]; epics: string[]; sprints: number[]; versions: number[] };
  measure?: MeasureWish;
  fromIssues?: Aggregate;
  expectation?: ExpectationWish;
  weight?: number;
  value?: number;
}

/** An issue that is not done. */
export interface OpenIssue {
  issue: Issue;
  epic: { key: string; summary: string } | null;
  versions: { id: number; name: string }[];
}

/** The issues that could still be done. */
export interface TickList {
  values: OpenIssue[];
  hidden: number;
  hiddenText: string | null;
}

/** What would become of figures; nothing is changed. */
export function whatIf(supposed: Supposition): Promise<WhatIf> {
  return send('POST', '/what-if', supposed);
}

/** @param about key of a key result or an objective */
export function openIssues(about: string): Promise<TickList> {
  return ask(`/what-if/issues?${about.startsWith('OBJ') ? 'objective' : 'keyResult'}=${encodeURIComponent(about)}`);
}
