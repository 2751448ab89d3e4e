import { normalizeName } from './chinese-name';

/**
 * EMPTY and ILLEGAL_CHARACTER are rule X01: digits, Latin letters, spaces, `*` and other symbols, or `·` anywhere but
 * between two parts. PLACEHOLDER_CHARACTER is X03: a character that stands for one the system could not write.
 */
export type NameFault = 'EMPTY' | 'ILLEGAL_CHARACTER' | 'PLACEHOLDER_CHARACTER';

/** `?`, white and other squares, the geta mark 〓 and the replacement character. */
const PLACEHOLDERS: ReadonlySet<number> = new Set([0x3f, 0x25a1, 0x25a0, 0x25a2, 0x3013, 0xfffd]);
const DOT = 0xb7;

/** What is wrong with a name as the register has it. Every Chinese character of any Unicode plane is right. */
export function nameFaults(text: string): NameFault[] {
  const name = normalizeName(text);
  if (name === '') return ['EMPTY'];
  let illegal = false;
  let placeholder = false;
  let previous = DOT;
  for (const character of name) {
    const point = character.codePointAt(0) ?? 0;
    if (isPlaceholder(point)) placeholder = true;
    else if (point === DOT) illegal ||= previous === DOT;
    else if (!isIdeograph(point) && !isVariationSelector(point)) illegal = true;
    previous = point;
  }
  illegal ||= previous === DOT;
  const faults: NameFault[] = [];
  if (illegal) faults.push('ILLEGAL_CHARACTER');
  if (placeholder) faults.push('PLACEHOLDER_CHARACTER');
  return faults;
}

/**
 * Whether a code point is a Chinese character that can stand in a name. The two supplementary ideographic planes are
 * taken whole, so that characters of extensions younger than this runtime are right too; radicals and the counting
 * rods of merchants, though of the Han script, are no characters of names.
 */
export function isIdeograph(point: number): boolean {
  if (point >= 0x4e00 && point <= 0x9fff) return true;
  if (point >= 0x3400 && point <= 0x4dbf) return true;
  if (point === 0x3007) return true;
  if (point >= 0xf900 && point <= 0xfad9) return true;
  return point >= 0x20000 && point <= 0x3fffd && (point & 0xfffe) !== 0xfffe;
}

/** Selects the drawn form of the character before it; a correct name may hold one. */
function isVariationSelector(point: number): boolean {
  return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
}

/** Private-use characters show differently on every machine, whatever they were meant to be. */
function isPlaceholder(point: number): boolean {
  if (point >= 0xe000 && point <= 0xf8ff) return true;
  return point >= 0xf0000 || PLACEHOLDERS.has(point);
}
