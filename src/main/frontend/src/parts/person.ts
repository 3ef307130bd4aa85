import { html, type TemplateResult } from 'lit';
import type { Person } from '../api/types.js';

/** A person with the picture Jira has of them. */
export function person(who: Person): TemplateResult {
  const picture = who.avatarUrl ? html`<img class="okr-avatar" src=${who.avatarUrl} alt="" width="16" height="16" />` : '';
  const inactive = who.active ? '' : html` <span class="okr-note">${AJS.I18n.getText('okr.person.inactive')}</span>`;
  return html`<span class="okr-person">${picture}<span>${who.displayName}</span>${inactive}</span>`;
}
