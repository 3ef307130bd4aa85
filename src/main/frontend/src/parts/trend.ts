import { html, nothing, svg, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Forecast } from '../api/forecasts.js';
import { keyResultTrend, objectiveTrend, type Sample, type Trend } from '../api/trends.js';
import { define, LightElement } from '../ui/element.js';
import { Cone } from './forecast-cone.js';
import { drawn, type Read } from './spinner.js';
import { Scale } from './trend-scale.js';

const MARKS = [0, 0.5, 1];
const WEEK = 7;

/** How a figure went day by day, beside what is expected; pointing at a day, or choosing it by the arrow keys, tells its figure. */
@define('okr-trend')
export class OkrTrend extends LightElement {
  /** "KR-12" or "OBJ-7". */
  @property({ attribute: 'key' }) key = '';
  /** Version of the figure; a new one is read again. */
  @property({ type: Number }) version = 0;
  /** Where it is going; nothing is drawn ahead of today without it. */
  @property({ attribute: false }) forecast: Forecast | null = null;
  @state() private screen: Read<Trend> = { kind: 'loading' };
  /** The day somebody looks at; else it is today. */
  @state() private day: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') || changed.has('version')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { key, version } = this;
    try {
      const trend = await read(key, false);
      this.screen = { kind: 'ready', it: trend };
      if (begun(trend)) {
        const whole = await read(key, true).catch(() => trend); // what was kept stands by itself
        this.screen = key === this.key && version === this.version ? { kind: 'ready', it: whole } : this.screen;
      }
    } catch (error) {
      this.screen = { kind: 'failed', error };
    }
  }

  protected override render(): unknown {
    return drawn(this.screen, () => void this.load(),
      (trend) => (trend.values.length + trend.before.length < 2 ? html`<p class="okr-quiet">${begins(trend)}</p>` : this.chart(trend)));
  }

  private chart(kept: Trend): unknown {
    const trend = { ...kept, values: [...kept.before, ...kept.values] };
    const cone = Cone.of(kept, this.forecast);
    const scale = new Scale(trend, cone?.until ?? null);
    const at = this.at(trend);
    return html`${told(trend, at, cone)}
      <div class="okr-trend">
        <svg class="okr-trend-marks" aria-hidden="true" focusable="false">${MARKS.map((mark) => svg`<text x="50%" y="${scale.y(mark)}%">${AJS.I18n.getText('okr.trend.percent', mark * 100)}</text>`)}</svg>
        <div class="okr-trend-plot" role="slider" tabindex="0" aria-label=${AJS.I18n.getText('okr.trend.day')} aria-valuemin="0" aria-valuemax=${trend.values.length - 1}
          aria-valuenow=${at} aria-valuetext=${inWords(trend, at)} @keydown=${(event: KeyboardEvent) => this.press(event, trend)} @blur=${() => (this.day = null)}>${this.drawing(trend, scale, at, cone)}</div>
        <p class="okr-trend-days okr-note"><span>${scale.first.dayLabel}</span><span>${scale.last.dayLabel}</span></p>
      </div>
      ${trend.before.length === 0 ? nothing : recomputed(trend)} ${table(trend)}`;
  }

  private drawing(trend: Trend, scale: Scale, at: number, cone: Cone | null): unknown {
    const { day, raw } = trend.values[at] as Sample;
    const x = scale.x(day);
    return svg`<svg aria-hidden="true" focusable="false" @pointerover=${this.point} @pointerdown=${this.point} @pointerleave=${() => (this.day = null)}>
      ${MARKS.map((mark) => svg`<line class="okr-trend-mark" x1="0%" x2="100%" y1="${scale.y(mark)}%" y2="${scale.y(mark)}%"></line>`)}
      <line class="okr-trend-chosen" x1="${x}%" x2="${x}%" y1="0%" y2="100%"></line>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">${cone === null ? nothing : svg`<path class="okr-trend-cone" d=${cone.area(scale)}></path><path class="okr-trend-ahead" d=${cone.line(scale)}></path>`}<path class="okr-trend-expected" d=${scale.expectedPath()}></path><path class="okr-trend-before" d=${scale.beforePath()}></path><path class="okr-trend-progress" d=${scale.progressPath()}></path></svg>
      ${raw === null ? nothing : svg`<circle class="okr-trend-point" cx="${x}%" cy="${scale.y(raw)}%" r="4"></circle>`}
      ${trend.values.map((one, place) => svg`<rect class="okr-trend-part" data-day=${one.day} x="${scale.part(place).x}%" width="${scale.part(place).width}%" height="100%"></rect>`)}
    </svg>`;
  }

  private at({ values }: Trend): number {
    const found = values.findIndex(({ day }) => day === this.day);
    return found < 0 ? values.length - 1 : found;
  }

  private readonly point = (event: Event): void => {
    this.day = (event.target as Element).getAttribute('data-day') ?? this.day;
  };

  private press(event: KeyboardEvent, trend: Trend): void {
    const at = this.at(trend);
    const last = trend.values.length - 1;
    const to = new Map([['ArrowLeft', at - 1], ['ArrowDown', at - 1], ['ArrowRight', at + 1], ['ArrowUp', at + 1], ['PageDown', at - WEEK], ['PageUp', at + WEEK], ['Home', 0], ['End', last]]).get(event.key);
    if (to !== undefined) {
      event.preventDefault();
      this.day = trend.values[Math.min(Math.max(to, 0), last)]?.day ?? null;
    }
  }
}

