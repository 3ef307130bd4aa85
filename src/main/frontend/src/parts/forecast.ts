import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyResultForecast, objectiveForecast, type Forecast, type ForecastDay, type ForecastPart, type ObjectiveForecast } from '../api/forecasts.js';
import { contextPath } from '../ui/context.js';
import { define, LightElement } from '../ui/element.js';
import { drawn, reading, type Read } from './spinner.js';

type Foreseen = { kind: 'key-result'; one: Forecast } | { kind: 'objective'; one: ObjectiveForecast };

/** Where a key result or an objective is going: in words first, then in days, then how that was computed. Tells `okr-foreseen`. */
@define('okr-forecast')
export class OkrForecast extends LightElement {
  /** "KR-12" or "OBJ-7". */
  @property({ attribute: 'key' }) key = '';
  /** Version of the figure; a new one is read again. */
  @property({ type: Number }) version = 0;
  /** Key of the project whose track record the link leads to; empty for all. */
  @property({ attribute: 'project-key' }) project = '';
  @state() private screen: Read<Foreseen> = { kind: 'loading' };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') || changed.has('version')) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { key } = this;
    this.screen = await reading(() => read(key));
    if (this.screen.kind === 'ready') {
      const { it } = this.screen;
      this.emit<Forecast>('okr-foreseen', it.kind === 'objective' ? it.one.own : it.one);
    }
  }

  protected override render(): unknown {
    return drawn(this.screen, () => void this.load(), (foreseen) => html`${told(foreseen)} ${this.record()}`);
  }

  private record(): TemplateResult {
    const asked = this.project === '' ? '' : `?project=${encodeURIComponent(this.project)}`;
    return html`<p><a href="${contextPath()}/plugins/servlet/okr/forecasts${asked}">${AJS.I18n.getText('okr.record.link')}</a></p>`;
  }
}

async function read(key: string): Promise<Foreseen> {
  const id = Number(key.replace(/^\D+/, ''));
  return key.startsWith('OBJ') ? { kind: 'objective', one: await objectiveForecast(id) } : { kind: 'key-result', one: await keyResultForecast(id) };
}

function told(foreseen: Foreseen): TemplateResult {
  return foreseen.kind === 'objective' ? whole(foreseen.one) : html`${inWords(foreseen.one)} ${days(foreseen.one)} ${how(foreseen.one)}`;
}

function inWords({ sentences: [first, ...others], kind, misses }: Forecast): TemplateResult {
  const weight = kind === 'NONE' ? 'okr-quiet' : misses ? 'okr-foreseen okr-misses' : 'okr-foreseen';
  return html`<p class=${weight}>${first}</p>${others.map((each) => html`<p>${each}</p>`)}`;
}

function days({ kind, days: all, lineDayLabel, atEndLabel, endLabel }: Forecast): TemplateResult | typeof nothing {
  if (kind === 'NONE') {
    return nothing;
  }
  const day = (percent: number): ForecastDay | undefined => all.find((each) => each.percent === percent);
  return html`<dl class="okr-facts">
    ${fact(AJS.I18n.getText('okr.forecast.p50'), day(50)?.dayLabel)} ${fact(AJS.I18n.getText('okr.forecast.p85'), day(85)?.dayLabel)} ${fact(AJS.I18n.getText('okr.forecast.p95'), day(95)?.dayLabel)}
    ${fact(AJS.I18n.getText('okr.forecast.online'), lineDayLabel)} ${fact(AJS.I18n.getText('okr.forecast.atend', endLabel), atEndLabel)}</dl>`;
}

function fact(name: string, value: string | null | undefined): TemplateResult | typeof nothing {
  return value === null || value === undefined ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`;
}

function how({ kind, inputs }: Forecast): TemplateResult | typeof nothing {
  if (kind === 'NONE') {
    return nothing;
  }
  return html`<details class="okr-how"><summary>${AJS.I18n.getText('okr.forecast.how')}</summary>
    <p>${kind === 'SIMULATION' ? AJS.I18n.getText('okr.forecast.how.SIMULATION') : AJS.I18n.getText('okr.forecast.how.LINEAR')}</p>
    <dl class="okr-settings">${inputs.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></details>`;
}

function whole({ own, last, parts }: ObjectiveForecast): TemplateResult {
  return html`${last === null ? nothing : html`<p class="okr-note">${AJS.I18n.getText('okr.forecast.last', `${last.key} ${last.title}`)}</p>${inWords(last.forecast)}`}
    ${last === null || own.kind !== 'NONE' ? html`<p><b>${AJS.I18n.getText('okr.forecast.own')}</b> ${own.sentences.join(' ')}</p>` : nothing}
    ${parts.length === 0 ? nothing : html`<details class="okr-how"><summary>${AJS.I18n.getText('okr.forecast.parts')}</summary><ul class="okr-found">${parts.map(part)}</ul></details>`}`;
}

function part({ key, title, forecast }: ForecastPart): TemplateResult {
  return html`<li><a class="okr-key" href="${contextPath()}/plugins/servlet/okr/key-results/${key}">${key}</a> <span class="okr-title">${title}</span>
    <span class="okr-note">${forecast.sentences[0]}</span></li>`;
}
