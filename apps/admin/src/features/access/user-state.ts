/** Whether a lock still holds. */
export const isLocked = (lockedUntil: string | null | undefined, now: Date = new Date()): boolean =>
  lockedUntil != null && Date.parse(lockedUntil) > now.getTime();

/** Whether a point in time is over. */
export const isPast = (instant: string, now: Date = new Date()): boolean => Date.parse(instant) <= now.getTime();

/** What can be edited of a user, as the form holds it. */
export interface UserFields {
  displayName: string;
  role: string;
  department?: string | null;
  areaCodes: readonly string[];
}

const same = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.length === other.length && one.every((value) => other.includes(value)) : (one ?? null) === (other ?? null);

/** The fields in which what was typed differs from what is stored now. */
export const differingFields = (mine: UserFields, now: UserFields): (keyof UserFields)[] =>
  (['displayName', 'role', 'department', 'areaCodes'] as const).filter((field) => !same(mine[field], now[field]));

/** A department belongs to department reviewers only. */
export const needsDepartment = (role: string | undefined): boolean => role === 'DEPARTMENT_REVIEWER';
