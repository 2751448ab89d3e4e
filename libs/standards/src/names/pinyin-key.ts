import { pinyin } from 'pinyin-pro';
import { normalizeName } from './chinese-name';
import { isIdeograph } from './name-faults';

/** How a name sounds, for searching and for finding homophones. */
export interface PinyinKey {
  /** Syllables without tones, separated by spaces: `zhang hong wei`. ü is written v, as it is typed. */
  full: string;
  /** First letters: `zhw`. */
  initials: string;
}

interface Reading {
  syllable: string;
  initial: string;
}

/** Surnames of two characters that together are read otherwise than one by one. */
const COMPOUND_SURNAMES: Readonly<Record<string, readonly [string, string]>> = {
  万俟: ['mo', 'qi'],
  尉迟: ['yu', 'chi'],
  澹台: ['tan', 'tai'],
  长孙: ['zhang', 'sun'],
  子车: ['zi', 'ju'],
};

/**
 * Readings by code point, because asking the dictionary takes microseconds and the million names of a county are
 * written with some four thousand characters. They hold as many entries as there are different characters, no more.
 */
const givenReadings = new Map<number, Reading>();
const surnameReadings = new Map<number, Reading>();

const SILENT: Reading = { syllable: '', initial: '' };

/**
 * The pinyin of a name. Each character is read alone, so that it always sounds the same, the surname in its reading as
 * a surname (单 shan, 仇 qiu, 尉迟 yu chi); a name with `·` has no Chinese surname. A character that no dictionary
 * knows stands for itself; a letter or digit, an error elsewhere, too; anything else is left out.
 */
export function pinyinKey(name: string): PinyinKey {
  const normal = normalizeName(name);
  let surnameLength = normal.includes('·') ? 0 : 1;
  let full = '';
  let initials = '';
  const compound = normal.length > 2 ? COMPOUND_SURNAMES[normal.slice(0, 2)] : undefined;
  if (compound !== undefined) {
    surnameLength = 2;
    full = compound.join(' ');
    initials = compound[0].charAt(0) + compound[1].charAt(0);
  }
  for (let index = compound === undefined ? 0 : 2; index < normal.length; index++) {
    const point = normal.codePointAt(index) ?? 0;
    const { syllable, initial } = readingOf(point, index < surnameLength);
    if (point > 0xffff) index++;
    if (syllable === '') continue;
    full = full === '' ? syllable : `${full} ${syllable}`;
    initials += initial;
  }
  return { full, initials };
}

function readingOf(point: number, asSurname: boolean): Reading {
  const readings = asSurname ? surnameReadings : givenReadings;
  const known = readings.get(point);
  if (known !== undefined) return known;
  const reading = lookUp(point, asSurname);
  readings.set(point, reading);
  return reading;
}

function lookUp(point: number, asSurname: boolean): Reading {
  const character = String.fromCodePoint(point);
  if (isIdeograph(point)) {
    const syllable = pinyin(character, { mode: asSurname ? 'surname' : 'normal', toneType: 'none', v: true });
    return { syllable, initial: String.fromCodePoint(syllable.codePointAt(0) ?? point) };
  }
  if (!/^[\p{L}\p{N}]$/u.test(character)) return SILENT;
  return { syllable: character.toLowerCase(), initial: character.toLowerCase() };
}
