import { citizenNumberCheckCharacter } from './check-character';
import { centuryOf15, normalizeCitizenNumber, parseCitizenNumber } from './parse';

/**
 * The 18-character number that a 15-digit one became in 1999: the century after the area, the check character
 * at the end. Null when the text is no 15-digit number; an impossible birth date is carried over as it is.
 */
export function upgradeCitizenNumber(fifteen: string): string | null {
  const normal = normalizeCitizenNumber(fifteen);
  if (!/^[1-9]\d{14}$/.test(normal)) return null;
  const first17 = normal.slice(0, 6) + centuryOf15(normal) + normal.slice(6);
  return first17 + citizenNumberCheckCharacter(first17);
}

/** What two records of one person share: the normal form, 15 digits upgraded. Null when the shape is wrong. */
export function citizenNumberKey(text: string): string | null {
  const number = parseCitizenNumber(text);
  if (number.form === null) return null;
  return number.form === 'RESIDENT_15' ? upgradeCitizenNumber(number.text) : number.text;
}
