import { normalizeName } from '@qingce/standards';
import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, withinAreas } from '../areas/area.policy';
import { openDiscrepancyOfPerson } from './open-discrepancies.queries';
import type { PersonFilter } from './person.input';
import type { PersonColumns, SelectedPersonRow } from './person-columns';

/** What is asked of the persons of a village; the same question of several villages is one statement. */
export interface PersonList {
  filter: PersonFilter;
  size: number;
  after: readonly [area: string, id: string] | null;
}

export type PlacedPersonRow = SelectedPersonRow & { place_code: string };

/** One page of each of several villages: group by group, in the order of the roll, since ids are in the order in which it was read. */
export function personPages(sight: Sight, villages: readonly string[], { filter, size, after }: PersonList, columns: PersonColumns): ReadStatement {
  const { conditions, values, name } = personConditions(sight, villages, filter);
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (after) conditions.push(`(p.area_code, p.id) > (${value(after[0])}, ${value(after[1])}::uuid)`);
  return {
    name: `persons-page ${name}${after ? ' after' : ''}${columns.suffix}`,
    text: `select place.code as place_code, p.* from unnest($3::text[]) as place (code) cross join lateral (
        select ${columns.sql} from person p where ${conditions.join(' and ')} order by p.area_code, p.id limit ${value(size + 1)}
      ) p order by p.area_code, p.id`,
    values,
  };
}

export function personListCounts(sight: Sight, villages: readonly string[], { filter }: PersonList): ReadStatement {
  const { conditions, values, name } = personConditions(sight, villages, filter);
  return {
    name: `persons-count ${name}`,
    text: `select place.code as place_code, p.count from unnest($3::text[]) as place (code) cross join lateral (
        select count(*) as count from person p where ${conditions.join(' and ')}
      ) p`,
    values,
  };
}

const referenceDate = '(select s.reference_date from county_setting s where s.county_code = $1)';

function personConditions({ countyCode, areaCodes }: Sight, villages: readonly string[], filter: PersonFilter) {
  const values: unknown[] = [countyCode, areaCodes, villages];
  const conditions = ['p.county_code = $1', withinAreas('p.area_code', '$2'), `p.area_code >= place.code and p.area_code < place.code || ':'`];
  const used: string[] = [];
  const narrow = (what: string, condition: (placeholder: string) => string, value?: unknown): void => {
    used.push(what);
    conditions.push(condition(value === undefined ? '' : `$${values.push(value)}`));
  };
  if (filter.name) narrow('name', (name) => `strpos(p.name, ${name}) > 0`, normalizeName(filter.name));
  if (filter.sex) narrow('sex', (sex) => `p.sex = ${sex}`, filter.sex);
  if (filter.registrationStatus?.length) narrow('status', (statuses) => `p.registration_status = any (${statuses}::text[])`, filter.registrationStatus);
  // Somebody is n years old from the day on which n years have passed; one born on 29 February, from 1 March.
  if (filter.ageFrom != null) narrow('from', (years) => `p.birth_date <= (${referenceDate} - make_interval(years => ${years}))::date`, filter.ageFrom);
  if (filter.ageTo != null) narrow('to', (years) => `p.birth_date > (${referenceDate} - make_interval(years => ${years}))::date`, filter.ageTo + 1);
  if (filter.withOpenDiscrepancies === true) narrow('open', () => openDiscrepancyOfPerson);
  if (filter.withOpenDiscrepancies === false) narrow('clear', () => `not ${openDiscrepancyOfPerson}`);
  return { conditions, values, name: used.join('+') };
}
