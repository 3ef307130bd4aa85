import { ask, create, send } from './http.js';
import type { Objective, ObjectiveLedger } from './types.js';

/** What people say of an objective. */
export interface ObjectiveWish {
  title: string;
  description: string;
  project: string | null;
  cycle: string;
  owner: string;
  parent: string | null;
  weight: number;
  driver: Objective['driver'];
}

export function objective(id: string): Promise<Objective> {
  return ask(`/objectives/${encodeURIComponent(id)}`);
}

export function addObjective(wish: ObjectiveWish, once: string): Promise<Objective> {
  return create('/objectives', wish, once);
}

export function changeObjective(id: number, version: number, wish: ObjectiveWish): Promise<Objective> {
  return send('PUT', `/objectives/${id}`, { ...wish, version });
}

export function removeObjective(id: number, version: number): Promise<void> {
  return send('DELETE', `/objectives/${id}?version=${version}`);
}

export function restoreObjective(id: number): Promise<void> {
  return send('POST', `/objectives/${id}/restore`);
}

/** Why the objective's figure is what it is. */
export function objectiveLedger(id: number): Promise<ObjectiveLedger> {
  return ask(`/objectives/${id}/ledger`);
}

/** Objectives to align with; `forChild` leaves out what would make a loop. */
export async function findObjectives(text: string, forChild: string): Promise<Objective[]> {
  const child = forChild === '' ? '' : `&forChild=${encodeURIComponent(forChild)}`;
  return (await ask<{ values: Objective[] }>(`/objectives?search=${encodeURIComponent(text)}${child}`)).values;
}