function read(key: string, whole: boolean): Promise<Trend> {
  const id = Number(key.replace(/^\D+/, ''));
  return key.startsWith('OBJ') ? objectiveTrend(id, whole) : keyResultTrend(id, whole);
}

/** Whether the cycle began before the first kept day. */
function begun({ start, values: [first] }: Trend): boolean {
  return first === undefined || first.day > start;
}

/** What the dashed line is, and how far it is known. */
function recomputed({ reasons }: Trend): unknown {
  const known = reasons.length === 0 ? AJS.I18n.getText('okr.past.exact') : AJS.I18n.getText('okr.past.approximate');
  return html`<p class="okr-note okr-trend-recomputed"><span class="okr-trend-key okr-trend-key-before"></span>${AJS.I18n.getText('okr.trend.before', known)}
    ${reasons.map(({ text }) => html`<span>${text}</span> `)}</p>`;
}

/** Why there is no line yet. */
function begins({ start, startLabel, end, values: [today] }: Trend): string {
  if (today !== undefined && today.day < start) {
    return AJS.I18n.getText('okr.trend.coming', startLabel);
  }
  return today !== undefined && today.day > end ? AJS.I18n.getText('okr.trend.past') : AJS.I18n.getText('okr.trend.first');
}

/** The day as people say it, today by its name. */
function named({ values }: Trend, at: number): string {
  const { dayLabel } = values[at] as Sample;
  return at === values.length - 1 ? AJS.I18n.getText('okr.trend.today', dayLabel) : dayLabel;
}

function inWords(trend: Trend, at: number): string {
  const { label, expectedLabel } = trend.values[at] as Sample;
  return AJS.I18n.getText('okr.trend.told', named(trend, at), label, expectedLabel);
}

/** The chosen day with its figures, which explain the lines too. */
function told(trend: Trend, at: number, cone: Cone | null): unknown {
  const { label, expectedLabel } = trend.values[at] as Sample;
  return html`<p class="okr-trend-told" aria-hidden="true"><span class="okr-trend-name">${named(trend, at)}</span>
    <span><span class="okr-trend-key okr-trend-key-progress"></span>${AJS.I18n.getText('okr.col.progress')} <b>${label}</b></span>
    <span><span class="okr-trend-key okr-trend-key-expected"></span>${AJS.I18n.getText('okr.col.expected')} <b>${expectedLabel}</b></span>
    ${cone === null ? nothing : html`<span><span class="okr-trend-key okr-trend-key-ahead"></span>${AJS.I18n.getText('okr.forecast.cone')}</span>`}</p>`;
}

/** The same in words, newest first: for those who do not see the lines, and those who want every figure. */
function table(trend: Trend): unknown {
  return html`<details class="okr-trend-table"><summary>${AJS.I18n.getText('okr.trend.table')}</summary>
    <table class="aui"><thead><tr><th scope="col">${AJS.I18n.getText('okr.trend.day')}</th><th scope="col" class="okr-num">${AJS.I18n.getText('okr.col.progress')}</th>
      <th scope="col" class="okr-num">${AJS.I18n.getText('okr.col.expected')}</th></tr></thead>
    <tbody>${trend.values.map(
      ({ label, expectedLabel }, at) => html`<tr><th scope="row">${named(trend, at)}</th><td class="okr-num">${label}</td><td class="okr-num">${expectedLabel}</td></tr>`,
    ).reverse()}</tbody></table></details>`;
}
