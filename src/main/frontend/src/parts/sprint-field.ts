import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { sprintsOf, type Sprint } from '../api/jira-choices.js';
import { define, freshId, LightElement } from '../ui/element.js';
import { group } from './field.js';
import './picker.js';
import type { Choice } from './picker.js';
import { boardChoices, sprintChoices } from './sprint-choices.js';

/** A sprint, found by its board. Emits `okr-sprint` with the choice, or null. */
@define('okr-sprint-field')
export class OkrSprintField extends LightElement {
  @state() private board: Choice | null = null;
  @state() private sprint: Choice | null = null;
  private readonly ids = freshId();
  private sprints: Promise<Sprint[]> = Promise.resolve([]);

  private onBoard(board: Choice | null): void {
    this.board = board;
    this.sprints = board === null ? Promise.resolve([]) : sprintsOf(Number(board.value));
    this.chosen(null);
  }

  private chosen(sprint: Choice | null): void {
    this.sprint = sprint;
    this.emit('okr-sprint', sprint);
  }

  protected override render(): unknown {
    const board = { id: `${this.ids}-board`, label: AJS.I18n.getText('okr.whatif.sprint') };
    const sprint = { id: `${this.ids}-sprint`, label: AJS.I18n.getText('okr.sources.kind.SPRINT') };
    return html`<div class="okr-columns">
      ${group(board, html`<okr-picker .field=${board.id} .find=${boardChoices} .chosen=${this.board} placeholder=${AJS.I18n.getText('okr.sources.board')}
        @okr-pick=${(event: CustomEvent<Choice | null>) => this.onBoard(event.detail)}></okr-picker>`)}
      ${this.board === null ? nothing : keyed(this.board.value, group(sprint, html`<okr-picker .field=${sprint.id} .chosen=${this.sprint}
        .find=${async (text: string) => sprintChoices(await this.sprints, text)} @okr-pick=${(event: CustomEvent<Choice | null>) => this.chosen(event.detail)}></okr-picker>`))}
    </div>`;
  }
}
