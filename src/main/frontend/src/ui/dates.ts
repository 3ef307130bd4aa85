/** The page's language as browsers name it. */
function language(): string | undefined {
  const named = document.documentElement.lang.replace('_', '-');
  return named === '' ? undefined : named;
}

/** "23 Nov 2026" for an ISO day or instant. */
export function day(iso: string): string {
  const date = iso.length === 10 ? new Date(`${iso}T00:00:00`) : new Date(iso);
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(date);
}

/** "23 Nov 2026, 10:15" for an ISO instant. */
export function moment(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** Monday to Sunday in this language. */
export function weekdays(): string[] {
  const name = new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => name.format(Date.UTC(2024, 0, 1 + at))); // the first of January 2024 was a Monday
}

/** The day it is here, as ISO text. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** "1,234.5": a number as people of this language write it. */
export function number(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 4 }).format(value);
}
