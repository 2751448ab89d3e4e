import { readDate } from '@qingce/standards';

/** How a number cell is shown: as a day, filled up with zeros to a length, or as it is. */
export type NumberFormat = 'DATE' | 'GENERAL' | number;

/** Formats 27–36 and 50–58 are the dates of Chinese, Japanese and Korean versions. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** What the number format of a cell style means for its text. */
export function numberFormatOf(id: number, code: string | null): NumberFormat {
  if (code === null) return isBuiltInDate(id) ? 'DATE' : 'GENERAL';
  if (/^0{2,30}$/.test(code)) return code.length;
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  return /[yd]/i.test(plain) && !/general/i.test(plain) ? 'DATE' : 'GENERAL';
}

/** Days between the two calendars that workbooks count in. */
const days1904 = 1462;

/**
 * The text of a number cell: a date as `YYYY-MM-DD`, leading zeros of a padded number, whole numbers without
 * exponent.
 */
export function numberText(raw: string, format: NumberFormat, date1904: boolean): string {
  const whole = isDigits(raw);
  if (format === 'GENERAL' && whole) return raw;
  const value = Number(raw);
  if (Number.isNaN(value)) return raw;
  if (format === 'DATE' && value >= 1) {
    const date = readDate(date1904 ? Math.floor(value) + days1904 : Math.floor(value));
    if (date !== null) return date;
  }
  const text = whole ? raw : String(value);
  return typeof format === 'number' && isDigits(text) ? text.padStart(format, '0') : text;
}

/** A spreadsheet keeps 15 digits of a number; of a longer one the last are gone. */
export function hasLostDigits(raw: string): boolean {
  return raw.length > 15 ? Math.abs(Number(raw)) >= 1e15 : raw.length > 3 && /e/i.test(raw) && Math.abs(Number(raw)) >= 1e15;
}

function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}
