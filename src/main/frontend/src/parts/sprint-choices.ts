import { findBoards, type Sprint } from '../api/jira-choices.js';
import type { Choice } from './picker.js';

/** Boards with sprints, to choose from. */
export async function boardChoices(text: string): Promise<Choice[]> {
  return (await findBoards(text)).map((one) => ({ value: String(one.id), label: one.name }));
}

/** Those of the sprints that have every word in their name. */
export function sprintChoices(all: Sprint[], text: string): Choice[] {
  return all.filter((one) => has(one.name, text)).slice(0, 50).map((one) => ({ value: String(one.id), label: one.name, note: stateOf(one) }));
}

/** Whether every word of `text` is in `all`. */
export function has(all: string, text: string): boolean {
  return text.toLowerCase().split(/\s+/).every((word) => all.toLowerCase().includes(word));
}

function stateOf(sprint: Sprint): string {
  switch (sprint.state) {
    case 'active':
      return AJS.I18n.getText('okr.sources.state.active');
    case 'future':
      return AJS.I18n.getText('okr.sources.state.future');
    case 'closed':
      return AJS.I18n.getText('okr.sources.state.closed');
  }
}
