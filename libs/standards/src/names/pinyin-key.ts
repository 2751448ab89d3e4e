import { pinyin } from 'pinyin-pro';
import { normalizeName } from './chinese-name';
import { isIdeograph } from './name-faults';
import { compoundSurnames } from './surname';

/** How a name sounds, for searching and for finding homophones. */
export interface PinyinKey {
  /** Syllables without tones, separated by spaces: `zhang hong wei`. ü is written v. */
  full: string;
  /** First letters: `zhw`. */
  initials: string;
}

/**
 * Readings by character, because asking the dictionary takes microseconds and a county has a million names of some
 * four thousand characters. Grows to the number of different characters, no further.
 */
const givenReadings = new Map<number, string>();
const surnameReadings = new Map<number, string>();
const compoundReadings = new Map<string, string>();

const DOT = 0xb7;

/**
 * The pinyin of a name, read character by character so that the same character always sounds the same; the surname
 * in its reading as a surname (单 shan, 仇 qiu, 尉迟 yu chi). A name with `·` has no Chinese surname. A character that
 * no dictionary knows stands for itself; what is no character is left out.
 */
export function pinyinKey(name: string): PinyinKey {
  const normal = normalizeName(name);
  const hasSurname = !normal.includes('·');
  let full = '';
  let initials = '';
  let start = 0;
  if (hasSurname && normal.length > 2 && compoundSurnames.has(normal.slice(0, 2))) {
    full = compoundReading(normal.slice(0, 2));
    initials = full.charAt(0) + full.charAt(full.indexOf(' ') + 1);
    start = 2;
  }
  for (let index = start; index < normal.length; index++) {
    const point = normal.codePointAt(index) ?? 0;
    const syllable = syllableOf(point, hasSurname && index === 0);
    if (point > 0xffff) index++;
    if (syllable === '') continue;
    full = full === '' ? syllable : `${full} ${syllable}`;
    initials += point > 0xffff && syllable.length === 2 && syllable.charCodeAt(0) > 0x7f ? syllable : syllable.charAt(0);
  }
  return { full, initials };
}

function syllableOf(point: number, asSurname: boolean): string {
  const readings = asSurname ? surnameReadings : givenReadings;
  const known = readings.get(point);
  if (known !== undefined) return known;
  const syllable = lookUp(point, asSurname);
  readings.set(point, syllable);
  return syllable;
}

function lookUp(point: number, asSurname: boolean): string {
  if (point === DOT) return '';
  const character = String.fromCodePoint(point);
  if (!isIdeograph(point)) return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase() : '';
  return pinyin(character, { mode: asSurname ? 'surname' : 'normal', toneType: 'none', v: true });
}

function compoundReading(surname: string): string {
  const known = compoundReadings.get(surname);
  if (known !== undefined) return known;
  const reading = pinyin(surname, { mode: 'surname', toneType: 'none', v: true });
  compoundReadings.set(surname, reading);
  return reading;
}
