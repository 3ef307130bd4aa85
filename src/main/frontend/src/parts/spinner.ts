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
