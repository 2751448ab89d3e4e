import type { GroupName } from '@qingce/standards';
import type { RowEnvelope } from './cells';

/** The items of a roll that are read as code or date; their keys are those of the register's items. */
export type TypedRollItem =
  | 'householdKind'
  | 'registrationType'
  | 'relation'
  | 'sex'
  | 'ethnicGroup'
  | 'birthDate'
  | 'maritalStatus'
  | 'education'
  | 'militaryService'
  | 'registeredOn'
  | 'registrationStatus';

/** One person as the roll has it. Texts are trimmed; an empty text means an empty cell. */
export interface RollRow extends RowEnvelope {
  /** 序号. */
  sourceRow: string;
  /** Normalised code; null when it is empty or no code, then the name has to resolve. */
  villageCode: string | null;
  villageName: string;
  group: GroupName | null;
  householdNumber: string;
  householdKind: 'FAMILY' | 'COLLECTIVE' | null;
  registrationType: string | null;
  relation: string | null;
  /** In one spelling (`normalizeName`), illegal characters kept for the rules to find. */
  name: string;
  formerName: string;
  sex: string | null;
  ethnicGroup: string | null;
  birthDate: string | null;
  /** As on the register, half-width; right or wrong is for the rules to say. */
  citizenNumber: string;
  maritalStatus: string | null;
  education: string | null;
  militaryService: string | null;
  occupation: string;
  workplace: string;
  address: string;
  nativePlace: string;
  birthPlace: string;
  movedIn: string;
  registeredOn: string | null;
  /** Empty means ACTIVE. What cannot be read is taken as ACTIVE too, so that nobody drops out of the population by a slip, and stands in `unreadable`. */
  registrationStatus: 'ACTIVE' | 'PENDING' | 'CANCELLED';
  phone: string;
  remarks: string;
  /** The raw text of items that are filled in but could not be read; their typed value is null. */
  unreadable: Partial<Record<TypedRollItem, string>> | null;
}
