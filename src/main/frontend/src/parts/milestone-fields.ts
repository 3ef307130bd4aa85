import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { define } from '../ui/element.js';
import { DraftFields } from './draft-fields.js';
import { EMPTY_STEP, type MilestoneDraft } from './measure-draft.js';
import { rowFields, small } from './row-fields.js';

/** The steps of a key result, each with its weight and the day it was done. */
@define('okr-milestone-fields')
export class OkrMilestoneFields extends DraftFields {
  protected override render(): TemplateResult {
    return rowFields<MilestoneDraft>({
      legend: AJS.I18n.getText('okr.kr.milestones'),
      rows: this.draft.milestones,
      error: this.errors.milestones ?? '',
      hint: AJS.I18n.getText('okr.kr.milestones.hint'),
      add: { label: AJS.I18n.getText('okr.kr.milestones.add'), row: EMPTY_STEP },
      remove: (at) => AJS.I18n.getText('okr.kr.milestones.remove', at + 1),
      draw: (step, at) => this.step(step, at),
      change: (milestones) => this.say({ milestones }),
    });
  }

  private step({ title, weight, doneOn }: MilestoneDraft, at: number): TemplateResult {
    const change = (part: Partial<MilestoneDraft>): void => this.say({ milestones: this.draft.milestones.map((step, other) => (other === at ? { ...step, ...part } : step)) });
    return html`${small(AJS.I18n.getText('okr.kr.milestones.title', at + 1), title, (text) => change({ title: text }))}
      ${small(AJS.I18n.getText('okr.kr.milestones.weight'), weight, (text) => change({ weight: text }), 'number')}
      <label class="okr-inline">${AJS.I18n.getText('okr.kr.milestones.done')} ${small(AJS.I18n.getText('okr.kr.milestones.done.of', at + 1), doneOn, (text) => change({ doneOn: text }), 'date')}</label>`;
  }
}
