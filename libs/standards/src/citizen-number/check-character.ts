/** Weights of ISO 7064 MOD 11-2 for 17 digits, as GB 11643 lists them. */
const WEIGHTS = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const CHECK_CHARACTERS = '10X98765432';

/** Weight of the digit at a position, 0 to 16. */
export function weightAt(position: number): number {
  return WEIGHTS[position] ?? 0;
}

/** Check character that belongs to a weighted sum of the first 17 digits. */
export function checkCharacterOf(weightedSum: number): string {
  return CHECK_CHARACTERS.charAt(weightedSum % 11);
}

/**
 * The check character of GB 11643-1999 for the first 17 digits: `0`–`9` or `X`.
 * @throws RangeError when the text is not 17 ASCII digits.
 */
export function citizenNumberCheckCharacter(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('expected 17 digits');
  let sum = 0;
  for (let position = 0; position < 17; position++) sum += (first17.charCodeAt(position) - 48) * weightAt(position);
  return checkCharacterOf(sum);
}
