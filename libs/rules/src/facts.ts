import type { RegisterItem } from './register-item';

/** ACTIVE is population; PENDING is looked at by the rules too; CANCELLED raises nothing and counts as nobody. */
export type RegistrationStatus = 'ACTIVE' | 'PENDING' | 'CANCELLED';

/** What the register says of one person, as far as rules need it. Codes as in the standards, dates `YYYY-MM-DD`. */
export interface PersonFacts {
  id: string;
  name: string;
  /** GB/T 2261.1 */
  sex: string | null;
  /** GB/T 3304 */
  ethnicGroup: string | null;
  birthDate: string | null;
  /** As it stands on the register, `''` when empty. */
  citizenNumber: string;
  /** GB/T 4761 */
  relation: string | null;
  /** GB/T 2261.2 */
  maritalStatus: string | null;
  /** GB/T 4658 */
  education: string | null;
  registrationStatus: RegistrationStatus;
  registeredOn: string | null;
  /** The raw text wherever a typed value could not be read. */
  unreadable: Readonly<Partial<Record<RegisterItem, string>>> | null;
}

/** A household with everybody who stands on its register page, whatever their status. */
export interface HouseholdFacts {
  id: string;
  kind: 'FAMILY' | 'COLLECTIVE' | null;
  persons: readonly PersonFacts[];
}

/** What rules may know beside the household. They never read the clock: ages are taken at the county's reference date. */
export interface RuleContext {
  /** As-of date of the newest roll, or the standard time point once a campaign fixes it. */
  referenceDate: string;
  /** Whether a six-digit code is or ever was a county, by the tables that the county has loaded. */
  isKnownAreaCode(code6: string): boolean;
}
