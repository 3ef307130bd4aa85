import { html, type TemplateResult } from 'lit';
import { inWords } from '../api/http.js';

/** While something is on its way. */
export function loading(): TemplateResult {
  return html`<p class="okr-quiet" role="status">${AJS.I18n.getText('okr.state.loading')}</p>`;
}

/** What could not be had, why, and the way to try again. */
export function failed(error: unknown, again: () => void): TemplateResult {
  return html`<div class="aui-message aui-message-error" role="alert">
    <p>${inWords(error)}</p>
    <p><button type="button" class="aui-button aui-button-link" @click=${again}>${AJS.I18n.getText('okr.action.again')}</button></p>
  </div>`;
}

/** What a part of a page reads: on its way, not to be had, or there. */
export type Read<T> = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; it: T };

/** Reads it, whatever comes of it. */
export async function reading<T>(it: () => Promise<T>): Promise<Read<T>> {
  try {
    return { kind: 'ready', it: await it() };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** What was read, or how it stands with reading it. */
export function drawn<T>(read: Read<T>, again: () => void, draw: (it: T) => unknown): unknown {
  switch (read.kind) {
    case 'loading':
      return loading();
    case 'failed':
      return failed(read.error, again);
    case 'ready':
      return draw(read.it);
  }
}
