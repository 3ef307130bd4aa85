import { ask, create } from './http.js';
import type { CheckIn, Due, Figure, Status } from './types.js';

/** What somebody says in a check-in; `value` only where the key result is measured. */
export interface Statement {
  value?: number;
  confidence: number;
  note: string;
  /** Where the person sees it; left out it is left to the data. */
  status?: SaidStatus;
  /** The places of all milestones that are done, in the version of the key result they were read in; left out they stay as they are. */
  milestones?: { version: number; done: number[] };
}

/** What a person may say of where a key result stands. */
export type SaidStatus = Extract<Status, 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK'>;

export async function checkIns(keyResult: number): Promise<CheckIn[]> {
  return (await ask<{ values: CheckIn[] }>(`/key-results/${keyResult}/check-ins`)).values;
}

export function recordCheckIn(keyResult: number, said: Statement, once: string): Promise<CheckIn & { figure: Figure }> {
  return create(`/key-results/${keyResult}/check-ins`, said, once);
}

/** What the caller owes, overdue first. */
export async function myCheckIns(): Promise<Due[]> {
  return (await ask<{ values: Due[] }>('/me/check-ins')).values;
}
