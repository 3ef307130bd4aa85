// What the pages send and read is what the REST interface describes: each call is made once and held to its OpenAPI description.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import ts from 'typescript';
import { serve, type Asked } from './page.js';
import { cycle } from './samples.js';
import * as checkIns from '../src/api/check-ins.js';
import * as checks from '../src/api/checks.js';
import * as contradictions from '../src/api/contradictions.js';
import * as cycles from '../src/api/cycles.js';
import * as forecasts from '../src/api/forecasts.js';
import * as issues from '../src/api/issues.js';
import * as keyResults from '../src/api/key-results.js';
import * as objectives from '../src/api/objectives.js';
import * as overviews from '../src/api/overviews.js';
import * as past from '../src/api/past.js';
import * as settings from '../src/api/settings.js';
import * as sourceKinds from '../src/api/source-kinds.js';
import * as trends from '../src/api/trends.js';
import * as whatIf from '../src/api/what-if.js';

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string | string[];
  enum?: (string | null)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

const described = JSON.parse(readFileSync('../resources/io/cairn/okr/rest/openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
};

const MODULES = { 'check-ins': checkIns, checks, contradictions, cycles, forecasts, issues, 'key-results': keyResults, objectives, overviews, past, settings, 'source-kinds': sourceKinds, trends, 'what-if': whatIf };
const objective = { title: 'A', description: '', project: null, cycle: 'CYC-1', owner: 'ann', parent: 'OBJ-1', weight: 1, driver: 'BOTH' as const };
const keyResult = { title: 'A', owner: 'ann', weight: 1, measure: { kind: 'LINEAR' as const, start: 0, target: 1, direction: 'INCREASE' as const, unit: 'h' } };
const rules: settings.RulesWish = {
  notCounted: ['2'], countAsDone: ['3'], securedLeftOut: true, cap: 1.5, value: 'TIME', inWork: 50, missingEstimate: 'FIXED', fixedEstimate: 2, subTasks: 'REPLACE', epics: 'AS_ITEM', dayOne: 'LEAVE_OUT',
  workingDaysOnly: true, mode: 'RATIO', onTrack: 0.7, atRisk: 0.4, tooEarly: 0.1, cadence: 'MONTH', cadenceDay: 'FRIDAY', grace: 5,
};
const quarter = { name: 'Q4', start: '2026-10-01', end: '2026-12-31' };

/** Every call the pages make, once. */
const CALLS: Record<string, () => Promise<unknown>> = {
  checkIns: () => checkIns.checkIns(12),
  recordCheckIn: () => checkIns.recordCheckIn(12, { value: 5, confidence: 7, note: '', status: 'AT_RISK', milestones: { version: 1, done: [0] } }, 'once'),
  myCheckIns: () => checkIns.myCheckIns(),
  latestCheck: () => checks.latestCheck(),
  startCheck: () => checks.startCheck(),
  stopCheck: () => checks.stopCheck(),
  cycles: () => cycles.cycles(),
  addCycle: () => cycles.addCycle(quarter, 'once'),
  changeCycle: () => cycles.changeCycle(cycle, quarter),
  removeCycle: () => cycles.removeCycle(cycle),
  keyResultForecast: () => forecasts.keyResultForecast(12),
  objectiveForecast: () => forecasts.objectiveForecast(7),
  calibration: () => forecasts.calibration('APP'),
  issueKeyResults: () => issues.issueKeyResults('APP-1'),
  checkJql: () => issues.checkJql('project = APP'),
  keyResult: () => keyResults.keyResult('KR-12'),
  addKeyResult: () => keyResults.addKeyResult(7, { ...keyResult, sources: [{ kind: 'ISSUE', key: 'APP-1', weight: 2 }, { kind: 'EPIC', key: 'APP-2' }, { kind: 'JQL', jql: 'x' }] }, 'once'),
  changeKeyResult: () => keyResults.changeKeyResult(12, 1, { ...keyResult, expectation: { commitment: 'COMMITTED', curve: [{ day: '2026-11-01', fraction: 0.5 }], thresholds: { mode: 'GAP', onTrack: -0.1, atRisk: -0.25, tooEarly: 0.1 }, workingDaysOnly: true } }),
  previewKeyResult: () => keyResults.previewKeyResult(12, { expectation: { commitment: 'COMMITTED', curve: [], thresholds: { mode: 'RATIO', onTrack: 0.8 }, workingDaysOnly: null }, measure: { kind: 'SHARE', value: 'STATUS', inWork: 50, share: { statusWorths: [{ status: '3', percent: 80 }], percentField: null, estimate: 'field:customfield_1', missingEstimate: 'FIXED', fixedEstimate: 2, subTasks: 'REPLACE', epics: 'AS_ITEM', dayOne: 'LEAVE_OUT' } } }),
  previewNewKeyResult: () => keyResults.previewNewKeyResult(7, { measure: keyResult.measure, fromIssues: { function: 'PERCENTILE', of: 'time:SPENT:HOURS', percentile: 90 }, sources: [{ kind: 'EPIC', key: 'APP-2' }] }),
  shareChoices: () => keyResults.shareChoices(),
  removeKeyResult: () => keyResults.removeKeyResult(12, 1),
  restoreKeyResult: () => keyResults.restoreKeyResult(12),
  findLinkable: () => keyResults.findLinkable('a b'),
  servingKeyResults: () => keyResults.servingKeyResults({ issueIds: [1], issueKeys: ['APP-1'] }),
  linkIssues: () => keyResults.linkIssues(12, ['APP-1']),
  unlinkIssue: () => keyResults.unlinkIssue(12, 'APP-1'),
  sources: () => keyResults.sources(12),
  addSource: () => keyResults.addSource(12, { kind: 'JQL', jql: 'x' }),
  changeSource: () => keyResults.changeSource(12, 1, 'SUPPORTS'),
  restoreSource: () => keyResults.restoreSource(12, 1),
  sourceKinds: () => sourceKinds.sourceKinds(),
  findValues: () => sourceKinds.findValues('VERSION', 'x'),
  removeSource: () => keyResults.removeSource(12, 1),
  ledger: () => keyResults.ledger(12),
  figureEvents: () => keyResults.figureEvents(12),
  targetChanges: () => keyResults.targetChanges(12),
  objective: () => objectives.objective('OBJ-7'),
  addObjective: () => objectives.addObjective(objective, 'once'),
  changeObjective: () => objectives.changeObjective(7, 1, objective),
  removeObjective: () => objectives.removeObjective(7, 1),
  restoreObjective: () => objectives.restoreObjective(7),
  objectiveLedger: () => objectives.objectiveLedger(7),
  findObjectives: () => objectives.findObjectives('a b', 'OBJ-7'),
  settings: () => settings.settings(),
  changeSettings: () => settings.changeSettings(1, rules),
  previewSettings: () => settings.previewSettings(rules),
  keyResultTrend: () => trends.keyResultTrend(12, true),
  objectiveTrend: () => trends.objectiveTrend(7, false),
  overview: () => overviews.overview('APP', 'CYC-1'),
  whatIf: () => whatIf.whatIf({ keyResult: 'KR-12', done: { issues: ['APP-1'], epics: ['APP-2'], sprints: [1], versions: [2] }, measure: keyResult.measure, fromIssues: { function: 'COUNT', of: null, percentile: 0 }, weight: 2, value: 5 }),
  openIssues: () => whatIf.openIssues('KR-12'),
  pastKeyResult: () => past.pastKeyResult('KR-12', { day: '2026-10-12', view: 'worked' }),
  pastObjective: () => past.pastObjective('OBJ-7', { day: '2026-10-12', view: 'reported' }),
  pastOverview: () => past.pastOverview('APP', 'CYC-1', { day: '2026-10-12', view: 'worked' }),
  contradictionsOf: () => contradictions.contradictionsOf('KR-12'),
  contradictionsIn: () => contradictions.contradictionsIn('APP', 'CYC-1'),
};

const program = ts.createProgram(Object.keys(MODULES).map((name) => `src/api/${name}.ts`), { strict: true, target: ts.ScriptTarget.ES2021, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext });
const checker = program.getTypeChecker();

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (described.components.schemas[schema.$ref.split('/').pop() ?? ''] as Schema);
}

