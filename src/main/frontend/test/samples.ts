// Objects as the REST interface sends them.
import type { CheckIn, Cycle, Figure, KeyResult, Objective, Overview, Person } from '../src/api/types.js';

export const ann: Person = { key: 'JIRAUSER1', name: 'ann', displayName: 'Ann Lee', avatarUrl: '/jira/a.png', active: true };

export function figure(change: Partial<Figure> = {}): Figure {
  return {
    progress: 0.4286, counted: 0.4286, label: '43 %', expected: 0.5, expectedLabel: '50 %', status: 'ON_TRACK', statusLabel: 'On track', statusWhy: '7 points behind', byData: null,
    flags: [], current: null, currentLabel: '', asOf: '2026-11-23T10:00:00Z', version: 3, ...change,
  };
}

export const said: CheckIn = {
  id: 1, author: ann, at: '2026-11-20T10:00:00Z', age: '3 days ago', value: 12.5, valueLabel: '12.5 h', confidence: 7, status: null, statusLabel: null, note: 'Slow <b>week</b>', before: 0.1, beforeLabel: '10 %', after: 0.125, afterLabel: '13 %',
};

export function keyResult(change: Partial<KeyResult> = {}): KeyResult {
  return {
    id: 12, key: 'KR-12', title: 'Median first response under 4 h', owner: ann, weight: 1, share: 0.5, measure: { kind: 'LINEAR', start: 0, target: 100, direction: 'INCREASE', unit: 'h' },
    measureLabel: '0 → 100 h', fromIssues: null, expectation: { commitment: 'ASPIRATIONAL', curve: [], thresholds: null, workingDaysOnly: null }, figure: figure({ current: 12.5, currentLabel: '12.5 h' }), forecast: null, lastCheckIn: said, lastCheckInAge: '3 days ago',
    may: { change: true, checkIn: true, link: true }, objective: { id: 7, key: 'OBJ-7', title: 'Answer faster' }, version: 1, ...change,
  };
}

export const shared = keyResult({
  id: 13, key: 'KR-13', title: 'Ship the new editor', measure: { kind: 'SHARE', value: 'STATUS', inWork: 0 }, measureLabel: 'Share of linked issues, by status',
  figure: figure({ status: 'OFF_TRACK', statusLabel: 'Off track' }), lastCheckIn: null, lastCheckInAge: 'never',
});

export function objective(change: Partial<Objective> = {}): Objective {
  return {
    id: 7, key: 'OBJ-7', title: 'Answer faster', description: 'Because they wait', owner: ann, project: { id: 1, key: 'TIMOB', name: 'Titanium' }, cycle,
    parent: null, weight: 1, driver: 'KEY_RESULTS', figure: figure(), confidence: 7.5, confidenceLabel: '7.5', keyResults: [keyResult(), shared], may: { change: true }, version: 2, ...change,
  };
}

export const cycle: Cycle = { id: 1, key: 'CYC-1', name: 'Q4 2026', start: '2026-10-01', startLabel: 'Oct 1, 2026', end: '2026-12-31', endLabel: 'Dec 31, 2026', state: 'RUNNING', daysLeft: 38, daysLeftLabel: '38 days left', expected: 0.58, expectedLabel: '58 %', version: 1 };

export function overview(change: Partial<Overview> = {}): Overview {
  return {
    project: { id: 1, key: 'TIMOB', name: 'Titanium' }, cycle, cycles: [cycle], objectives: [objective()], serves: [],
    may: { createObjective: true, createCycle: false }, ...change,
  };
}
