import { daysInMonth } from '../dates/calendar-date';
import { foldCode } from '../text/text';
import { isProvincePrefix } from '../areas/province';
import { checkCharacterOf, weightAt } from './check-character';
import type { CitizenNumber, CitizenNumberFault, CitizenNumberForm } from './citizen-number.type';

/** Nobody on a register was born before; the 15-digit numbers of centenarians reach back to 1800. */
const FIRST_BIRTH_YEAR = 1800;

/** Shared, so that a million numbers in order need no list each. */
const NO_FAULTS: readonly CitizenNumberFault[] = Object.freeze([]);
const ONLY_BIRTH_DATE: readonly CitizenNumberFault[] = Object.freeze(['BIRTH_DATE'] as const);
const ONLY_CHECK_CHARACTER: readonly CitizenNumberFault[] = Object.freeze(['CHECK_CHARACTER'] as const);
const BOTH: readonly CitizenNumberFault[] = Object.freeze(['BIRTH_DATE', 'CHECK_CHARACTER'] as const);
const ONLY_EMPTY: readonly CitizenNumberFault[] = Object.freeze(['EMPTY'] as const);
const ONLY_SHAPE: readonly CitizenNumberFault[] = Object.freeze(['SHAPE'] as const);

const UPPER_X = 88;
/** Weighted sum of the first 17 digits, or -1 when the text is no 18-character number in its normal form. */
const NO_SUM = -1;

/** The normal form of a number: half-width, without any space, upper case. */
export function normalizeCitizenNumber(text: string): string {
  return foldCode(text).toUpperCase();
}

/** Takes any text apart as a citizen number. Never throws; millions a second for well-formed 18-character numbers. */
export function parseCitizenNumber(text: string): CitizenNumber {
  const direct = weightedSumOf(text);
  if (direct !== NO_SUM) return parse18(text, direct);
  const normal = normalizeCitizenNumber(text);
  const sum = weightedSumOf(normal);
  if (sum !== NO_SUM) return parse18(normal, sum);
  if (/^[1-9]\d{14}$/.test(normal)) return parse15(normal);
  if (/^[A-Z]{3}\d{12}$/.test(normal)) return without(normal, 'FOREIGN_PERMANENT_OLD', NO_FAULTS);
  return without(normal, null, normal === '' ? ONLY_EMPTY : ONLY_SHAPE);
}

/** Whether the number has no fault that can be seen in the number alone. */
export function isValidCitizenNumber(text: string): boolean {
  return parseCitizenNumber(text).faults.length === 0;
}

function weightedSumOf(text: string): number {
  if (text.length !== 18) return NO_SUM;
  if (text.charCodeAt(0) === 48) return NO_SUM;
  let sum = 0;
  for (let position = 0; position < 17; position++) {
    const digit = text.charCodeAt(position) - 48;
    if (digit < 0 || digit > 9) return NO_SUM;
    sum += digit * weightAt(position);
  }
  const last = text.charCodeAt(17);
  return (last >= 48 && last <= 57) || last === UPPER_X ? sum : NO_SUM;
}

function parse18(text: string, sum: number): CitizenNumber {
  const form = formOf(text);
  const real = isRealBirth(twoDigits(text, 6) * 100 + twoDigits(text, 8), twoDigits(text, 10), twoDigits(text, 12));
  const checked = checkCharacterOf(sum) === text.charAt(17);
  return {
    text,
    form,
    areaCode: form === 'FOREIGN_PERMANENT_NEW' ? null : text.slice(0, 6),
    birthDate: real ? `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}` : null,
    sex: text.charCodeAt(16) % 2 === 1 ? '1' : '2',
    faults: checked ? (real ? NO_FAULTS : ONLY_BIRTH_DATE) : real ? ONLY_CHECK_CHARACTER : BOTH,
  };
}

/** The 15-digit form has no check character; the sequences 996 to 999 were kept for people born before 1900. */
function parse15(text: string): CitizenNumber {
  const century = centuryOf15(text);
  const real = isRealBirth(Number(century) * 100 + twoDigits(text, 6), twoDigits(text, 8), twoDigits(text, 10));
  return {
    text,
    form: 'RESIDENT_15',
    areaCode: text.slice(0, 6),
    birthDate: real ? `${century}${text.slice(6, 8)}-${text.slice(8, 10)}-${text.slice(10, 12)}` : null,
    sex: text.charCodeAt(14) % 2 === 1 ? '1' : '2',
    faults: real ? NO_FAULTS : ONLY_BIRTH_DATE,
  };
}

/** The century that a 15-digit number leaves out: `18` for the sequences 996 to 999, otherwise `19`. */
export function centuryOf15(fifteen: string): '18' | '19' {
  return fifteen.slice(12) >= '996' ? '18' : '19';
}

/**
 * No mainland number begins with 8 or 9. What begins with 9 is a foreigner's card only if a province follows;
 * otherwise the first digit is a slip, and the unknown area says so.
 */
function formOf(text: string): CitizenNumberForm {
  const first = text.charCodeAt(0);
  if (first === 56) {
    const second = text.charCodeAt(1);
    return second >= 49 && second <= 51 ? 'HK_MACAU_TAIWAN_PERMIT' : 'RESIDENT_18';
  }
  if (first === 57) return isProvincePrefix(text.slice(1, 3)) ? 'FOREIGN_PERMANENT_NEW' : 'RESIDENT_18';
  return 'RESIDENT_18';
}

function without(text: string, form: CitizenNumberForm | null, faults: readonly CitizenNumberFault[]): CitizenNumber {
  return { text, form, areaCode: null, birthDate: null, sex: null, faults };
}

function isRealBirth(year: number, month: number, day: number): boolean {
  return year >= FIRST_BIRTH_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
