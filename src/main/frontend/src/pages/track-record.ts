import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { calibration, type CalibrationBucket, type Judged, type TrackRecord } from '../api/forecasts.js';
import { failed, loading } from '../parts/spinner.js';
import { contextPath } from '../ui/context.js';
import { define, LightElement } from '../ui/element.js';

type Screen = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; record: TrackRecord };

/** Pixels of the drawing, and of its smallest and largest point. */
const SIZE = 200;
const SMALLEST = 3;
const LARGEST = 12;

/** What forecasts and people said beside what came true. */
@define('okr-track-record')
export class OkrTrackRecord extends LightElement {
  /** Key of the project to look at; empty for all. */
  @property({ attribute: 'project-key' }) project = '';
  @state() private screen: Screen = { kind: 'loading' };

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.screen = { kind: 'ready', record: await calibration(this.project) };
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
    this.parentElement?.querySelector('.okr-first')?.remove();
  }

  protected override render(): unknown {
    switch (this.screen.kind) {
      case 'loading':
        return this.parentElement?.querySelector('.okr-first') ? nothing : loading();
      case 'failed':
        return failed(this.screen.error, () => void this.load());
      case 'ready':
        return this.page(this.screen.record);
    }
  }

  private page(record: TrackRecord): TemplateResult {
    const place = this.project === '' ? nothing
      : html`<p class="okr-crumbs"><a href="${contextPath()}/plugins/servlet/okr/forecasts">${AJS.I18n.getText('okr.record.all')}</a> / ${AJS.I18n.getText('okr.record.project', this.project)}</p>`;
    return html`<div class="okr-page">
      <header class="okr-head">${place}<div class="okr-head-line"><h1>${AJS.I18n.getText('okr.record.title')}</h1></div>
        <p class="okr-note">${AJS.I18n.getText('okr.record.text')}</p></header>
      <p>${record.text}</p>
      ${record.keyResults === 0 ? nothing : html`<div class="okr-judged-all">${judged(AJS.I18n.getText('okr.record.forecasts.title'), record.forecasts)}${judged(AJS.I18n.getText('okr.record.people.title'), record.people)}</div>`}
    </div>`;
  }
}

function judged(title: string, { made, text, buckets }: Judged): TemplateResult {
  return html`<section aria-label=${title}><h2>${title}</h2><p>${text}</p>${made === 0 ? nothing : html`${chart(title, buckets)} ${table(buckets)}`}</section>`;
}

/** What was said from left to right, what came true from below; who is exactly right stands on the line. */
function chart(title: string, buckets: CalibrationBucket[]): TemplateResult {
  const most = Math.max(...buckets.map(({ made }) => made));
  return html`<svg class="okr-judged-chart" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label=${AJS.I18n.getText('okr.record.chart', title)}>
    <rect class="okr-judged-frame" width=${SIZE} height=${SIZE}></rect><text x="6" y="16">${AJS.I18n.getText('okr.record.came')} ↑</text><text x=${SIZE - 6} y=${SIZE - 8} text-anchor="end">${AJS.I18n.getText('okr.record.said')} →</text><line class="okr-judged-exact" x1="0" y1=${SIZE} x2=${SIZE} y2="0"><title>${AJS.I18n.getText('okr.record.exact')}</title></line>
    ${buckets.map(({ said, share, made, label, shareLabel }) => said === null || share === null ? nothing
      : svg`<circle class="okr-judged-point" cx=${said * SIZE} cy=${(1 - share) * SIZE} r=${SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(made / most)}><title>${AJS.I18n.getText('okr.record.chart.point', label, shareLabel)}</title></circle>`)}
  </svg>`;
}

function table(buckets: CalibrationBucket[]): TemplateResult {
  return html`<table class="aui"><thead><tr><th scope="col">${AJS.I18n.getText('okr.record.said')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.record.made')}</th>
      <th scope="col" class="okr-num">${AJS.I18n.getText('okr.record.came')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.record.share')}</th></tr></thead>
    <tbody>${[...buckets].reverse().map(({ label, made, came, shareLabel }) => html`<tr><th scope="row">${label}</th><td class="okr-num">${made}</td><td class="okr-num">${came}</td><td class="okr-num">${shareLabel}</td></tr>`)}</tbody></table>`;
}
