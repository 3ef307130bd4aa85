import type { KeyResultWish, PreviewWish } from '../api/key-results.js';
import type { Aggregate, KeyResult, Measure, MeasureWish, SourceWish } from '../api/types.js';
import { parsed } from './check-in.js';
import { emptyExpectation, expectationDraft, expectationOf, isUsual, refusedExpectation, type ExpectationDraft } from './expectation-draft.js';
import { emptyMeasure, givenOf, isNumber, measureDraft, numberOf, refusedNumber, refusedSteps, stepsOf, type MeasureDraft } from './measure-draft.js';
import type { Choice } from './picker.js';
import { emptyShare, refusedShare, shareDraft, shareOf, type ShareDraft } from './share-draft.js';
import { emptySource, missing, wishesOf, type SourceDraft } from './source-wish.js';

/** What a person can choose a key result to be measured by; what was chosen elsewhere is kept as it is. */
export type Kind = 'LINEAR' | 'MAINTAIN' | 'ZONES' | 'MILESTONES' | 'BINARY' | 'ISSUES' | 'KEPT';

/** A key result as it stands in the form. */
export interface Draft extends MeasureDraft {
  title: string;
  owner: Choice | null;
  weight: string;
  kind: Kind;
  share: ShareDraft;
  expectation: ExpectationDraft;
  /** What the form does not ask for and keeps. */
  kept: { measure?: Measure; fromIssues?: Aggregate };
  /** Where its issues come from, any mixture; at least one. */
  sources: SourceDraft[];
}

export function emptyDraft(owner: Choice | null): Draft {
  return { ...emptyMeasure(), title: '', owner, weight: '1', kind: 'LINEAR', share: emptyShare(), expectation: emptyExpectation(), kept: {}, sources: [emptySource()] };
}

export function draftOf(one: KeyResult, owner: Choice): Draft {
  const plain: Draft = { ...emptyDraft(owner), ...measureDraft(one), title: one.title, weight: String(one.weight), expectation: expectationDraft(one.expectation) };
  const { measure } = one;
  if (measure.kind === 'SHARE') {
    return { ...plain, kind: 'ISSUES', share: shareDraft(measure) };
  }
  return one.fromIssues !== null && !isNumber(measure.kind) ? { ...plain, kind: 'KEPT', kept: { measure, fromIssues: one.fromIssues } } : { ...plain, kind: measure.kind };
}

/** Whether linked issues move it, so that it takes some. */
export function takesIssues({ kind, given }: Draft): boolean {
  return kind === 'ISSUES' || (isNumber(kind) && given.by === 'ISSUES');
}

/** What can be refused before asking the server, by the server's names of the fields. */
export function refusedHere(draft: Draft, changing: boolean): Record<string, string> {
  const refused: Record<string, string> = {};
  const required = AJS.I18n.getText('okr.form.required');
  if (draft.title.trim() === '') refused.title = required;
  if (draft.owner === null) refused.owner = required;
  if (parsed(draft.weight) === null) refused.weight = AJS.I18n.getText('okr.form.number.wrong');
  Object.assign(refused, refusedMeasure(draft), refusedExpectation(draft.expectation));
  const first = draft.sources[0];
  if (!changing && takesIssues(draft) && first !== undefined && sourcesOf(draft).length === 0) refused.sources = missing(first);
  return refused;
}

function refusedMeasure(draft: Draft): Record<string, string> {
  if (isNumber(draft.kind)) {
    return refusedNumber(draft.kind, draft);
  }
  if (draft.kind === 'MILESTONES') {
    return refusedSteps(draft.milestones);
  }
  return draft.kind === 'ISSUES' ? refusedShare(draft.share) : {};
}

/** What is asked of the server. */
export function wishOf(draft: Draft): KeyResultWish {
  const fromIssues = givenBy(draft);
  return {
    title: draft.title, owner: draft.owner?.value ?? '', weight: parsed(draft.weight) ?? 1, measure: measureOf(draft), ...(fromIssues ? { fromIssues } : {}),
    ...(isUsual(draft.expectation) ? {} : { expectation: expectationOf(draft.expectation) }),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What of the plan would be another one than before. */
export function changesOf(now: Draft, before: Draft): Partial<PreviewWish> & { weight?: number } {
  const [wish, was] = [wishOf(now), wishOf(before)];
  const [expectation, expected] = [expectationOf(now.expectation), expectationOf(before.expectation)];
  const { measure, fromIssues, weight } = wish;
  return {
    ...(same([measure, fromIssues], [was.measure, was.fromIssues]) ? {} : { measure, ...(fromIssues ? { fromIssues } : {}) }),
    ...(weight === was.weight ? {} : { weight }),
    ...(same(expectation, expected) ? {} : { expectation }),
  };
}

/** What moves the figure and its status; null while something is missing or wrong. */
export function previewOf(draft: Draft, changing: boolean): (PreviewWish & { sources?: SourceWish[] }) | null {
  const whole = { ...draft, title: '-', weight: '1', owner: { value: '-', label: '' } };
  const { measure, fromIssues } = wishOf(draft);
  const expectation = changing ? expectationOf(draft.expectation) : wishOf(draft).expectation;
  const preview = { measure, ...(fromIssues ? { fromIssues } : {}), ...(expectation ? { expectation } : {}) };
  return Object.keys(refusedHere(whole, changing)).length > 0 ? null : { ...preview, ...(changing ? {} : { sources: sourcesOf(draft) }) };
}

function givenBy(draft: Draft): Aggregate | undefined {
  if (draft.kind === 'KEPT') {
    return draft.kept.fromIssues;
  }
  return isNumber(draft.kind) && takesIssues(draft) ? givenOf(draft.given) : undefined;
}

function measureOf(draft: Draft): MeasureWish {
  if (isNumber(draft.kind)) {
    return numberOf(draft.kind, draft);
  }
  switch (draft.kind) {
    case 'MILESTONES':
      return stepsOf(draft.milestones);
    case 'KEPT':
      return sent(draft.kept.measure ?? { kind: 'BINARY' });
    case 'BINARY':
      return { kind: 'BINARY' };
    default:
      return shareOf(draft.share);
  }
}

/** Without the fields of other kinds, which the server sends as null. */
function sent(measure: Measure): Measure {
  return Object.fromEntries(Object.entries(measure).filter(([, value]) => value !== null)) as Measure;
}

export function sourcesOf(draft: Draft): SourceWish[] {
  return takesIssues(draft) ? draft.sources.flatMap(wishesOf) : [];
}
