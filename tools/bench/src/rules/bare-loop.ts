import type { HouseholdFacts } from '@qingce/rules';

const ZERO = 48;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The limit of the rules: one pass over the same rows that touches each once, and checks its number and birth date. */
export function bareLoop(households: readonly HouseholdFacts[]): number {
  let faults = 0;
  for (const { persons } of households) {
    for (const { citizenNumber, birthDate, registrationStatus } of persons) {
      if (registrationStatus === 'CANCELLED') continue;
      let sum = 0;
      for (let index = 0; index < 17; index++) sum += (citizenNumber.charCodeAt(index) - ZERO) * (WEIGHTS[index] ?? 0);
      if (CHECK_CHARACTERS.charCodeAt(sum % 11) !== citizenNumber.charCodeAt(17)) faults += 1;
      if (birthDate !== null && (birthDate.charCodeAt(3) !== citizenNumber.charCodeAt(9) || birthDate.charCodeAt(9) !== citizenNumber.charCodeAt(13))) faults += 1;
    }
  }
  return faults;
}
