import { svg, type SVGTemplateResult } from 'lit';
import type { Status } from '../api/types.js';

const shapes: Record<Status, SVGTemplateResult> = {
  ACHIEVED: svg`<path d="M8 1l2.2 4.6 5 .6-3.7 3.4 1 5L8 12.2l-4.5 2.4 1-5L.8 6.2l5-.6z"></path>`,
  ON_TRACK: svg`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.7 5.2-4.4 5a.9.9 0 0 1-1.3 0L4.3 9.4l1.2-1.2 1.1 1.1 3.8-4.3z"></path>`,
  AT_RISK: svg`<path d="M8 1.5 15.5 15H.5zM7.1 6v4.5h1.8V6zm0 5.7v1.8h1.8v-1.8z"></path>`,
  STALE: svg`<path d="M4 1h8v3L9.2 8l2.8 4v3H4v-3l2.8-4L4 4zm2 12h4l-2-2.8z"></path>`,
  OFF_TRACK: svg`<path d="M8 .6 15.4 8 8 15.4.6 8zM5.9 4.8 4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9z"></path>`,
  TOO_EARLY: svg`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm-.8 2.8h1.6v3.8l2.6 1.6-.8 1.3-3.4-2.1z"></path>`,
  NONE: svg`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4.5 7.1h7v1.8h-7z"></path>`,
};

/** The sign of a status; its word stands beside it. */
export function statusIcon(status: Status): SVGTemplateResult {
  return svg`<svg class="okr-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[status]}</svg>`;
}
