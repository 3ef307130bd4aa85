import { contextPath } from '../ui/context.js';

/** The answer of a refused request: what was wrong, by field where it has one. */
export class Refused extends Error {
  constructor(
    /** HTTP status; 0 if the server could not be reached. */
    readonly status: number,
    /** What is wrong as a whole, in the user's language; at least one unless fields are named. */
    readonly messages: string[],
    /** What is wrong by field of the request, in the user's language. */
    readonly fields: Record<string, string> = {},
    /** After 409: the object as it is now. */
    readonly current: unknown = null,
  ) {
    super([...messages, ...Object.values(fields)].join(' '));
  }
}

interface ErrorBody {
  errorMessages?: string[];
  errors?: Record<string, string>;
  current?: unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Asks the plugin's REST interface. @throws Refused */
export function ask<T>(path: string): Promise<T> {
  return call('GET', path);
}

/** Changes something through the plugin's REST interface. @throws Refused */
export function send<T>(method: Exclude<Method, 'GET'>, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  return call(method, path, body, headers);
}

/** Creates something; the same request repeated with the same key creates it once. @throws Refused */
export function create<T>(path: string, body: unknown, once: string): Promise<T> {
  return call('POST', path, body, { 'Idempotency-Key': once });
}

/** A key for one intention to create something; kept while the person tries again. */
export function intention(): string {
  const parts = new Uint32Array(4);
  crypto.getRandomValues(parts);
  return Array.from(parts, (part) => part.toString(16).padStart(8, '0')).join('');
}

/** The key for the next try: the same while it is unknown whether the first one created something, a new one after a refusal. */
export function intentionAfter(error: unknown, before: string): string {
  const unknown = error instanceof Refused && (error.status === 0 || error.status === 409 || error.status >= 500);
  return unknown ? before : intention();
}

/** The version that somebody else saved meanwhile, for whom the same was refused; null if that was not the reason. */
export function savedMeanwhile(error: unknown): number | null {
  const current = error instanceof Refused && error.status === 409 ? (error.current as { version?: number } | null) : null;
  return current?.version ?? null;
}

function call<T>(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  return fetchJson(`/rest/okr/1.0${path}`, method, body, headers);
}

/** Asks a REST interface of Jira itself; `path` begins behind the context path. @throws Refused */
export function askJira<T>(path: string): Promise<T> {
  return fetchJson(path, 'GET');
}

async function fetchJson<T>(path: string, method: Method, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await reach(contextPath() + path, {
    method,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) {
    throw refusal(response.status, text);
  }
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new Refused(0, [AJS.I18n.getText('okr.error.unreachable')]);
  }
}

function refusal(status: number, text: string): Refused {
  const body = parsed(text);
  const fields = body.errors ?? {};
  const messages = body.errorMessages ?? [];
  return new Refused(status, messages.length + Object.keys(fields).length > 0 ? messages : [byStatus(status)], fields, body.current ?? null);
}

function parsed(text: string): ErrorBody {
  try {
    return (JSON.parse(text) ?? {}) as ErrorBody;
  } catch {
    return {}; // a page of the server or of a proxy, of no use to a person
  }
}

function byStatus(status: number): string {
  switch (status) {
    case 401:
      return AJS.I18n.getText('okr.error.session');
    case 403:
      return AJS.I18n.getText('okr.error.refused');
    case 404:
      return AJS.I18n.getText('okr.error.missing');
    default:
      return AJS.I18n.getText('okr.error.failed', status);
  }
}

/** What went wrong, in words for a person. */
export function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
