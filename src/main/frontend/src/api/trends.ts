import { ask } from './http.js';
import type { Code } from './types.js';

/** Where a figure stood at the end of a day. */
export interface Sample {
  day: string;
  dayLabel: string;
  /** The unclamped fraction; null if there was nothing to count. */
  raw: number | null;
  label: string;
  expectedLabel: string;
}

/** How a figure went within its cycle. */
export interface Trend {
  start: string;
  startLabel: string;
  end: string;
  endLabel: string;
  /** Oldest first, the last is today; a day that is missing ended as the one before it. */
  values: Sample[];
  /** Days before the first of these, reckoned anew, oldest first; empty unless asked for. */
  before: Sample[];
  /** Why those are only approximate. */
  reasons: Code[];
  /** What is expected on each day of the cycle. */
  expected: { day: string; fraction: number }[];
}

/** @param whole also what is reckoned anew, which may take long */
export function keyResultTrend(id: number, whole: boolean): Promise<Trend> {
  return ask(`/key-results/${id}/trend${whole ? '?whole=true' : ''}`);
}

/** @param whole as of a key result */
export function objectiveTrend(id: number, whole: boolean): Promise<Trend> {
  return ask(`/objectives/${id}/trend${whole ? '?whole=true' : ''}`);
}
