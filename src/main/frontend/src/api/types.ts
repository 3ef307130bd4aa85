// What the REST interface sends: labels and words are the server's, in the user's language.
import type { Move } from './what-if.js';

export interface Person {
  key: string;
  name: string;
  displayName: string;
  avatarUrl: string;
  active: boolean;
}

export type Status = 'ACHIEVED' | 'ON_TRACK' | 'AT_RISK' | 'STALE' | 'OFF_TRACK' | 'TOO_EARLY' | 'NONE';

/** How far a key result or an objective is; fractions are drawn, labels are read. */
export interface Figure {
  progress: number | null;
  counted: number | null;
  label: string;
  expected: number | null;
  expectedLabel: string;
  status: Status;
  statusLabel: string;
  statusWhy: string;
  /** What the data say, where a person or an overdue check-in says another status. */
  byData: Code | null;
  flags: { code: string; text: string }[];
  current: number | null;
  currentLabel: string | null;
  asOf: string | null;
  version: number;
}

export interface CheckIn {
  id: number;
  author: Person;
  at: string;
  age: string;
  value: number | null;
  valueLabel: string | null;
  confidence: number;
  note: string;
  /** Where the person saw it; null if nothing was said. */
  status: Status | null;
  statusLabel: string | null;
  before: number | null;
  beforeLabel: string;
  after: number | null;
  afterLabel: string;
}

export type Measure =
  | { kind: 'LINEAR'; start: number; target: number; direction: 'INCREASE' | 'DECREASE'; unit: string }
  | { kind: 'BINARY' }
  | { kind: 'MAINTAIN'; start: number | null; unit: string; low: number | null; high: number | null; inclusive: boolean; mode: 'LATEST' | 'GRADED' | 'HELD' }
  | { kind: 'MILESTONES'; milestones: Milestone[] }
  | { kind: 'ZONES'; start: number; commit: number; target: number; stretch: number; scale: 'STRETCH' | 'TARGET'; unit: string }
  | { kind: 'SHARE'; value: IssueValue; inWork: number; share?: Partial<ShareRules> };

/** A step of a key result; the day it was done as ISO text. */
export interface Milestone {
  title: string;
  weight: number;
  doneOn: string | null;
}

/** What one issue is worth. */
export type IssueValue = 'STATUS' | 'RESOLUTION' | 'TIME' | 'PERCENT_FIELD';

/** The other choices behind a share of issues; numbers of an issue by their short text. */
export interface ShareRules {
  statusWorths: { status: string; percent: number }[];
  percentField: string | null;
  estimate: string | null;
  missingEstimate: 'AVERAGE' | 'ZERO' | 'FIXED';
  fixedEstimate: number;
  subTasks: 'IGNORE' | 'REPLACE';
  epics: 'FLATTEN' | 'AS_ITEM';
  dayOne: 'COUNT' | 'LEAVE_OUT';
  /** Names of the choices that follow the default, among them value and inWork of the measure. */
  byDefault: string[];
}

/** A measure as it is wished for; what is left out follows the default. */
export type MeasureWish =
  | Exclude<Measure, { kind: 'SHARE' | 'ZONES' }>
  | (Pick<Extract<Measure, { kind: 'ZONES' }>, 'kind' | 'start' | 'stretch' | 'scale' | 'unit'> & { commit?: number; target?: number })
  | Extract<Measure, { kind: 'ZONES' }>
  | { kind: 'SHARE'; value?: IssueValue; inWork?: number; share?: Partial<ShareRules> };

/** How issues make the value of a key result. */
export interface Aggregate {
  function: 'COUNT' | 'SUM' | 'AVG' | 'MEDIAN' | 'PERCENTILE' | 'MIN' | 'MAX';
  of: string | null;
  percentile: number;
}

/** What is expected of a key result, and when. */
export interface Expectation {
  commitment: 'COMMITTED' | 'ASPIRATIONAL';
  curve: { day: string; fraction: number }[];
  /** Its own; null for those of the instance, as the next. */
  thresholds: Thresholds | null;
  /** Whether Saturdays and Sundays move nothing. */
  workingDaysOnly: boolean | null;
}

/** From when a status is another, as fractions. */
export interface Thresholds {
  mode: 'GAP' | 'RATIO';
  onTrack: number;
  atRisk: number;
  tooEarly: number;
}

/** What is expected as it is wished for; thresholds left out are the usual ones of their mode. */
export type ExpectationWish = Omit<Expectation, 'thresholds'> & { thresholds: (Pick<Thresholds, 'mode'> & Partial<Thresholds>) | null };

/** What settings would make of a key result. */
export interface Preview {
  /** Null for a new one. */
  before: Figure | null;
  after: Figure;
  label: string;
  notes: Code[];
  settings: { name: string; value: string }[];
  issues: number;
  /** What would become of its objective and those above it. */
  above: Move[];
}

/** What there is to choose from for the figure of issues. */
export interface ShareChoices {
  /** As it is if nobody chooses, as the next two. */
  usual: Measure;
  thresholds: Thresholds;
  workingDaysOnly: boolean;
  /** Numbers an issue can have. */
  numbers: Code[];
  statuses: { id: string; name: string }[];
  /** What the administrator chose for all. */
  fixed: { name: string; value: string }[];
}

export type SourceKind = 'ISSUE' | 'EPIC' | 'JQL' | 'VERSION' | 'SPRINT' | 'COMPONENT' | 'LABEL';

/** Whether the issues of a source are counted or only shown. */
export type Effect = 'DRIVES' | 'SUPPORTS';

