// A page of Jira without a browser: DOM, AJS with the real English texts, and a server that answers from a table. Import it first.
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { GlobalWindow } from 'happy-dom';
// @ts-expect-error a build script without types
import { parseProperties } from '../build/texts.mjs';

const page = new GlobalWindow({ url: 'http://jira.test/jira/' });
const texts = parseProperties(readFileSync('../../../i18n/cairn.properties', 'utf8')) as Map<string, string>;

/** The flags shown so far. */
export const flags: HTMLElement[] = [];
/** Keys that were asked for and have no text. */
export const missing = new Set<string>();

function text(key: string, ...values: unknown[]): string {
  const pattern = texts.get(key);
  if (pattern === undefined) {
    missing.add(key);
    return key;
  }
  return pattern.replace(/\{(\d+)\}/g, (_, at: string) => String(values[Number(at)]));
}

function showFlag({ body }: { body?: string }): HTMLElement {
  const shown = document.createElement('div');
  shown.className = 'aui-flag';
  shown.innerHTML = body ?? '';
  document.body.append(shown);
  flags.push(shown);
  return Object.assign(shown, { close: () => shown.remove() });
}

const names = ['window', 'document', 'customElements', 'HTMLElement', 'Element', 'Node', 'Document', 'DocumentFragment', 'ShadowRoot', 'CustomEvent', 'Event',
  'KeyboardEvent', 'PointerEvent', 'MutationObserver', 'ResizeObserver', 'CSSStyleSheet', 'localStorage', 'HTMLDialogElement', 'NodeFilter', 'Comment', 'Text'] as const;
for (const name of names) {
  const value = name === 'window' ? page : (page as unknown as Record<string, unknown>)[name];
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
Object.assign(globalThis, {
  AJS: { contextPath: () => '/jira', I18n: { getText: text }, flag: showFlag, Meta: { get: () => 'ann' } },
});
document.documentElement.lang = 'en';
after(() => document.body.replaceChildren()); // what is taken off the page stops its timers, so that the tests can end

/** One request the page made. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

type Answer = unknown | ((asked: Asked) => unknown);

/** An answer that is not 200. */
export class Status {
  constructor(readonly status: number, readonly body: unknown = undefined) {}
}

/** Answers by "METHOD /path" below the context path; the query may be left out. Returns what was asked, as it comes in. */
export function serve(table: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    const path = String(url).replace(/^\/jira/, '').replace('/rest/okr/1.0', '');
    const one: Asked = { method: init.method ?? 'GET', path, body: init.body === undefined ? undefined : JSON.parse(String(init.body)), headers: init.headers as Record<string, string> };
    asked.push(one);
    const found = table[`${one.method} ${path}`] ?? table[`${one.method} ${path.split('?')[0]}`];
    const answer = typeof found === 'function' ? (found as (asked: Asked) => unknown)(one) : found;
    const { status, body } = answer instanceof Status ? answer : new Status(answer === undefined ? 404 : 200, answer);
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  }) as typeof fetch;
  return asked;
}

/** Puts an element with these properties on the page and waits until it rests. */
export async function show<T extends HTMLElement>(name: string, properties: Record<string, unknown> = {}): Promise<T> {
  const element = Object.assign(document.createElement(name), properties) as T;
  document.body.replaceChildren(element);
  await rest();
  return element;
}

/** Waits until everything started has come to rest; `more` for what waits for a pause in typing. */
export async function rest(more = 0): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, turn === 0 ? more : 0));
  }
}

/** The words a person reads, spaces made single; cells and lines stand apart. */
export function words(element: Element | null | undefined): string {
  const text = (node: Node): string =>
    node.nodeType === 3 ? (node.textContent ?? '') : Array.from(node.childNodes, text).join('') + (/^(TD|TH|LI|P|DT|DD|DIV|H\d)$/.test(node.nodeName) ? ' ' : '');
  return element ? text(element).replace(/\s+/g, ' ').trim() : '';
}

/** The button or link with these words. */
export function button(within: ParentNode, label: string): HTMLElement {
  const found = Array.from(within.querySelectorAll<HTMLElement>('button, a')).find((one) => words(one) === label || one.getAttribute('aria-label') === label);
  if (found === undefined) {
    throw new Error(`no button "${label}" in: ${(within as Element).outerHTML}`);
  }
  return found;
}

/** Types into a field as a person does. */
export function type(field: Element | null, value: string): void {
  (field as HTMLInputElement).value = value;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key. */
export function press(element: Element | null, key: string, held: KeyboardEventInit = {}): void {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
}
