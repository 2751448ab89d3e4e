import { normalizeCitizenNumber } from './parse';

/**
 * The number as it may be shown: `700101********0017`, 15 digits as `700101******001`. What has another shape shows
 * its first and last two characters only, since nobody knows where its birth date stands. The length stays.
 */
export function maskCitizenNumber(text: string): string {
  const normal = normalizeCitizenNumber(text);
  if (/^\d{17}[\dX]$/.test(normal)) return `${normal.slice(0, 6)}********${normal.slice(14)}`;
  if (/^\d{15}$/.test(normal)) return `${normal.slice(0, 6)}******${normal.slice(12)}`;
  const characters = [...normal];
  if (characters.length <= 4) return '*'.repeat(characters.length);
  return `${characters.slice(0, 2).join('')}${'*'.repeat(characters.length - 4)}${characters.slice(-2).join('')}`;
}

/** Full-width digits stand for digits here, as they do everywhere a number is read. */
const digit = '[0-9\uff10-\uff19]';
const personalNumbers = new RegExp(`(?<!${digit})(?:${digit}{17}[0-9\uff10-\uff19XxＸｘ]|${digit}{15}|1${digit}{10})(?!${digit})`, 'g');

/**
 * A free text as it may be shown: citizen numbers of 18 or 15 digits and mobile numbers in it are masked, the rest stays.
 * For remarks and columns that nobody has typed, where people write anything.
 */
export function maskNumbersIn(text: string): string {
  return text.replaceAll(personalNumbers, (number) =>
    number.length === 11 ? `${number.slice(0, 3)}****${number.slice(7)}` : maskCitizenNumber(number),
  );
}
