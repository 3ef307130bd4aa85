import { ask } from './http.js';
import type { Code } from './types.js';

/** Where a figure is going; sentences and labels are read, the rest is drawn. */
export interface Forecast {
  kind: 'SIMULATION' | 'LINEAR' | 'NONE';
  /** Why there is none. */
  reason: Code | null;
  /** The weightiest first; at least one. */
  sentences: string[];
  misses: boolean;
  chanceLabel: string | null;
  /** By when 10, 50, 85, 90 and 95 of a hundred runs are done; empty unless it was simulated. */
  days: ForecastDay[];
  /** When it is done at the pace of the last 28 days. */
  lineDay: string | null;
  lineDayLabel: string | null;
  atEndLabel: string | null;
  endLabel: string;
  madeOn: string;
  inputs: { name: string; value: string }[];
}

export interface ForecastDay {
  percent: number;
  /** Null if it is more than ten years away. */
  day: string | null;
  dayLabel: string;
}

/** One key result of an objective, and where it is going. */
export interface ForecastPart {
  id: number;
  key: string;
  title: string;
  forecast: Forecast;
}

export interface ObjectiveForecast {
  own: Forecast;
  /** The key result that is likely done last; null if none is foreseen. */
  last: ForecastPart | null;
  parts: ForecastPart[];
}

/** What was said with about the same chance, and how often it came true. */
export interface CalibrationBucket {
  label: string;
  from: number;
  made: number;
  came: number;
  /** Null if it was never said. */
  share: number | null;
  shareLabel: string;
  said: number | null;
}

export interface Judged {
  made: number;
  text: string;
  buckets: CalibrationBucket[];
}

/** How often forecasts and people were right. */
export interface TrackRecord {
  keyResults: number;
  text: string;
  forecasts: Judged;
  people: Judged;
}

export function keyResultForecast(id: number): Promise<Forecast> {
  return ask(`/key-results/${id}/forecast`);
}

export function objectiveForecast(id: number): Promise<ObjectiveForecast> {
  return ask(`/objectives/${id}/forecast`);
}

/** @param project key of the project; empty for all */
export function calibration(project: string): Promise<TrackRecord> {
  return ask(`/forecasts/calibration${project === '' ? '' : `?project=${encodeURIComponent(project)}`}`);
}
