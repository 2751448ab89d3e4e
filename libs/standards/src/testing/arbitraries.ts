import * as fc from 'fast-check';
import { citizenNumberCheckCharacter } from '../citizen-number/check-character';
import { addDays, daysBetween } from '../dates/calendar-date';

/** Any day between two dates, both included. */
export function dateBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));
}

/** A well-formed number of 18 characters in an area, by default one of 70, which is no province: it belongs to nobody. */
export function citizenNumber(area = '700101', first = '1900-01-01', last = '2020-12-31'): fc.Arbitrary<string> {
  return fc.tuple(dateBetween(first, last), fc.integer({ min: 0, max: 999 })).map(([birth, sequence]) => {
    const first17 = area + birth.replaceAll('-', '') + String(sequence).padStart(3, '0');
    return first17 + citizenNumberCheckCharacter(first17);
  });
}

/** A number of 15 digits as they were given out before 1999. */
export const citizenNumber15: fc.Arbitrary<string> = fc
  .tuple(dateBetween('1900-01-01', '1999-12-31'), fc.integer({ min: 1, max: 995 }))
  .map(([birth, sequence]) => `700101${birth.replaceAll('-', '').slice(2)}${String(sequence).padStart(3, '0')}`);
