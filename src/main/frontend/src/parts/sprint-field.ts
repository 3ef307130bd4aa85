import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MOST_BOARDS, sprintsAhead, type SprintsFound } from '../api/jira-choices.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { group } from './field.js';
import './picker.js';
import type { Choice } from './picker.js';
import { sprintChoices } from './sprint-choices.js';

/** A sprint that is not over, found by its name on the boards of some projects. Emits `okr-sprint` with the choice, or null. */
@define('okr-sprint-field')
export class OkrSprintField extends LightElement {
  /** Keys of the projects. */
  @property({ attribute: false }) projects: string[] = [];
  @state() private sprint: Choice | null = null;
  /** What is to be known of the search. */
  @state() private hint = '';
  /** Asked once, when somebody looks for one. */
  private sprints: Promise<SprintsFound> | null = null;
  private readonly ids = freshId();

  private readonly find = async (text: string): Promise<Choice[]> => {
    this.sprints ??= sprintsAhead(this.projects).catch((error: unknown) => {
      this.sprints = null; // to be asked again
      throw error;
    });
    const found = await this.sprints;
    this.hint = hintOf(found);
    return sprintChoices(found.sprints, text);
  };

  private chosen(sprint: Choice | null): void {
    this.sprint = sprint;
    this.emit('okr-sprint', sprint);
  }

  protected override render(): unknown {
    const field = { id: `${this.ids}-sprint`, label: AJS.I18n.getText('okr.whatif.sprint'), hint: this.hint };
    return group(field, html`<okr-picker .field=${field.id} .find=${this.find} .chosen=${this.sprint} placeholder=${AJS.I18n.getText('okr.whatif.sprint.name')}
      .none=${AJS.I18n.getText('okr.whatif.sprint.none')} @okr-pick=${(event: CustomEvent<Choice | null>) => this.chosen(event.detail)}></okr-picker>`);
  }
}

function hintOf({ more, unread }: SprintsFound): string {
  return [more ? AJS.I18n.getText('okr.whatif.sprint.more', MOST_BOARDS) : '', unread ? AJS.I18n.getText('okr.whatif.sprint.unread') : ''].filter((text) => text !== '').join(' ');
}
