import { weekdays } from '../ui/dates.js';
import type { Option } from './rule-fields.js';

/** Rules chosen from a list. */
export type ChoiceRule = 'value' | 'missingEstimate' | 'subTasks' | 'epics' | 'dayOne' | 'securedLeftOut' | 'workingDaysOnly' | 'mode' | 'cadence' | 'cadenceDay';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** What the rule is called, and what there is to choose from. */
export function choices(name: ChoiceRule): { label: string; options: Option[] } {
  switch (name) {
    case 'value':
      return { label: AJS.I18n.getText('okr.kr.value'), options: [['STATUS', AJS.I18n.getText('okr.kr.value.status')], ['RESOLUTION', AJS.I18n.getText('okr.kr.value.resolution')], ['TIME', AJS.I18n.getText('okr.kr.value.time')]] };
    case 'missingEstimate':
      return { label: AJS.I18n.getText('okr.kr.missing'), options: [['AVERAGE', AJS.I18n.getText('okr.kr.missing.average')], ['ZERO', AJS.I18n.getText('okr.kr.missing.zero')], ['FIXED', AJS.I18n.getText('okr.kr.missing.fixed')]] };
    case 'subTasks':
      return { label: AJS.I18n.getText('okr.kr.subtasks'), options: [['IGNORE', AJS.I18n.getText('okr.kr.subtasks.ignore')], ['REPLACE', AJS.I18n.getText('okr.kr.subtasks.replace')]] };
    case 'epics':
      return { label: AJS.I18n.getText('okr.kr.epics'), options: [['FLATTEN', AJS.I18n.getText('okr.kr.epics.flatten')], ['AS_ITEM', AJS.I18n.getText('okr.kr.epics.item')]] };
    case 'dayOne':
      return { label: AJS.I18n.getText('okr.kr.dayone'), options: [['COUNT', AJS.I18n.getText('okr.kr.dayone.count')], ['LEAVE_OUT', AJS.I18n.getText('okr.kr.dayone.out')]] };
    case 'securedLeftOut':
      return { label: AJS.I18n.getText('okr.rules.secured'), options: [['false', AJS.I18n.getText('okr.rules.secured.count')], ['true', AJS.I18n.getText('okr.rules.secured.out')]] };
    case 'workingDaysOnly':
      return { label: AJS.I18n.getText('okr.rules.days'), options: [['false', AJS.I18n.getText('okr.rules.days.all')], ['true', AJS.I18n.getText('okr.rules.days.working')]] };
    case 'mode':
      return { label: AJS.I18n.getText('okr.rules.mode'), options: [['GAP', AJS.I18n.getText('okr.rules.mode.gap')], ['RATIO', AJS.I18n.getText('okr.rules.mode.ratio')]] };
    case 'cadence':
      return { label: AJS.I18n.getText('okr.rules.cadence'), options: [['WEEK', AJS.I18n.getText('okr.rules.cadence.week')], ['TWO_WEEKS', AJS.I18n.getText('okr.rules.cadence.two')], ['MONTH', AJS.I18n.getText('okr.rules.cadence.month')]] };
    case 'cadenceDay':
      return { label: AJS.I18n.getText('okr.rules.day'), options: weekdays().map((text, at): Option => [DAYS[at] ?? '', text]) };
  }
}

/** What a resolution may mean for its issues. */
export function resolutionChoices(): Option[] {
  return [['STATUS', AJS.I18n.getText('okr.rules.resolution.status')], ['NOT_COUNTED', AJS.I18n.getText('okr.rules.resolution.out')], ['DONE', AJS.I18n.getText('okr.rules.resolution.done')]];
}