/** The thing itself and whether null may stand for it. */
function plain(schema: Schema): { schema: Schema; nullable: boolean } {
  const [first] = schema.anyOf ?? [];
  if (first !== undefined) {
    return { schema: resolved(first), nullable: true };
  }
  const found = resolved(schema);
  return { schema: found, nullable: Array.isArray(found.type) && found.type.includes('null') };
}

function kind({ type }: Schema): string | undefined {
  return Array.isArray(type) ? type[0] : type;
}

/** What the description calls the request. */
function operation({ method, path }: Asked): Operation {
  const asked = path.split('?')[0] ?? '';
  const fits = (name: string): boolean => new RegExp(`^${name.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked);
  const name = asked in described.paths ? asked : Object.keys(described.paths).find(fits);
  const found = name === undefined ? undefined : described.paths[name]?.[method.toLowerCase()];
  assert.ok(found, `${method} ${asked} is not described`);
  return found;
}

function parameters(one: Operation, place: string): string[] {
  const all = (one.parameters ?? []).map((parameter) => (parameter.$ref === undefined ? parameter : (described.components.parameters[parameter.$ref.split('/').pop() ?? ''] as Parameter)));
  return all.filter((parameter) => parameter.in === place).map(({ name }) => name);
}

/** What of a value sent the description does not know, or misses. */
function wrongSent(value: unknown, given: Schema, at: string): string[] {
  const { schema, nullable } = plain(given);
  if (value === null) {
    return nullable ? [] : [`${at} is null`];
  }
  if (Array.isArray(value)) {
    return kind(schema) === 'array' ? value.flatMap((one) => wrongSent(one, schema.items ?? {}, `${at}[]`)) : [`${at} is a list`];
  }
  if (typeof value !== 'object') {
    const fits = kind(schema) === typeof value || (kind(schema) === 'integer' && Number.isInteger(value));
    return fits && (schema.enum === undefined || schema.enum.includes(String(value))) ? [] : [`${at} is ${String(value)}`];
  }
  const fields = schema.properties ?? {};
  return [
    ...(schema.required ?? []).filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) => (fields[name] === undefined ? [`${at}.${name} is unknown`] : wrongSent(one, fields[name], `${at}.${name}`))),
  ];
}

const isNull = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;

/** Where a type of the pages and a described answer part; several types are those of one field in several kinds of a thing. */
function wrongRead(types: ts.Type[], given: Schema, at: string): string[] {
  const { schema, nullable } = plain(given);
  const members = types.flatMap((type) => (type.isUnion() ? type.types : [type]));
  const real = members.filter((member) => !isNull(member));
  const nulls = nullable && members.length === real.length ? [`${at} may be null`] : [];
  return [...nulls, ...(schema.properties === undefined ? wrongValue(real, schema, at) : wrongFields(real, schema, at))];
}

/** Of several kinds of a thing each has its own fields; the others are null. */
function wrongFields(types: ts.Type[], schema: Schema, at: string): string[] {
  const fields = new Map<string, ts.Type[]>();
  for (const property of types.flatMap((type) => checker.getPropertiesOfType(type))) {
    fields.set(property.name, [...(fields.get(property.name) ?? []), checker.getTypeOfSymbol(property)]);
  }
  return Array.from(fields).flatMap(([name, of]) => {
    const field = schema.properties?.[name];
    const wrong = field === undefined ? [`${at}.${name} is not sent`] : wrongRead(of, field, `${at}.${name}`);
    return types.length === 1 ? wrong : wrong.filter((one) => one !== `${at}.${name} may be null`);
  });
}

function wrongValue(types: ts.Type[], schema: Schema, at: string): string[] {
  const [first] = types;
  if (first === undefined) {
    return [`${at} has no type`];
  }
  if (checker.isArrayType(first)) {
    const [of] = checker.getTypeArguments(first as ts.TypeReference);
    return of === undefined || schema.items === undefined ? [`${at} is no list`] : wrongRead([of], schema.items, `${at}[]`);
  }
  const literals = types.filter((type): type is ts.StringLiteralType => type.isStringLiteral()).map(({ value }) => value);
  if (literals.length > 0) {
    const missing = (schema.enum ?? [null]).filter((one) => one !== null && !literals.includes(one));
    return schema.enum === undefined ? [`${at} may be anything`] : missing.map((one) => `${at} may be ${one}`);
  }
  const name = checker.typeToString(checker.getBaseTypeOfLiteralType(first));
  return name === (kind(schema) === 'integer' ? 'number' : kind(schema)) ? [] : [`${at} is ${name}, sent as ${kind(schema)}`];
}

/** What the function gives its caller; undefined if nobody reads it. */
function answerOf(name: string): ts.Type | undefined {
  for (const file of Object.keys(MODULES).map((module) => program.getSourceFile(`src/api/${module}.ts`))) {
    const symbol = file && checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol).find((one) => one.name === name);
    const type = symbol && checker.getAwaitedType(checker.getTypeOfSymbol(symbol).getCallSignatures()[0]?.getReturnType() as ts.Type);
    if (type !== undefined) {
      return (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Unknown)) !== 0 ? undefined : type;
    }
  }
  throw new Error(`no function ${name}`);
}

test('every call is tried', () => {
  const functions = Object.values(MODULES).flatMap((module) => Object.entries(module)).filter(([, one]) => typeof one === 'function').map(([name]) => name);
  assert.deepEqual(Object.keys(CALLS).sort(), functions.sort());
});

for (const [name, call] of Object.entries(CALLS)) {
  test(`${name} asks and reads as described`, async () => {
    const answer = { values: [] };
    const asked = serve(Object.fromEntries(['GET', 'POST', 'PUT', 'DELETE'].map((method) => [method, answer])));
    globalThis.fetch = ((real) => async (url: string, init: RequestInit) => {
      await real(url, init);
      return new Response(JSON.stringify(answer));
    })(globalThis.fetch as (url: string, init: RequestInit) => Promise<Response>) as typeof fetch;
    await call();
    const [request] = asked;
    assert.ok(request);
    const one = operation(request);
    const query = Array.from(new URLSearchParams(request.path.split('?')[1] ?? '').keys());
    assert.deepEqual(query.filter((parameter) => !parameters(one, 'query').includes(parameter)), []);
    assert.equal('Idempotency-Key' in request.headers, parameters(one, 'header').includes('Idempotency-Key'));
    const body = one.requestBody?.content['application/json']?.schema;
    assert.deepEqual(body === undefined ? request.body : wrongSent(request.body, body, ''), body === undefined ? undefined : []);
    const read = answerOf(name);
    const sent = Object.entries(one.responses).find(([status]) => status.startsWith('2'))?.[1].content?.['application/json']?.schema;
    if (read !== undefined) {
      assert.ok(sent, 'there is an answer to read');
      const values = checker.isArrayType(read) ? resolved(sent).properties?.values : undefined;
      assert.deepEqual(wrongRead([read], values ?? sent, ''), []);
    }
  });
}
