import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Figure, Status } from '../api/types.js';
import { statusIcon } from '../ui/icons.js';

const lozenges: Record<Status, string> = {
  ACHIEVED: 'aui-lozenge-success',
  ON_TRACK: 'aui-lozenge-success',
  AT_RISK: 'aui-lozenge-moved',
  STALE: '',
  OFF_TRACK: 'aui-lozenge-error',
  TOO_EARLY: 'aui-lozenge-new',
  NONE: '',
};

/** A status as colour, sign and word; beside it what the data say, if that is another one. */
export function statusLozenge(figure: Pick<Figure, 'status' | 'statusLabel'> & Partial<Pick<Figure, 'statusWhy' | 'byData'>>): TemplateResult {
  return html`<span class="okr-status aui-lozenge aui-lozenge-subtle ${lozenges[figure.status]}" title=${figure.statusWhy ?? nothing}
    >${statusIcon(figure.status)}${figure.statusLabel}</span>${figure.byData ? html` <span class="okr-note okr-by-data">${figure.byData.text}</span>` : nothing}`;
}

/** The bar with a mark where one should be by now; drawing only, the words beside it say everything. */
export function bar(figure: Pick<Figure, 'counted' | 'expected' | 'status'>): SVGTemplateResult {
  const done = clamp(figure.counted) * 100;
  const mark = figure.expected === null ? nothing : svg`<rect class="okr-bar-mark" x=${Math.min(clamp(figure.expected) * 100, 99)} width="1" height="8"></rect>`;
  return svg`<svg class="okr-bar okr-bar-${figure.status}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="okr-bar-track" y="1" width="100" height="6" rx="1"></rect><rect class="okr-bar-done" y="1" width=${done} height="6" rx="1"></rect>${mark}</svg>`;
}

function clamp(fraction: number | null): number {
  return Math.min(Math.max(fraction ?? 0, 0), 1);
}

/** What one should know of a figure, as small words below it. */
export function flagsOf(figure: Figure): TemplateResult | typeof nothing {
  return figure.flags.length === 0 ? nothing : html`<span class="okr-flags">${figure.flags.map((flag) => html`<span class="okr-note">${flag.text}</span>`)}</span>`;
}
