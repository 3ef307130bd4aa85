import type { Aggregate, KeyResult, Measure, MeasureWish } from '../api/types.js';
import { parsed } from './check-in.js';

type Band = Extract<Measure, { kind: 'MAINTAIN' }>;
type Zones = Extract<Measure, { kind: 'ZONES' }>;

/** Where a value is to be kept. */
export interface BandDraft {
  low: string;
  high: string;
  inclusive: boolean;
  mode: Band['mode'];
}

/** The bounds of zones between start and stretch; empty ones lie where they usually do. */
export interface ZonesDraft {
  commit: string;
  target: string;
  stretch: string;
  scale: Zones['scale'];
}

/** A step; the day it was done as ISO text, empty while it is not. */
export interface MilestoneDraft {
  title: string;
  weight: string;
  doneOn: string;
}

/** Who makes the value, and of what if issues do. */
export interface GivenDraft {
  by: 'PEOPLE' | 'ISSUES';
  function: Aggregate['function'];
  /** A number of an issue by its short text, or BETWEEN for the time between two statuses. */
  of: string;
  percentile: string;
  from: string;
  to: string;
  unit: 'HOURS' | 'DAYS';
}

/** What is asked for a measure that is not moved by a share of issues. */
export interface MeasureDraft {
  start: string;
  target: string;
  unit: string;
  band: BandDraft;
  zones: ZonesDraft;
  milestones: MilestoneDraft[];
  given: GivenDraft;
}

export const EMPTY_STEP: MilestoneDraft = { title: '', weight: '1', doneOn: '' };

export function emptyMeasure(): MeasureDraft {
  return {
    start: '0', target: '', unit: '',
    band: { low: '', high: '', inclusive: true, mode: 'LATEST' },
    zones: { commit: '', target: '', stretch: '', scale: 'STRETCH' },
    milestones: [EMPTY_STEP],
    given: { by: 'PEOPLE', function: 'MEDIAN', of: '', percentile: '90', from: '', to: '', unit: 'HOURS' },
  };
}

/** Kinds that are judged by a number. */
export type NumberKind = 'LINEAR' | 'MAINTAIN' | 'ZONES';

export function isNumber(kind: string): kind is NumberKind {
  return kind === 'LINEAR' || kind === 'MAINTAIN' || kind === 'ZONES';
}

export function measureDraft({ measure, fromIssues }: KeyResult): MeasureDraft {
  const empty = { ...emptyMeasure(), ...(fromIssues === null ? {} : { given: givenDraft(fromIssues) }) };
  switch (measure.kind) {
    case 'LINEAR':
      return { ...empty, start: String(measure.start), target: String(measure.target), unit: measure.unit };
    case 'MAINTAIN':
      return { ...empty, start: text(measure.start), unit: measure.unit, band: { low: text(measure.low), high: text(measure.high), inclusive: measure.inclusive, mode: measure.mode } };
    case 'ZONES':
      return { ...empty, start: String(measure.start), unit: measure.unit, zones: { commit: String(measure.commit), target: String(measure.target), stretch: String(measure.stretch), scale: measure.scale } };
    case 'MILESTONES':
      return { ...empty, milestones: measure.milestones.map(({ title, weight, doneOn }) => ({ title, weight: String(weight), doneOn: doneOn ?? '' })) };
    default:
      return empty;
  }
}

function givenDraft({ function: how, of, percentile }: Aggregate): GivenDraft {
  const empty = emptyMeasure().given;
  const [kind, from = '', to = '', unit] = (of ?? '').split(':');
  const between = kind === 'between' ? { of: BETWEEN, from, to, unit: unit === 'DAYS' ? ('DAYS' as const) : ('HOURS' as const) } : { of: of ?? '' };
  return { ...empty, ...between, by: 'ISSUES', function: how, percentile: percentile > 0 ? String(percentile) : empty.percentile };
}

export const BETWEEN = 'BETWEEN';

/** How issues make the value, as the server takes it. */
export function givenOf({ function: how, of, percentile, from, to, unit }: GivenDraft): Aggregate {
  const quantity = of === BETWEEN ? `between:${from}:${to}:${unit}` : of;
  return { function: how, of: how === 'COUNT' || quantity === '' ? null : quantity, percentile: how === 'PERCENTILE' ? (parsed(percentile) ?? 0) : 0 };
}

/** The direction follows from start and target; nobody has to name it. */
export function numberOf(kind: NumberKind, { start, target, unit, band, zones }: MeasureDraft): MeasureWish {
  const from = parsed(start) ?? 0;
  switch (kind) {
    case 'LINEAR': {
      const to = parsed(target) ?? 0;
      return { kind, start: from, target: to, direction: to < from ? 'DECREASE' : 'INCREASE', unit };
    }
    case 'MAINTAIN':
      return { kind, start: parsed(start), unit, low: parsed(band.low), high: parsed(band.high), inclusive: band.inclusive, mode: band.mode };
    case 'ZONES':
      return { kind, start: from, ...optional('commit', zones.commit), ...optional('target', zones.target), stretch: parsed(zones.stretch) ?? 0, scale: zones.scale, unit };
  }
}

/** Rows without a title are left out. */
export function stepsOf(steps: MilestoneDraft[]): MeasureWish {
  return { kind: 'MILESTONES', milestones: steps.filter(named).map(({ title, weight, doneOn }) => ({ title: title.trim(), weight: parsed(weight) ?? 1, doneOn: doneOn === '' ? null : doneOn })) };
}

/** What can be refused before asking the server. */
export function refusedNumber(kind: NumberKind, draft: MeasureDraft): Record<string, string> {
  const { start, target, band, zones, given } = draft;
  const needed: [string, string][] = kind === 'LINEAR' ? [['start', start], ['target', target]] : kind === 'ZONES' ? [['start', start], ['stretch', zones.stretch]] : [];
  const optional: [string, string][] = kind === 'MAINTAIN' ? [['start', start], ['low', band.low], ['high', band.high]] : kind === 'ZONES' ? [['commit', zones.commit], ['target', zones.target]] : [];
  const ranked: [string, string][] = given.by === 'ISSUES' && given.function === 'PERCENTILE' ? [['percentile', given.percentile]] : [];
  const wrong = [...needed, ...ranked].filter(([, value]) => parsed(value) === null).concat(optional.filter(([, value]) => value.trim() !== '' && parsed(value) === null));
  return Object.fromEntries(wrong.map(([name]) => [name, AJS.I18n.getText('okr.form.number.wrong')]));
}

export function refusedSteps(steps: MilestoneDraft[]): Record<string, string> {
  if (!steps.some(named)) {
    return { milestones: AJS.I18n.getText('okr.kr.milestones.none') };
  }
  return steps.filter(named).every(({ weight }) => parsed(weight) !== null) ? {} : { milestones: AJS.I18n.getText('okr.form.number.wrong') };
}

function named({ title }: MilestoneDraft): boolean {
  return title.trim() !== '';
}

function optional<N extends string>(name: N, value: string): Partial<Record<N, number>> {
  const number = parsed(value);
  return number === null ? {} : ({ [name]: number } as Partial<Record<N, number>>);
}

function text(number: number | null): string {
  return number === null ? '' : String(number);
}
