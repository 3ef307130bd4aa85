import type { Expectation, ExpectationWish } from '../api/types.js';
import { parsed } from './check-in.js';
import { meant, typed } from './rule-fields.js';

/** How far one plans to be on a day, in percent. */
export interface PointDraft {
  day: string;
  percent: string;
}

/** What is expected and when; what is empty follows the instance. */
export interface ExpectationDraft {
  commitment: Expectation['commitment'];
  days: '' | 'ALL' | 'WORKING';
  mode: '' | 'GAP' | 'RATIO';
  onTrack: string;
  atRisk: string;
  tooEarly: string;
  curve: PointDraft[];
}

/** The server takes no more. */
export const MOST_POINTS = 12;

const NONE: ExpectationDraft = { commitment: 'ASPIRATIONAL', days: '', mode: '', onTrack: '', atRisk: '', tooEarly: '', curve: [] };

export function emptyExpectation(): ExpectationDraft {
  return NONE;
}

export function expectationDraft({ commitment, curve, thresholds, workingDaysOnly }: Expectation): ExpectationDraft {
  const days = workingDaysOnly === null ? '' : workingDaysOnly ? 'WORKING' : 'ALL';
  const limits = thresholds === null ? {} : {
    mode: thresholds.mode, onTrack: typed('onTrack', thresholds.onTrack, thresholds), atRisk: typed('atRisk', thresholds.atRisk, thresholds), tooEarly: typed('tooEarly', thresholds.tooEarly, thresholds),
  };
  return { ...NONE, commitment, days, ...limits, curve: curve.map(({ day, fraction }) => ({ day, percent: String(Math.round(fraction * 1e8) / 1e6) })) };
}

/** As the server takes it; undefined if it is as usual. */
export function expectationOf(draft: ExpectationDraft): ExpectationWish {
  const { commitment, days, mode } = draft;
  return {
    commitment,
    curve: draft.curve.filter(filled).map(({ day, percent }) => ({ day, fraction: Math.round((parsed(percent) ?? 0) * 1e8) / 1e10 })),
    thresholds: mode === '' ? null : { mode, ...limit('onTrack', draft, mode), ...limit('atRisk', draft, mode), ...limit('tooEarly', draft, mode) },
    workingDaysOnly: days === '' ? null : days === 'WORKING',
  };
}

/** Whether nothing was chosen, so that nothing has to be said. */
export function isUsual(draft: ExpectationDraft): boolean {
  return JSON.stringify(expectationOf(draft)) === JSON.stringify(expectationOf(NONE));
}

export function refusedExpectation({ mode, curve, ...limits }: ExpectationDraft): Record<string, string> {
  const wrong = AJS.I18n.getText('okr.form.number.wrong');
  const names = mode === '' ? [] : (['onTrack', 'atRisk', 'tooEarly'] as const).filter((name) => limits[name].trim() !== '' && parsed(limits[name]) === null);
  const points = curve.some((point) => filled(point) && (point.day === '' || parsed(point.percent) === null));
  return { ...Object.fromEntries(names.map((name) => [name, wrong])), ...(points ? { curve: AJS.I18n.getText('okr.kr.curve.wrong') } : {}) };
}

function filled({ day, percent }: PointDraft): boolean {
  return day !== '' || percent.trim() !== '';
}

function limit(name: 'onTrack' | 'atRisk' | 'tooEarly', draft: ExpectationDraft, mode: 'GAP' | 'RATIO'): Record<string, number> {
  const number = meant(name, draft[name], { mode });
  return number === null ? {} : { [name]: number };
}
