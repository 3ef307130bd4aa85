// What the REST interface sends: labels and words are the server's, in the user's language.

export interface Person {
  key: string;
  name: string;
  displayName: string;
  avatarUrl: string;
  active: boolean;
}

export type Status = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'TOO_EARLY' | 'NONE';

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
  before: number | null;
  beforeLabel: string;
  after: number | null;
  afterLabel: string;
}

export type Measure =
  | { kind: 'LINEAR'; start: number; target: number; direction: 'INCREASE' | 'DECREASE'; unit: string }
  | { kind: 'BINARY' }
  | { kind: 'SHARE'; value: 'STATUS' | 'RESOLUTION' | 'TIME'; inWork: number };

export type SourceWish = { kind: 'ISSUE'; key: string; weight?: number } | { kind: 'EPIC'; key: string } | { kind: 'JQL'; jql: string };

export interface Source {
  id: number;
  kind: 'ISSUE' | 'EPIC' | 'JQL';
  text: string;
  /** Null for a query, and where the viewer may not see it. */
  issue: Issue | null;
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
  figure: Figure;
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
