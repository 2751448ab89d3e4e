import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, withinAreas } from '../areas/area.policy';
import { allPersonColumns, type PersonColumns } from './person-columns';
import type { Person, RegistrationStatus } from './person.entity';

/** A person without the whole number and the whole phone: those two columns are read by nothing that lists. */
export interface PersonRow {
  id: string;
  household_id: string;
  area_code: string;
  name: string;
  former_name: string | null;
  sex: string | null;
  ethnic_group: string | null;
  birth_date: string | null;
  citizen_number_masked: string | null;
  relation: string | null;
  marital_status: string | null;
  education: string | null;
  military_service: string | null;
  registration_type: string | null;
  occupation: string | null;
  workplace: string | null;
  address: string;
  native_place: string | null;
  birth_place: string | null;
  moved_in: string | null;
  registered_on: string | null;
  registration_status: RegistrationStatus;
  phone_masked: string | null;
  remarks: string | null;
  unreadable: Person['unreadable'];
  extra: Record<string, string> | null;
  intake_job_id: string | null;
  source_row: number | null;
  version: number;
  reference_date: string | null;
}

const inSight = `p.county_code = $1 and ${withinAreas('p.area_code', '$2')}`;

export const personsById = ({ countyCode, areaCodes }: Sight, ids: readonly string[], columns = allPersonColumns): ReadStatement => ({
  name: `persons-by-id${columns.suffix}`,
  text: `select ${columns.sql} from person p where ${inSight} and p.id = any ($3::uuid[])`,
  values: [countyCode, areaCodes, ids],
});

/** When several records share a number, an active one comes first. */
export const personByNumber = ({ countyCode, areaCodes }: Sight, key: string, columns: PersonColumns): ReadStatement => ({
  name: `person-by-number${columns.suffix}`,
  text: `select ${columns.sql} from person p where ${inSight} and p.citizen_number_key = $3
    order by p.registration_status, p.area_code, p.id limit 1`,
  values: [countyCode, areaCodes, key],
});

export const personsOfHouseholds = ({ countyCode, areaCodes }: Sight, households: readonly string[], columns: PersonColumns): ReadStatement => ({
  name: `persons-of-households${columns.suffix}`,
  text: `select ${columns.sql} from person p where ${inSight} and p.household_id = any ($3::uuid[]) order by p.household_id, p.position`,
  values: [countyCode, areaCodes, households],
});

/** The head, or who is alone: of several, an active one, then the first on the roll. */
export const headsOfHouseholds = ({ countyCode, areaCodes }: Sight, households: readonly string[], columns: PersonColumns): ReadStatement => ({
  name: `heads-of-households${columns.suffix}`,
  text: `select distinct on (p.household_id) ${columns.sql} from person p
    where ${inSight} and p.household_id = any ($3::uuid[]) and p.relation in ('01', '02')
    order by p.household_id, p.registration_status, p.position`,
  values: [countyCode, areaCodes, households],
});

export interface CitizenNumberRow {
  id: string;
  area_code: string;
  citizen_number: string;
}

/** Whole numbers: only for who may read them, and only to be audited. */
export const citizenNumbers = ({ countyCode, areaCodes }: Sight, ids: readonly string[]): ReadStatement => ({
  name: 'citizen-numbers',
  text: `select p.id, p.area_code, p.citizen_number from person p where ${inSight} and p.id = any ($3::uuid[])`,
  values: [countyCode, areaCodes, ids],
});
