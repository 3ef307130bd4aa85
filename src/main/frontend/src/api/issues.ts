import { ask, send } from './http.js';
import type { IssueKeyResults } from './types.js';

/** The key results an issue serves. */
export function issueKeyResults(issueKey: string): Promise<IssueKeyResults> {
  return ask(`/issues/${encodeURIComponent(issueKey)}/key-results`);
}

/** What a query finds, or why Jira refuses it. */
export interface JqlAnswer {
  valid: boolean;
  count: number;
  errors: string[];
}

export function checkJql(jql: string): Promise<JqlAnswer> {
  return send('POST', '/jql/check', { jql });
}
