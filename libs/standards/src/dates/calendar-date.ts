/** Days of the months of a common year, January first. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Whether year, month and day name a day of the Gregorian calendar, years 1 to 9999. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a real calendar date written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  return year > 0 && month > 0 && day > 0 && isRealDay(year, month, day);
}

/** `YYYY-MM-DD` of a day that is known to be real. */
export function formatDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * Completed years from one date to another; negative when `later` lies before `earlier`. Who is born on
 * 29 February completes a common year on 1 March.
 */
export function yearsBetween(earlier: string, later: string): number {
  const years = digitsAt(later, 0, 4) - digitsAt(earlier, 0, 4);
  return monthAndDay(later) < monthAndDay(earlier) ? years - 1 : years;
}

/** Completed years of age on a day, both `YYYY-MM-DD`; negative before birth. */
export function ageAt(birthDate: string, asOf: string): number {
  return yearsBetween(birthDate, asOf);
}

/** The date so many days later, earlier when negative. Throws RangeError on a date that is none, or past the year 9999. */
export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one date to another, negative when `later` lies before. Throws RangeError on a date that is none. */
export function daysBetween(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** The same day so many months later; the last of the month when that day does not exist. Throws RangeError on a date that is none. */
export function addMonths(date: string, months: number): string {
  requireDate(date);
  const counted = digitsAt(date, 0, 4) * 12 + digitsAt(date, 5, 2) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  if (year < 1 || year > 9999) throw new RangeError(`${date} and ${months} months is past the calendar`);
  return formatDate(year, month, Math.min(digitsAt(date, 8, 2), daysInMonth(year, month)));
}

/** Days since 1970-01-01. Throws RangeError on a date that is none. */
export function dayNumber(date: string): number {
  requireDate(date);
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function dateOfDayNumber(day: number): string {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  requireDate(date);
  return date;
}

function requireDate(date: string): void {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${JSON.stringify(date)}`);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthAndDay(date: string): number {
  return digitsAt(date, 5, 2) * 100 + digitsAt(date, 8, 2);
}

/** The number that `length` ASCII digits spell, or -1 when one of them is no digit. */
function digitsAt(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
