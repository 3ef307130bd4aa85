import type { Forecast } from '../api/forecasts.js';
import type { Trend } from '../api/trends.js';
import { day as shown } from '../ui/dates.js';
import type { Scale } from './trend-scale.js';

const DAY = 86_400_000;

interface Point {
  day: number;
  fraction: number;
}

/** Where a figure may be in days to come: from today to the days between which it is likely at its target. */
export class Cone {
  private readonly from: Point;
  private readonly limit: number;

  private constructor(private readonly forecast: Forecast, today: Point, start: number, end: number) {
    this.from = today;
    const furthest = end + (end - start) / 2;
    this.limit = Math.min(furthest, Math.max(end, this.day(90) ?? (forecast.kind === 'SIMULATION' ? furthest : number(forecast.lineDay) ?? end)));
  }

  /** Null if nobody can say, or there is no figure to begin with. */
  static of(trend: Trend, forecast: Forecast | null): Cone | null {
    const today = trend.values[trend.values.length - 1];
    if (forecast === null || forecast.kind === 'NONE' || today === undefined || today.raw === null || today.day > trend.end) {
      return null;
    }
    const [now, start, end] = [today.day, trend.start, trend.end].map((each) => Date.parse(each) / DAY) as [number, number, number];
    return new Cone(forecast, { day: now, fraction: today.raw }, start, end);
  }

  /** The last day to be drawn. */
  get until(): { day: string; dayLabel: string } {
    const day = iso(this.limit);
    return { day, dayLabel: shown(day) };
  }

  /** The area of eighty of a hundred runs; nothing on the straight line. */
  area(scale: Scale): string {
    if (this.forecast.kind !== 'SIMULATION') {
      return '';
    }
    const [first, last] = [this.towards(this.day(10)), this.towards(this.day(90))];
    const corner = first.fraction >= 1 && last.fraction < 1 ? [{ day: this.limit, fraction: 1 }] : [];
    return `${path([this.from, first, ...corner, last], scale)}Z`;
  }

  /** The way to the day that is as likely too early as too late. */
  line(scale: Scale): string {
    return path([this.from, this.towards(this.forecast.kind === 'SIMULATION' ? this.day(50) : number(this.forecast.lineDay))], scale);
  }

  /** On the way to the target on that day, as far as it is drawn; straight on if it takes more than ten years. */
  private towards(day: number | null): Point {
    if (day === null) {
      return { day: this.limit, fraction: this.from.fraction };
    }
    const part = Math.min(1, (this.limit - this.from.day) / Math.max(day - this.from.day, 1));
    return { day: Math.min(day, this.limit), fraction: this.from.fraction + (1 - this.from.fraction) * part };
  }

  private day(percent: number): number | null {
    return number(this.forecast.days.find((each) => each.percent === percent)?.day ?? null);
  }
}

function path(points: Point[], scale: Scale): string {
  return points.map(({ day, fraction }, at) => `${at === 0 ? 'M' : 'L'}${scale.x(iso(day))} ${scale.y(fraction)}`).join('');
}

function number(day: string | null): number | null {
  return day === null ? null : Date.parse(day) / DAY;
}

function iso(day: number): string {
  return new Date(Math.round(day) * DAY).toISOString().slice(0, 10);
}
