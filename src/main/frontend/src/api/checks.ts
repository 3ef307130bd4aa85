import { ask, send } from './http.js';
import type { Person } from './types.js';

/** A check of all figures: the one under way, else the last one. */
export interface Check {
  state: 'NONE' | 'RUNNING' | 'STOPPING' | 'STOPPED' | 'DONE';
  beganAge: string | null;
  beganBy: Person | null;
  /** What was looked at of all, 0 to 1; null before it is known how much there is. */
  part: number | null;
  label: string;
}

export function latestCheck(): Promise<Check> {
  return ask('/admin/check');
}

/** Begins one, or answers with the one under way. */
export function startCheck(): Promise<Check> {
  return send('POST', '/admin/check');
}

export function stopCheck(): Promise<Check> {
  return send('DELETE', '/admin/check');
}
