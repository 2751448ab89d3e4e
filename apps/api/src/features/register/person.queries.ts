import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, withinAreas } from '../areas/area.policy';
import type { Person, RegistrationStatus } from './person.entity';
import type { PersonFilter } from './person.input';
import { openDiscrepancyOfPerson } from './open-discrepancies.queries';

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

/** The reference date comes with the row, so that an age is computed where it is asked and waits for nothing. */
export const personColumns = `p.id, p.household_id, p.area_code, p.name, p.former_name, p.sex, p.ethnic_group, p.birth_date, p.citizen_number_masked,
  p.relation, p.marital_status, p.education, p.military_service, p.registration_type, p.occupation, p.workplace, p.address, p.native_place,
  p.birth_place, p.moved_in, p.registered_on, p.registration_status, p.phone_masked, p.remarks, p.unreadable, p.extra, p.intake_job_id,
  p.source_row, p.version, (select s.reference_date from county_setting s where s.county_code = $1) as reference_date`;

const inSight = `p.county_code = $1 and ${withinAreas('p.area_code', '$2')}`;

export const personsById = ({ countyCode, areaCodes }: Sight, ids: readonly string[]): ReadStatement => ({
  name: 'persons-by-id',
  text: `select ${personColumns} from person p where ${inSight} and p.id = any ($3::uuid[])`,
  values: [countyCode, areaCodes, ids],
});

/** When several records share a number, an active one comes first. */
export const personByNumber = ({ countyCode, areaCodes }: Sight, key: string): ReadStatement => ({
  name: 'person-by-number',
  text: `select ${personColumns} from person p where ${inSight} and p.citizen_number_key = $3
    order by p.registration_status, p.area_code, p.id limit 1`,
  values: [countyCode, areaCodes, key],
});

export const personsOfHouseholds = ({ countyCode, areaCodes }: Sight, households: readonly string[]): ReadStatement => ({
  name: 'persons-of-households',
  text: `select ${personColumns} from person p where ${inSight} and p.household_id = any ($3::uuid[]) order by p.household_id, p.position`,
  values: [countyCode, areaCodes, households],
});

/** The head, or who is alone: of several, an active one, then the first on the roll. */
export const headsOfHouseholds = ({ countyCode, areaCodes }: Sight, households: readonly string[]): ReadStatement => ({
  name: 'heads-of-households',
  text: `select distinct on (p.household_id) ${personColumns} from person p
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

/** Group by group, in the order of the roll: ids are in the order in which a roll was read. */
export function personsPage(sight: Sight, village: string, filter: PersonFilter, size: number, after: readonly [area: string, id: string] | null): ReadStatement {
  const { conditions, values, name } = personConditions(sight, village, filter);
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (after) conditions.push(`(p.area_code, p.id) > (${value(after[0])}, ${value(after[1])}::uuid)`);
  return {
    name: `persons-page ${name} ${after ? 'after' : ''}`,
    text: `select ${personColumns} from person p where ${conditions.join(' and ')} order by p.area_code, p.id limit ${value(size + 1)}`,
    values,
  };
}

export function personsCount(sight: Sight, village: string, filter: PersonFilter): ReadStatement {
  const { conditions, values, name } = personConditions(sight, village, filter);
  return { name: `persons-count ${name}`, text: `select count(*) as count from person p where ${conditions.join(' and ')}`, values };
}

const referenceDate = '(select s.reference_date from county_setting s where s.county_code = $1)';

function personConditions({ countyCode, areaCodes }: Sight, village: string, filter: PersonFilter) {
  const values: unknown[] = [countyCode, areaCodes, village];
  const conditions = [inSight, `p.area_code >= $3 and p.area_code < $3 || ':'`];
  const used: string[] = [];
  const narrow = (what: string, condition: (placeholder: string) => string, value?: unknown): void => {
    used.push(what);
    conditions.push(condition(value === undefined ? '' : `$${values.push(value)}`));
  };
  if (filter.name) narrow('name', (name) => `strpos(p.name, ${name}) > 0`, filter.name);
  if (filter.sex) narrow('sex', (sex) => `p.sex = ${sex}`, filter.sex);
  if (filter.registrationStatus?.length) narrow('status', (statuses) => `p.registration_status = any (${statuses}::text[])`, filter.registrationStatus);
  // Somebody is n years old from the day on which n years have passed; one born on 29 February, from 1 March.
  if (filter.ageFrom != null) narrow('from', (years) => `p.birth_date <= (${referenceDate} - make_interval(years => ${years}))::date`, filter.ageFrom);
  if (filter.ageTo != null) narrow('to', (years) => `p.birth_date > (${referenceDate} - make_interval(years => ${years}))::date`, filter.ageTo + 1);
  if (filter.withOpenDiscrepancies === true) narrow('open', () => openDiscrepancyOfPerson);
  if (filter.withOpenDiscrepancies === false) narrow('clear', () => `not ${openDiscrepancyOfPerson}`);
  return { conditions, values, name: used.join('+') };
}
