import type { CitizenNumber, CitizenNumberFault } from './citizen-number.type';
import { parseCitizenNumber } from './parse';

/** What lies outside the number itself. */
export interface CitizenNumberContext {
  /** `YYYY-MM-DD`; a birth after this day is a BIRTH_DATE fault. */
  asOf?: string;
  /** Whether a six-digit division code exists or ever existed; without it the area is not judged. */
  isKnownArea?(code6: string): boolean;
}

/** Areas of the residence permits for residents of Hong Kong, Macau and Taiwan. */
const PERMIT_AREAS: ReadonlySet<string> = new Set(['810000', '820000', '830000']);

/** Parses a number and judges it against a day and a table of divisions as well. */
export function validateCitizenNumber(text: string, options: CitizenNumberContext = {}): CitizenNumber {
  const number = parseCitizenNumber(text);
  const added: CitizenNumberFault[] = [];
  if (options.asOf !== undefined && number.birthDate !== null && number.birthDate > options.asOf) added.push('BIRTH_DATE');
  if (options.isKnownArea !== undefined && number.areaCode !== null && !isKnown(number, number.areaCode, options.isKnownArea)) {
    added.push('AREA');
  }
  return added.length === 0 ? number : { ...number, faults: inOrder([...number.faults, ...added]) };
}

function isKnown(number: CitizenNumber, area: string, isKnownArea: (code6: string) => boolean): boolean {
  return number.form === 'HK_MACAU_TAIWAN_PERMIT' ? PERMIT_AREAS.has(area) : isKnownArea(area);
}

/** One order wherever a fault comes from, so that the same number always explains itself in the same words. */
function inOrder(faults: CitizenNumberFault[]): CitizenNumberFault[] {
  const order: readonly CitizenNumberFault[] = ['EMPTY', 'SHAPE', 'AREA', 'BIRTH_DATE', 'CHECK_CHARACTER'];
  return order.filter((fault) => faults.includes(fault));
}
