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
