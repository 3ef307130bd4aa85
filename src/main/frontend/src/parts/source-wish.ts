import type { Effect, KeyResult, SourceKind, SourceWish } from '../api/types.js';
import type { Choice } from './picker.js';

/** A source as it stands in a form. */
export interface SourceDraft {
  kind: SourceKind;
  /** Of issues. */
  keys: string[];
  /** Of an epic. */
  epic: string[];
  jql: string;
  /** The version or component. */
  value: Choice | null;
  project: Choice | null;
  label: string;
  board: Choice | null;
  sprint: Choice | null;
  effect: Effect;
}

/** Whether linked issues can move it; to others they can only be linked to be shown. */
export function followsIssues({ measure, fromIssues }: KeyResult): boolean {
  return measure.kind === 'SHARE' || fromIssues !== null;
}

export function emptySource(kind: SourceKind = 'ISSUE'): SourceDraft {
  return { kind, keys: [], epic: [], jql: '', value: null, project: null, label: '', board: null, sprint: null, effect: 'DRIVES' };
}

/** What a choice of a version or a component stands for. */
export function valueChoice(id: number, project: string): string {
  return `${project} ${id}`;
}

/** What is asked of the server; none as long as something is missing. */
export function wishesOf(draft: SourceDraft): SourceWish[] {
  return plainWishes(draft).map((wish) => (draft.effect === 'SUPPORTS' ? { ...wish, effect: draft.effect } : wish));
}

function plainWishes(draft: SourceDraft): SourceWish[] {
  switch (draft.kind) {
    case 'ISSUE':
      return draft.keys.map((key) => ({ kind: 'ISSUE', key }));
    case 'EPIC':
      return draft.epic.slice(0, 1).map((key) => ({ kind: 'EPIC', key }));
    case 'JQL':
      return draft.jql.trim() === '' ? [] : [{ kind: 'JQL', jql: draft.jql }];
    case 'VERSION':
    case 'COMPONENT':
      return draft.value === null ? [] : [{ kind: draft.kind, ...chosen(draft.value) }];
    case 'LABEL':
      return draft.project === null || draft.label.trim() === '' ? [] : [{ kind: 'LABEL', project: draft.project.value, name: draft.label.trim() }];
    case 'SPRINT':
      return draft.sprint === null ? [] : [{ kind: 'SPRINT', id: Number(draft.sprint.value), name: draft.sprint.label }];
  }
}

function chosen(choice: Choice): { project: string; id: number } {
  const [project = '', id] = choice.value.split(' ');
  return { project, id: Number(id) };
}

/** What is missing in a draft without wishes. */
export function missing(draft: SourceDraft): string {
  switch (draft.kind) {
    case 'ISSUE':
    case 'EPIC':
      return AJS.I18n.getText('okr.form.keys.none');
    case 'JQL':
      return AJS.I18n.getText('okr.form.required');
    default:
      return AJS.I18n.getText('okr.sources.choose');
  }
}

/** The server's refusals by draft, for drafts whose wishes were sent one after the other as `sources`; an issue is named by its key. */
export function refusals(fields: Record<string, string>, drafts: SourceDraft[]): string[] {
  const owners = drafts.flatMap((draft, at) => wishesOf(draft).map((wish) => ({ at, key: 'key' in wish ? wish.key : '' })));
  const told = drafts.map((): string[] => []);
  for (const [name, text] of Object.entries(fields)) {
    const owner = owners[Number(/^sources\[(\d+)\]/.exec(name)?.[1] ?? -1)];
    if (owner !== undefined) {
      told[owner.at]?.push(owner.key === '' || text.includes(owner.key) ? text : `${owner.key}: ${text}`);
    } else if (name === 'sources') {
      told[0]?.push(text);
    }
  }
  return told.map((texts) => texts.join(' '));
}
