import type { Sample, Trend } from '../api/trends.js';

const DAY = 86_400_000;
/** Figures beyond are drawn at the edge, so that one wild value does not flatten the others; their words stay exact. */
const HIGHEST = 2;
const LOWEST = -1;

interface Day {
  day: string;
  dayLabel: string;
}

/** Turns days and fractions of a trend into percent of a drawing's width and height. */
export class Scale {
  /** The day at the left edge. */
  readonly first: Day;
  /** The day at the right edge. */
  readonly last: Day;
  /** The fraction at the upper edge, 1 or more. */
  readonly high: number;
  /** The fraction at the lower edge, 0 or less. */
  readonly low: number;

  /**
   * @param trend its values begin with the days before
   * @param until the last day to be drawn beside those of the trend
   */
  constructor(private readonly trend: Trend, until: Day | null = null) {
    const { values } = trend;
    const days = [{ day: trend.start, dayLabel: trend.startLabel }, { day: trend.end, dayLabel: trend.endLabel }, ...values.slice(0, 1), ...values.filter(moved), ...(until === null ? [] : [until])];
    const inOrder = days.sort((one, other) => number(one.day) - number(other.day));
    this.first = inOrder[0] as Day;
    this.last = inOrder[inOrder.length - 1] as Day;
    const figures = values.map(({ raw }) => raw ?? 0);
    this.high = Math.min(Math.max(1, ...figures), HIGHEST);
    this.low = Math.max(Math.min(0, ...figures), LOWEST);
  }

  /** From the left, 0 to 100; a day after the last, when nothing moved any more, stands at the edge. */
  x(day: string): number {
    return this.across(number(day));
  }

  /** From above, 0 to 100. */
  y(fraction: number): number {
    return round((100 * (this.high - between(fraction, this.low, this.high))) / (this.high - this.low));
  }

  /** Where the part of the drawing begins and how wide it is that belongs to a sample: up to the next one. */
  part(at: number): { x: number; width: number } {
    const { values } = this.trend;
    const edge = (sample: Sample | undefined): number => (sample === undefined ? 100 : this.across(number(sample.day) - 0.5));
    const x = at === 0 ? 0 : edge(values[at]);
    return { x, width: round(edge(values[at + 1]) - x) };
  }

  /** The line of the figures, broken where there was nothing to count. */
  progressPath(): string {
    const { values } = this.trend;
    const from = this.trend.before.length;
    return values.map((sample, at) => (at < from ? '' : this.step(sample, at === from ? undefined : values[at - 1]))).join('');
  }

  /** The line of what was reckoned anew, straight from day to day up to the first kept one. */
  beforePath(): string {
    const { values, before } = this.trend;
    const points = before.length === 0 ? [] : values.slice(0, before.length + 1);
    return points.map(({ day, raw }, at) => (raw === null ? '' : `${(points[at - 1]?.raw ?? null) === null ? 'M' : 'L'}${this.x(day)} ${this.y(raw)}`)).join('');
  }

  /** The line of what was and will be expected. */
  expectedPath(): string {
    return this.trend.expected.map(({ day, fraction }, at) => `${at === 0 ? 'M' : 'L'}${this.x(day)} ${this.y(fraction)}`).join('');
  }

  /** Days that are missing ended as the one before them. */
  private step({ day, raw }: Sample, before: Sample | undefined): string {
    if (raw === null) {
      return '';
    }
    const to = `L${this.x(day)} ${this.y(raw)}`;
    if (before === undefined || before.raw === null) {
      return `M${this.x(day)} ${this.y(raw)}${to}`;
    }
    const still = number(day) - number(before.day) > 1 ? `L${this.across(number(day) - 1)} ${this.y(before.raw)}` : '';
    return still + to;
  }

  private across(day: number): number {
    const [from, to] = [number(this.first.day), number(this.last.day)];
    return round((100 * (between(day, from, to) - from)) / (to - from));
  }
}

function moved({ raw }: Sample, at: number, all: Sample[]): boolean {
  return at > 0 && raw !== all[at - 1]?.raw;
}

/** An ISO day as a number of days. */
function number(day: string): number {
  return Date.parse(day) / DAY;
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
