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
  currentLabel: string;
  asOf: string | null;
  version: number;
}

export interface CheckIn {
  id: number;
  author: Person;
  at: string;
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
  key?: string | null;
  summary?: string | null;
  jql?: string | null;
  weight?: number | null;
  text: string;
  hidden?: boolean;
  addedBy: Person;
  addedAt: string;
  runsAs?: Person | null;
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
  cycle: { id: number; key: string; name: string };
  parent: Named | null;
  weight: number;
  driver: 'KEY_RESULTS' | 'CHILDREN' | 'BOTH';
  figure: Figure;
  confidence: number | null;
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
  version: number;
}

export interface Overview {
  project: { id: number; key: string; name: string } | null;
  cycle: (Cycle & { daysLeft: number; expected: number | null }) | null;
  cycles: Cycle[];
  objectives: Objective[];
  serves: Objective[];
  may: { createObjective: boolean; createCycle: boolean };
}

export interface LedgerLine {
  issue: { key: string; summary: string; status: string; statusCategory: 'TO_DO' | 'IN_PROGRESS' | 'DONE'; url: string };
  routes: string[];
  routeLabel: string;
  weight: number;
  value: number;
  contribution: number;
  points: number;
  leftOut: { rule: string; text: string } | null;
}

export interface Ledger {
  figure: Figure;
  rule: { id: string; text: string };
  settings: { name: string; value: string }[];
  lines: LedgerLine[];
  hidden: { count: number; contribution: number; text: string } | null;
  total: number | null;
  sumWeight: number;
  sumValue: number;
}

/** An objective's figure explained: each part with its weight and what it adds. */
export interface ObjectiveLedger {
  figure: Figure;
  rule: { id: string; text: string };
  settings: { name: string; value: string }[];
  parts: { subject: { key: string; title: string } | null; text: string; weight: number; counted: number | null; countedLabel: string; points: number }[];
}

export interface FigureEvent {
  at: string;
  before: number | null;
  after: number | null;
  beforeLabel: string;
  afterLabel: string;
  text: string;
}

export interface Served {
  keyResult: KeyResult;
  chain: { key: string; title: string; figure: Pick<Figure, 'label' | 'status' | 'statusLabel'> }[];
  share: { text: string; leftOut: string | { rule: string; text: string } | null } | null;
  routes: string[];
  routeLabel: string;
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
  since: { text: string; points: number | null }[];
}

export interface ServingKeyResult {
  keyResult: KeyResult;
  issues: number;
  done: number;
}
