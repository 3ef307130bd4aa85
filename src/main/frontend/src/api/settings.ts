import { ask, send } from './http.js';
import type { Code, IssueValue, ShareRules, Status } from './types.js';

/** The rules of the instance. */
export interface Rules {
  /** Ids of resolutions whose issues do not count, and of those whose issues count as done. */
  notCounted: string[];
  countAsDone: string[];
  securedLeftOut: boolean;
  cap: number;
  value: Exclude<IssueValue, 'PERCENT_FIELD'>;
  inWork: number;
  missingEstimate: ShareRules['missingEstimate'];
  fixedEstimate: number;
  subTasks: ShareRules['subTasks'];
  epics: ShareRules['epics'];
  dayOne: ShareRules['dayOne'];
  workingDaysOnly: boolean;
  mode: 'GAP' | 'RATIO';
  onTrack: number;
  atRisk: number;
  tooEarly: number;
  cadence: 'WEEK' | 'TWO_WEEKS' | 'MONTH';
  cadenceDay: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
  grace: number;
}

/** What is named in words: "Status" and "on track from 40 %". */
export interface Told {
  name: string;
  value: string;
}

export interface Settings {
  /** What is in force. */
  values: Rules;
  /** What is in force where nobody chooses. */
  usual: Rules;
  chosen: string[];
  /** Thresholds where nobody chooses, for each mode. */
  thresholds: Pick<Rules, 'mode' | 'onTrack' | 'atRisk' | 'tooEarly'>[];
  resolutions: Code[];
  examples: Told[];
  version: number;
}

/** A figure that would be another. */
export interface RuleMove {
  key: string;
  title: string;
  before: string;
  statusBefore: Status;
  statusBeforeLabel: string;
  after: string;
  statusAfter: Status;
  statusAfterLabel: string;
}

/** What other rules would alter. */
export interface RuleEffect {
  changed: number;
  hidden: number;
  label: string;
  moves: RuleMove[];
  examples: Told[];
}

/** What is chosen; what is left out is as out of the box. */
export type RulesWish = Partial<Rules>;

export function settings(): Promise<Settings> {
  return ask('/settings');
}

export function changeSettings(version: number, wish: RulesWish): Promise<Settings> {
  return send('PUT', '/settings', { ...wish, version });
}

/** What they would alter; nothing is changed. */
export function previewSettings(wish: RulesWish): Promise<RuleEffect> {
  return send('POST', '/settings/preview', wish);
}
