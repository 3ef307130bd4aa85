import type { KeyResultWish, PreviewWish } from '../api/key-results.js';
import type { Aggregate, Expectation, IssueValue, KeyResult, Measure, ShareRules, SourceWish } from '../api/types.js';
import { parsed } from './check-in.js';
import type { Choice } from './picker.js';
import { emptySource, missing, wishesOf, type SourceDraft } from './source-wish.js';

/** What a person can choose a key result to be measured by; what was chosen elsewhere is kept as it is. */
export type Kind = 'LINEAR' | 'BINARY' | 'ISSUES' | 'KEPT';

/** The choices behind a share of issues; what is left out is as usual. */
export type ShareDraft = Omit<Partial<ShareRules>, 'fixedEstimate'> & { fixedEstimate?: string };

/** A key result as it stands in the form. */
export interface Draft {
  title: string;
  owner: Choice | null;
  weight: string;
  kind: Kind;
  start: string;
  target: string;
  unit: string;
  value: IssueValue;
  inWork: string;
  share: ShareDraft;
  /** What the form does not ask for and keeps. */
  kept: { measure?: Measure; fromIssues?: Aggregate; expectation?: Expectation };
  /** Where its issues come from, any mixture; at least one. */
  sources: SourceDraft[];
}

export function emptyDraft(owner: Choice | null): Draft {
  return { title: '', owner, weight: '1', kind: 'LINEAR', start: '0', target: '', unit: '', value: 'STATUS', inWork: '0', share: {}, kept: {}, sources: [emptySource()] };
}

export function draftOf(one: KeyResult, owner: Choice): Draft {
  const plain = { ...emptyDraft(owner), title: one.title, weight: String(one.weight), kept: { expectation: expectationOf(one) } };
  if (one.fromIssues !== null) {
    return { ...plain, kind: 'KEPT', kept: { ...plain.kept, measure: one.measure, fromIssues: one.fromIssues } };
  }
  switch (one.measure.kind) {
    case 'LINEAR':
      return { ...plain, start: String(one.measure.start), target: String(one.measure.target), unit: one.measure.unit };
    case 'BINARY':
      return { ...plain, kind: 'BINARY' };
    case 'SHARE':
      return { ...plain, kind: 'ISSUES', value: one.measure.value, inWork: String(one.measure.inWork), share: shareDraft(one.measure.share ?? {}) };
    default:
      return { ...plain, kind: 'KEPT', kept: { ...plain.kept, measure: one.measure } };
  }
}

/** Without the words for it. */
function expectationOf({ expectation: { commitment, curve, thresholds } }: KeyResult): Expectation {
  return { commitment, curve, thresholds };
}

function shareDraft({ fixedEstimate, ...others }: Partial<ShareRules>): ShareDraft {
  return fixedEstimate === undefined ? others : { ...others, fixedEstimate: String(fixedEstimate) };
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
  Object.assign(refused, refusedShare(draft));
  const first = draft.sources[0];
  if (!changing && draft.kind === 'ISSUES' && first !== undefined && sourcesOf(draft).length === 0) refused.sources = missing(first);
  return refused;
}

function refusedShare({ kind, value, inWork, share }: Draft): Record<string, string> {
  const wrong = AJS.I18n.getText('okr.form.number.wrong');
  return {
    ...(kind === 'ISSUES' && value === 'STATUS' && parsed(inWork) === null ? { inWork: wrong } : {}),
    ...(kind === 'ISSUES' && share.missingEstimate === 'FIXED' && parsed(share.fixedEstimate ?? '1') === null ? { fixedEstimate: wrong } : {}),
  };
}

/** What is asked of the server. */
export function wishOf(draft: Draft): KeyResultWish {
  const { fromIssues, expectation } = draft.kept;
  return { title: draft.title, owner: draft.owner?.value ?? '', weight: parsed(draft.weight) ?? 1, measure: measureOf(draft), ...(fromIssues ? { fromIssues } : {}), ...(expectation ? { expectation } : {}) };
}

/** What moves the figure; null while something is missing or wrong. */
export function previewOf(draft: Draft, changing: boolean): (PreviewWish & { sources?: SourceWish[] }) | null {
  const whole = { ...draft, title: '-', weight: '1', owner: { value: '-', label: '' } };
  const wish = wishOf(draft);
  const preview = { measure: wish.measure, ...(wish.fromIssues ? { fromIssues: wish.fromIssues } : {}) };
  return Object.keys(refusedHere(whole, changing)).length > 0 ? null : { ...preview, ...(changing ? {} : { sources: sourcesOf(draft) }) };
}

/** The direction follows from start and target; nobody has to name it. */
function measureOf(draft: Draft): Measure {
  if (draft.kind === 'BINARY') {
    return { kind: 'BINARY' };
  }
  if (draft.kind === 'KEPT' && draft.kept.measure !== undefined) {
    return sent(draft.kept.measure);
  }
  if (draft.kind !== 'LINEAR') {
    return { kind: 'SHARE', value: draft.value, inWork: draft.value === 'STATUS' ? (parsed(draft.inWork) ?? 0) : 0, ...shareOf(draft.share) };
  }
  const start = parsed(draft.start) ?? 0;
  const target = parsed(draft.target) ?? 0;
  return { kind: 'LINEAR', start, target, direction: target < start ? 'DECREASE' : 'INCREASE', unit: draft.unit };
}

function shareOf({ fixedEstimate, ...others }: ShareDraft): { share?: Partial<ShareRules> } {
  const share = { ...others, ...(fixedEstimate === undefined ? {} : { fixedEstimate: parsed(fixedEstimate) ?? 1 }) };
  return Object.keys(share).length === 0 ? {} : { share };
}

/** Without the fields of other kinds, which the server sends as null. */
function sent(measure: Measure): Measure {
  return Object.fromEntries(Object.entries(measure).filter(([, value]) => value !== null)) as Measure;
}

export function sourcesOf(draft: Draft): SourceWish[] {
  return draft.kind === 'ISSUES' ? draft.sources.flatMap(wishesOf) : [];
}
