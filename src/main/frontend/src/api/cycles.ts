import { ask, create, send } from './http.js';
import type { Cycle } from './types.js';

/** What people say of a cycle; dates as ISO text. */
export interface CycleWish {
  name: string;
  start: string;
  end: string;
}

export async function cycles(): Promise<Cycle[]> {
  return (await ask<{ values: Cycle[] }>('/cycles')).values;
}

export function addCycle(wish: CycleWish, once: string): Promise<Cycle> {
  return create('/cycles', wish, once);
}

export function changeCycle(cycle: Cycle, wish: CycleWish): Promise<Cycle> {
  return send('PUT', `/cycles/${cycle.id}`, { ...wish, version: cycle.version });
}

/** Refused while the cycle has objectives. */
export function removeCycle(cycle: Cycle): Promise<void> {
  return send('DELETE', `/cycles/${cycle.id}`);
}
