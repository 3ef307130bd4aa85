import { html, nothing, type TemplateResult } from 'lit';
import type { CheckIn, FigureEvent } from '../api/types.js';

/** Within this time a check-in and the movement it caused are one thing. */
const TOGETHER = 5_000;

/** The movements worth telling beside those check-ins: not the first count of an empty figure, and not what a check-in says itself. */
export function movements(events: FigureEvent[], said: CheckIn[]): FigureEvent[] {
  return events.filter((event) => event.changes.length > 0 || (event.before !== null && !said.some((one) => isOf(event, one))));
}

/** By the numbers: their words depend on what stands beside them. */
function isOf(event: FigureEvent, { at, after }: CheckIn): boolean {
  return event.after === after && Math.abs(Date.parse(event.at) - Date.parse(at)) <= TOGETHER;
}

/** By how much a figure moved; nothing where it did not, or where its words end with it. */
export function points({ before, after, text, pointsLabel }: FigureEvent): TemplateResult | typeof nothing {
  return (before ?? 0) === (after ?? 0) || text.endsWith(pointsLabel) ? nothing : html`<span class="okr-note">${pointsLabel}</span>`;
}
