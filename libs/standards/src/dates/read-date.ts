import { digitsOf, readChineseNumeral } from '../text/chinese-numeral';
import { foldWidth } from '../text/text';
import { addDays, formatDate, isCalendarDate, isRealDay } from './calendar-date';

/** No roll speaks of earlier days; a smaller year is a slip of the keyboard, not a date. */
const FIRST_YEAR = 1800;

/** A time of day that some exports append to a date; it is dropped, as a register knows days only. */
const TIME = String.raw`(?:[T ]\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?Z?)?`;
const SEPARATED = new RegExp(String.raw`^(\d{4}) ?([-/.年–—]) ?(\d{1,2}) ?([-/.月–—]) ?(\d{1,2}) ?[日号]?${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE = /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号]?$/;

/**
 * Reads a date the way offices write it: 2001-02-03, 2001/2/3, 2001.2.3, 20010203, 2001年2月3日,
 * 二〇〇一年二月三日, full-width digits, with or without a time of day, or as an Excel serial number (also as
 * text of five digits).
 * @returns `YYYY-MM-DD`, or null when the value is unreadable, ambiguous (03/02/2001) or no real day.
 */
export function readDate(value: string | number): string | null {
  if (typeof value === 'number') return readNumber(value);
  if (isCalendarDate(value)) return notTooEarly(value);
  const text = foldWidth(value).replace(/○/g, '〇');
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return readSerial(Number(text));
  const parts = COMPACT.exec(text);
  if (parts) return build(parts[1], parts[2], parts[3]);
  const separated = SEPARATED.exec(text);
  if (separated) return agree(separated[2], separated[4]) ? build(separated[1], separated[3], separated[5]) : null;
  return readChinese(text);
}

/** Whether the two separators belong together: the same sign twice, or 年 and 月. */
function agree(first: string | undefined, second: string | undefined): boolean {
  return first === '年' ? second === '月' : first === second;
}

function readChinese(text: string): string | null {
  const parts = CHINESE.exec(text);
  if (!parts) return null;
  const month = readChineseNumeral(parts[2] ?? '');
  const day = readChineseNumeral(parts[3] ?? '');
  return build(digitsOf(parts[1] ?? ''), String(month), String(day));
}

/** A numeric cell holds a serial, or, typed without separators, 20010203. */
function readNumber(value: number): string | null {
  if (value >= FIRST_YEAR * 10_000 && Number.isInteger(value)) {
    const parts = COMPACT.exec(String(value));
    return parts ? build(parts[1], parts[2], parts[3]) : null;
  }
  return readSerial(value);
}

/**
 * Excel counts days from 1900-01-01 = 1 and believes in 29 February 1900 (serial 60), which is therefore refused.
 * The fraction is the time of day.
 */
function readSerial(value: number): string | null {
  const serial = Math.floor(value);
  if (!(serial >= 1 && serial <= 2_958_465) || serial === 60) return null;
  return addDays(serial < 60 ? '1899-12-31' : '1899-12-30', serial);
}

function build(yearText: string | undefined, monthText: string | undefined, dayText: string | undefined): string | null {
  const year = Number(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  if (!isRealDay(year, month, day)) return null;
  return notTooEarly(formatDate(year, month, day));
}

function notTooEarly(date: string): string | null {
  return date >= `${FIRST_YEAR}` ? date : null;
}
