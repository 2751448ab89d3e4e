import { foldCode } from '../text/text';

/** The levels a code names by its length: 6, 9, 12 and 14 digits. */
export type AreaLevel = 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' | 'GROUP';

const LEVEL_BY_LENGTH: Readonly<Record<number, AreaLevel>> = { 6: 'COUNTY', 9: 'TOWNSHIP', 12: 'VILLAGE', 14: 'GROUP' };
const PARENT_LENGTH: Readonly<Record<AreaLevel, number | null>> = { COUNTY: null, TOWNSHIP: 6, VILLAGE: 9, GROUP: 12 };
const LENGTHS = [6, 9, 12, 14] as const;

/**
 * A division code in its shortest form: folded, and without the zeros that the statistics bureau pads with
 * (700101000000 is the county 700101, 700101001000 the township 700101001). Null unless 6, 9, 12 or 14 digits.
 */
export function normalizeAreaCode(text: string): string | null {
  const code = foldCode(text);
  if (areaLevelOf(code) === null) return null;
  if (code.length !== 9 && code.length !== 12) return code;
  const unpadded = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code;
  return unpadded.length === 9 && unpadded.endsWith('000') ? unpadded.slice(0, 6) : unpadded;
}

/** The level a code is of, null when it is no code. */
export function areaLevelOf(code: string): AreaLevel | null {
  return /^\d+$/.test(code) ? (LEVEL_BY_LENGTH[code.length] ?? null) : null;
}

/** The code of the area one level up; null for a county and for what is no code. */
export function parentAreaCode(code: string): string | null {
  const level = areaLevelOf(code);
  const length = level === null ? null : PARENT_LENGTH[level];
  return length === null ? null : code.slice(0, length);
}

/** The codes of all areas that contain this one, county first, without itself. Household codes are welcome too. */
export function ancestorAreaCodes(code: string): string[] {
  return LENGTHS.filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/** The six digits of the county that an area or household code begins with. */
export function countyCodeOf(code: string): string {
  return code.slice(0, 6);
}

/** Whether a code lies in an area or is that area. The empty prefix holds everything. */
export function isWithin(code: string, prefix: string): boolean {
  return code.startsWith(prefix);
}
