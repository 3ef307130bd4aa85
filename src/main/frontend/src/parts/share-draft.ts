import type { IssueValue, MeasureWish, ShareRules } from '../api/types.js';
import { parsed } from './check-in.js';

/** Options of a share that follow the default while they are empty. */
const FOLLOWING = ['missingEstimate', 'subTasks', 'epics', 'dayOne'] as const;

/** A status with a worth of its own. */
export interface WorthDraft {
  status: string;
  percent: string;
}

/** The choices behind a share of issues; what is empty follows the default. */
export interface ShareDraft {
  value: IssueValue | '';
  inWork: string;
  statusWorths: WorthDraft[];
  percentField: string;
  estimate: string;
  missingEstimate: ShareRules['missingEstimate'] | '';
  fixedEstimate: string;
  subTasks: ShareRules['subTasks'] | '';
  epics: ShareRules['epics'] | '';
  dayOne: ShareRules['dayOne'] | '';
}

export function emptyShare(): ShareDraft {
  return { value: '', inWork: '', statusWorths: [], percentField: '', estimate: '', missingEstimate: '', fixedEstimate: '1', subTasks: '', epics: '', dayOne: '' };
}

export function shareDraft({ value, inWork, share = {} }: { value: IssueValue; inWork: number; share?: Partial<ShareRules> }): ShareDraft {
  const byDefault = share.byDefault ?? [];
  const follows = (name: string): boolean => byDefault.includes(name);
  const draft: ShareDraft = {
    ...emptyShare(), value: follows('value') ? '' : value, inWork: follows('inWork') ? '' : String(inWork), percentField: share.percentField ?? '', estimate: share.estimate ?? '',
    statusWorths: (share.statusWorths ?? []).map(({ status, percent }) => ({ status, percent: String(percent) })), fixedEstimate: String(share.fixedEstimate ?? 1),
  };
  return FOLLOWING.reduce((one, name) => (follows(name) ? one : { ...one, [name]: share[name] ?? '' }), draft);
}

/** As the server takes it: what follows the default is not said. */
export function shareOf(draft: ShareDraft): MeasureWish {
  const { value, inWork, percentField, estimate, missingEstimate, fixedEstimate } = draft;
  const worths = draft.statusWorths.filter(({ status }) => status !== '').map(({ status, percent }) => ({ status, percent: parsed(percent) ?? 0 }));
  const share = {
    ...(worths.length === 0 ? {} : { statusWorths: worths }), ...(percentField === '' ? {} : { percentField }), ...(estimate === '' ? {} : { estimate }),
    ...Object.fromEntries(FOLLOWING.filter((name) => draft[name] !== '').map((name) => [name, draft[name]])),
    ...(missingEstimate === 'FIXED' ? { fixedEstimate: parsed(fixedEstimate) ?? 1 } : {}),
  };
  return { kind: 'SHARE', ...(value === '' ? {} : { value }), ...(inWork.trim() === '' ? {} : { inWork: parsed(inWork) ?? 0 }), ...(Object.keys(share).length === 0 ? {} : { share }) };
}

export function refusedShare({ inWork, missingEstimate, fixedEstimate, statusWorths }: ShareDraft): Record<string, string> {
  const wrong = AJS.I18n.getText('okr.form.number.wrong');
  return {
    ...(inWork.trim() !== '' && parsed(inWork) === null ? { inWork: wrong } : {}),
    ...(missingEstimate === 'FIXED' && parsed(fixedEstimate) === null ? { fixedEstimate: wrong } : {}),
    ...(statusWorths.some(({ status, percent }) => status !== '' && parsed(percent) === null) ? { statusWorths: wrong } : {}),
  };
}
