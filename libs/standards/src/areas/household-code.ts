/** Parts of an 18-digit household code. Group 0 stands for a village without groups. */
export interface HouseholdCodeParts {
  /** 12 digits. */
  village: string;
  /** 0 to 99. */
  group: number;
  /** 1 to 9999. */
  household: number;
}

/** The 14-digit code of a group, 1 to 99, of a village. Throws RangeError outside these. */
export function groupCode(village: string, number: number): string {
  requireVillage(village);
  requireBetween('group', number, 1, 99);
  return village + padded(number, 2);
}

/** The 18-digit household code: village 12, group 2 (00 = none), household 4. Throws RangeError outside these. */
export function householdCode(village: string, group: number, household: number): string {
  requireVillage(village);
  requireBetween('group', group, 0, 99);
  requireBetween('household', household, 1, 9999);
  return village + padded(group, 2) + padded(household, 4);
}

/** Takes an 18-digit household code apart; null when it is none. */
export function parseHouseholdCode(code: string): HouseholdCodeParts | null {
  if (!/^\d{18}$/.test(code)) return null;
  const household = Number(code.slice(14));
  return household === 0 ? null : { village: code.slice(0, 12), group: Number(code.slice(12, 14)), household };
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function requireVillage(village: string): void {
  if (!/^\d{12}$/.test(village)) throw new RangeError(`not a village code of 12 digits: ${JSON.stringify(village)}`);
}

function requireBetween(what: string, number: number, least: number, most: number): void {
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new RangeError(`${what} number ${number} is not between ${least} and ${most}`);
  }
}
