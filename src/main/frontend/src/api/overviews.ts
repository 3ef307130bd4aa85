import { ask } from './http.js';
import type { Overview } from './types.js';

/** A project's objectives, or those of every home the caller may see if `projectKey` is empty; of the running cycle if `cycle` is empty. */
export function overview(projectKey: string, cycle: string): Promise<Overview> {
  const query = cycle === '' ? '' : `?cycle=${encodeURIComponent(cycle)}`;
  return ask(projectKey === '' ? `/overview${query}` : `/projects/${encodeURIComponent(projectKey)}/overview${query}`);
}
