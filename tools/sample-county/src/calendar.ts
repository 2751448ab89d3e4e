/** Days are counted from 1970-01-01, so that ages and gaps are plain subtraction while millions of people are made. */
const MILLISECONDS_A_DAY = 86_400_000;
const CACHE_OFFSET = 40_000;
const texts: string[] = new Array<string>(CACHE_OFFSET + 40_000);
const compactTexts: string[] = new Array<string>(CACHE_OFFSET + 40_000);

/** Mean length of a year in days. */
export const YEAR = 365.2425;

export function dayOf(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

export function isoOf(day: number): string {
  const known = texts[day + CACHE_OFFSET];
  if (known !== undefined) return known;
  const text = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  texts[day + CACHE_OFFSET] = text;
  return text;
}

/** `YYYYMMDD`, as in citizen numbers. */
export function compactOf(day: number): string {
  return (compactTexts[day + CACHE_OFFSET] ??= isoOf(day).replaceAll('-', ''));
}

/** The same calendar day `years` earlier; 29 February becomes 1 March where there is none. */
export function yearsBefore(day: number, years: number): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return Math.round(Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / MILLISECONDS_A_DAY);
}
