import type { KeyResultWish } from '../api/key-results.js';
import type { KeyResult, Measure, SourceWish } from '../api/types.js';
import { parsed } from './check-in.js';
import type { Choice } from './picker.js';

/** What a person can choose a key result to be measured by. */
export type Kind = 'LINEAR' | 'BINARY' | 'ISSUES' | 'EPIC' | 'JQL';

/** A key result as it stands in the form. */
export interface Draft {
  title: string;
  owner: Choice | null;
  weight: string;
  kind: Kind;
  start: string;
  target: string;
  unit: string;
  value: 'STATUS' | 'RESOLUTION' | 'TIME';
  inWork: string;
  keys: string[];
  epic: string[];
  jql: string;
}

export function emptyDraft(owner: Choice | null): Draft {
  return { title: '', owner, weight: '1', kind: 'LINEAR', start: '0', target: '', unit: '', value: 'STATUS', inWork: '0', keys: [], epic: [], jql: '' };
}

export function draftOf(one: KeyResult, owner: Choice): Draft {
  const plain = { ...emptyDraft(owner), title: one.title, weight: String(one.weight) };
  switch (one.measure.kind) {
    case 'LINEAR':
      return { ...plain, start: String(one.measure.start), target: String(one.measure.target), unit: one.measure.unit };
    case 'BINARY':
      return { ...plain, kind: 'BINARY' };
    case 'SHARE':
      return { ...plain, kind: 'ISSUES', value: one.measure.value, inWork: String(one.measure.inWork) };
  }
}

/** What can be refused before asking the server, by the server's names of the fields. */
export function refusedHere(draft: Draft, changing: boolean): Record<string, string> {
  const refused: Record<string, string> = {};
  const wrong = AJS.I18n.getText('okr.form.number.wrong');
  const required = AJS.I18n.getText('okr.form.required');
  if (draft.title.trim() === '') refused.title = required;
  if (draft.owner === null) refused.owner = required;
  if (parsed(draft.weight) === null) refused.weight = wrong;
  if (draft.kind === 'LINEAR') {
    if (parsed(draft.start) === null) refused.start = wrong;
    if (parsed(draft.target) === null) refused.target = wrong;
  }
  if (!changing && draft.kind === 'ISSUES' && draft.keys.length === 0) refused.sources = AJS.I18n.getText('okr.form.keys.none');
  if (!changing && draft.kind === 'EPIC' && draft.epic.length === 0) refused.sources = AJS.I18n.getText('okr.form.keys.none');
  if (!changing && draft.kind === 'JQL' && draft.jql.trim() === '') refused.sources = required;
  return refused;
}

/** What is asked of the server. */
export function wishOf(draft: Draft): KeyResultWish {
  return { title: draft.title, owner: draft.owner?.value ?? '', weight: parsed(draft.weight) ?? 1, measure: measureOf(draft) };
}

/** The direction follows from start and target; nobody has to name it. */
function measureOf(draft: Draft): Measure {
  if (draft.kind === 'BINARY') {
    return { kind: 'BINARY' };
  }
  if (draft.kind !== 'LINEAR') {
    return { kind: 'SHARE', value: draft.value, inWork: draft.value === 'STATUS' ? (parsed(draft.inWork) ?? 0) : 0 };
  }
  const start = parsed(draft.start) ?? 0;
  const target = parsed(draft.target) ?? 0;
  return { kind: 'LINEAR', start, target, direction: target < start ? 'DECREASE' : 'INCREASE', unit: draft.unit };
}

export function sourcesOf(draft: Draft): SourceWish[] {
  switch (draft.kind) {
    case 'ISSUES':
      return draft.keys.map((key) => ({ kind: 'ISSUE', key }));
    case 'EPIC':
      return draft.epic.map((key) => ({ kind: 'EPIC', key }));
    case 'JQL':
      return [{ kind: 'JQL', jql: draft.jql }];
    default:
      return [];
  }
}

/** The server's word on the sources, wherever in the list it stands ("sources[0].key"), named by the key it is about. */
export function sourceError(fields: Record<string, string>, draft: Draft): string {
  const keys = draft.kind === 'EPIC' ? draft.epic : draft.keys;
  return Object.entries(fields)
    .filter(([name]) => name === 'sources' || name === 'jql' || name === 'key' || name === 'keys' || name.startsWith('sources['))
    .map(([name, text]) => {
      const at = /^sources\[(\d+)\]/.exec(name)?.[1];
      const key = at === undefined || draft.kind === 'JQL' ? undefined : keys[Number(at)];
      return key === undefined || text.includes(key) ? text : `${key}: ${text}`;
    })
    .join(' ');
}
