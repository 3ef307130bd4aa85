import { ask } from './http.js';
import type { SourceKindHere, SourceValue } from './types.js';

/** Which kinds of source this Jira has. */
export async function sourceKinds(): Promise<SourceKindHere[]> {
  return (await ask<{ values: SourceKindHere[] }>('/source-kinds')).values;
}

/** Versions or components of all projects one may browse, by words. */
export async function findValues(kind: 'VERSION' | 'COMPONENT', text: string): Promise<SourceValue[]> {
  return (await ask<{ values: SourceValue[] }>(`/source-kinds/${kind}/values?search=${encodeURIComponent(text)}&most=20`)).values;
}
