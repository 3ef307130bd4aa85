import { ask, create, send } from './http.js';
import type { Aggregate, Effect, ExpectationWish, Figure, FigureEvent, KeyResult, Ledger, MeasureWish, Preview, ServingKeyResult, ShareChoices, Source, SourceWish, TargetChange } from './types.js';

/** What people say of a key result. */
export interface KeyResultWish {
  title: string;
  owner: string;
  weight: number;
  measure: MeasureWish;
  /** How issues make the value; left out where they do not. */
  fromIssues?: Aggregate;
  /** As usual if left out. */
  expectation?: ExpectationWish;
}

/** What moves a figure, to be tried. */
export interface PreviewWish {
  measure: MeasureWish;
  fromIssues?: Aggregate;
  expectation?: ExpectationWish;
}

export function keyResult(id: string): Promise<KeyResult> {
  return ask(`/key-results/${encodeURIComponent(id)}`);
}

export function addKeyResult(objective: number, wish: KeyResultWish & { sources: SourceWish[] }, once: string): Promise<KeyResult> {
  return create(`/objectives/${objective}/key-results`, wish, once);
}

export function changeKeyResult(id: number, version: number, wish: KeyResultWish): Promise<KeyResult> {
  return send('PUT', `/key-results/${id}`, { ...wish, version });
}

/** What it would be; nothing is changed. */
export function previewKeyResult(id: number, wish: PreviewWish): Promise<Preview> {
  return send('POST', `/key-results/${id}/preview`, wish);
}

/** What a new one would be; nothing is made. */
export function previewNewKeyResult(objective: number, wish: PreviewWish & { sources: SourceWish[] }): Promise<Preview> {
  return send('POST', `/objectives/${objective}/key-results/preview`, wish);
}

/** What there is to choose from for the figure of issues. */
export function shareChoices(): Promise<ShareChoices> {
  return ask('/share-choices');
}

export function removeKeyResult(id: number, version: number): Promise<void> {
  return send('DELETE', `/key-results/${id}?version=${version}`);
}

export function restoreKeyResult(id: number): Promise<void> {
  return send('POST', `/key-results/${id}/restore`);
}

/** Key results that issues can be linked to, by words; without words mine and recent ones. */
export async function findLinkable(text: string): Promise<KeyResult[]> {
  return (await ask<{ values: KeyResult[] }>(`/key-results?search=${encodeURIComponent(text)}&linkable=true&most=20`)).values;
}

/** The issues of a board, each by its id or, where a card has none, by its key. */
export interface BoardIssues {
  issueIds: number[];
  issueKeys: string[];
}

/** Which key results the issues of a board serve. */
export async function servingKeyResults(issues: BoardIssues): Promise<ServingKeyResult[]> {
  return (await send<{ values: ServingKeyResult[] }>('POST', '/key-results/serving', issues)).values;
}

export function linkIssues(id: number, keys: string[]): Promise<{ linked: { key: string; summary: string }[]; figure: Figure }> {
  return send('POST', `/key-results/${id}/issues`, { keys });
}

export function unlinkIssue(id: number, issueKey: string): Promise<unknown> {
  return send('DELETE', `/key-results/${id}/issues/${encodeURIComponent(issueKey)}`);
}

export async function sources(id: number): Promise<Source[]> {
  return (await ask<{ values: Source[] }>(`/key-results/${id}/source`)).values;
}

export function addSource(id: number, wish: SourceWish): Promise<Source> {
  return send('POST', `/key-results/${id}/source`, wish);
}

export function changeSource(id: number, source: number, effect: Effect): Promise<Source> {
  return send('PUT', `/key-results/${id}/source/${source}`, { effect });
}

/** Puts back what was removed, as it was. */
export function restoreSource(id: number, source: number): Promise<Source> {
  return send('POST', `/key-results/${id}/source/${source}/restore`);
}

export function removeSource(id: number, source: number): Promise<unknown> {
  return send('DELETE', `/key-results/${id}/source/${source}`);
}

/** Why the figure is what it is. */
export function ledger(id: number): Promise<Ledger> {
  return ask(`/key-results/${id}/ledger`);
}

/** What moved the figure, newest first. */
export async function figureEvents(id: number): Promise<FigureEvent[]> {
  return (await ask<{ values: FigureEvent[] }>(`/key-results/${id}/history`)).values;
}

/** What else was to be achieved before, newest first. */
export async function targetChanges(id: number): Promise<TargetChange[]> {
  return (await ask<{ values: TargetChange[] }>(`/key-results/${id}/targets`)).values;
}