export type SourceWish = (
  | { kind: 'ISSUE'; key: string; weight?: number }
  | { kind: 'EPIC'; key: string }
  | { kind: 'JQL'; jql: string }
  | { kind: 'VERSION' | 'COMPONENT'; project: string; id: number }
  | { kind: 'LABEL'; project: string; name: string }
  | { kind: 'SPRINT'; id: number; name: string }
) & { effect?: Effect };

/** A version, a component, a label or a sprint. */
export interface SourceValue {
  /** Jira's; null for a label. */
  id: number | null;
  name: string;
  /** Null for a sprint. */
  project: { id: number; key: string; name: string } | null;
}

/** A kind of source, and why this Jira does not have it. */
export interface SourceKindHere {
  kind: SourceKind;
  available: boolean;
  text: string | null;
}

export interface Source {
  id: number;
  kind: SourceKind;
  text: string;
  effect: Effect;
  /** Of ISSUE and EPIC; null where the viewer may not see it. */
  issue: Issue | null;
  /** Of VERSION, COMPONENT, LABEL and SPRINT; null where the viewer may not see it. */
  value: SourceValue | null;
  hidden: boolean;
  weight: number | null;
  jql: string | null;
  addedBy: Person;
  addedAt: string;
  runsAs: Person | null;
}

export interface Named {
  id: number;
  key: string;
  title: string;
}

export interface KeyResult {
  id: number;
  key: string;
  title: string;
  owner: Person;
  weight: number;
  share: number | null;
  measure: Measure;
  measureLabel: string;
  /** How issues make its value; null if they do not. */
  fromIssues: Aggregate | null;
  expectation: Expectation;
  figure: Figure;
  /** What a row has to say of the forecast. */
  forecast: Code | null;
  lastCheckIn: CheckIn | null;
  lastCheckInAge: string;
  may: { change: boolean; checkIn: boolean; link: boolean };
  objective: Named;
  version: number;
}

export interface Objective {
  id: number;
  key: string;
  title: string;
  description: string;
  owner: Person;
  project: { id: number; key: string; name: string } | null;
  cycle: Cycle;
  parent: Named | null;
  weight: number;
  driver: 'KEY_RESULTS' | 'CHILDREN' | 'BOTH';
  figure: Figure;
  confidence: number | null;
  confidenceLabel: string | null;
  keyResults?: KeyResult[];
  may: { change: boolean };
  version: number;
}

export interface Cycle {
  id: number;
  key: string;
  name: string;
  start: string;
  end: string;
  state: 'PAST' | 'RUNNING' | 'COMING';
  daysLeft: number;
  /** The days in the viewer's language. */
  startLabel: string;
  endLabel: string;
  daysLeftLabel: string;
  expected: number;
  expectedLabel: string;
  version: number;
}

export interface Overview {
  project: { id: number; key: string; name: string } | null;
  cycle: Cycle | null;
  cycles: Cycle[];
  objectives: Objective[];
  serves: Objective[];
  may: { createObjective: boolean; createCycle: boolean };
}

/** An issue the viewer may see. */
export interface Issue {
  key: string;
  summary: string;
  type: string;
  status: string;
  statusCategory: 'TO_DO' | 'IN_PROGRESS' | 'DONE';
  url: string;
}

/** Something with a name for machines and one for people: a flag, a rule. */
export interface Code {
  code: string;
  text: string;
}

/** One issue's part in a figure. */
export interface Part {
  routes: string[];
  routeLabel: string;
  weight: number;
  value: number;
  valueLabel: string;
  contribution: number;
  points: number;
  pointsLabel: string;
  /** Null if it counts. */
  leftOut: Code | null;
}

export interface LedgerLine {
  issue: Issue;
  part: Part;
}

/** What counts but may not be seen, as one line. */
export interface Hidden {
  count: number;
  contribution: number;
  pointsLabel: string;
  text: string;
}

/** A key result's figure explained: each issue with its part. */
export interface Ledger {
  figure: Figure;
  rule: Code;
  settings: { name: string; value: string }[];
  lines: LedgerLine[];
  hidden: Hidden | null;
  total: number | null;
  totalLabel: string;
  sumWeight: number;
  sumValue: number;
}

/** An objective's figure explained: each part with its weight and what it adds. */
export interface ObjectiveLedger {
  figure: Figure;
  rule: Code;
  driver: Code;
  parts: { key: string; title: string; weight: number; progress: number | null; label: string; contribution: number; pointsLabel: string; remark: Code | null }[];
  hidden: Hidden | null;
  total: number | null;
  totalLabel: string;
}

export interface FigureEvent {
  at: string;
  age: string;
  before: number | null;
  beforeLabel: string;
  after: number | null;
  afterLabel: string;
  pointsLabel: string;
  text: string;
  /** The issues that moved it; empty where a value or a new measure did. */
  changes: { kind: string; text: string }[];
}

/** That something else was to be achieved from then on. */
export interface TargetChange {
  at: string;
  beforeLabel: string;
  afterLabel: string;
  text: string;
}

export interface Served {
  keyResult: KeyResult;
  /** From its objective to the top. */
  chain: { key: string; title: string; figure: Figure }[];
  share: Part;
  shareText: string;
  mayUnlink: boolean;
}

export interface IssueKeyResults {
  issue: { key: string; summary: string };
  values: Served[];
  may: { link: boolean };
}

export interface Due {
  keyResult: KeyResult;
  dueOn: string;
  state: 'OVERDUE' | 'DUE' | 'DONE';
  stateLabel: string;
  since: FigureEvent[];
}

export interface ServingKeyResult {
  keyResult: KeyResult;
  issues: number;
  done: number;
  text: string;
}
