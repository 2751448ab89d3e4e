import { citizenNumberCheckCharacter, type Sex } from '@qingce/standards';
import { compactOf, isoOf } from '../calendar';

const FIRST_DAY = -40_000;
const DAYS = 80_000;
/** Sequence numbers a sex and day: 001–997 odd for men, 002–998 even for women. */
const SEQUENCES = 499;

/** A citizen number and the serial it was given under. */
export interface IssuedNumber {
  readonly number: string;
  readonly serial: number;
}

/**
 * Gives out citizen numbers, each once: per birth date and sex the sequence numbers follow one another, from a start
 * that differs from day to day. It remembers one small counter a day and sex, whatever the size of the county.
 */
export class NumberIssuer {
  private readonly given = new Uint16Array(DAYS * 2);

  issue(areaCode: string, day: number, sex: Sex): IssuedNumber {
    const slot = (day - FIRST_DAY) * 2 + (sex === '1' ? 0 : 1);
    const count = this.given[slot] ?? 0;
    if (count >= SEQUENCES) throw new RangeError(`more than ${SEQUENCES} people of one sex born on ${isoOf(day)}`);
    this.given[slot] = count + 1;
    const serial = (Math.imul(day, 0x9e3779b1) >>> 0) % SEQUENCES + count;
    const step = serial % SEQUENCES;
    const sequence = sex === '1' ? step * 2 + 1 : step * 2 + 2;
    return { number: numberOf(areaCode, compactOf(day), sequence), serial };
  }
}

const SEQUENCE_TEXTS = Array.from({ length: 1_000 }, (_, sequence) => String(sequence).padStart(3, '0'));

function numberOf(areaCode: string, compactDate: string, sequence: number): string {
  return withCheckCharacter(areaCode + compactDate + (SEQUENCE_TEXTS[sequence] ?? ''));
}

export function withCheckCharacter(first17: string): string {
  return first17 + citizenNumberCheckCharacter(first17);
}
