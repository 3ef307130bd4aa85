import { ask } from './http.js';

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
  /** What is expected on each day of the cycle. */
  expected: { day: string; fraction: number }[];
}

export function keyResultTrend(id: number): Promise<Trend> {
  return ask(`/key-results/${id}/trend`);
}

export function objectiveTrend(id: number): Promise<Trend> {
  return ask(`/objectives/${id}/trend`);
}
