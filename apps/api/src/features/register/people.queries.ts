import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, withinAreas } from '../areas/area.policy';
import type { RegistrationStatus } from './person.entity';
import type { PersonColumns } from './person-columns';
import type { ReadText } from './people-text';

/** A search after its text was read; `areas` are the viewer's, or what of them lies in the asked place. */
export interface People extends ReadText {
  areas: readonly string[];
  /** From `PeopleSearch.name` and `citizenNumber`: they must hold besides the text. */
  alsoNamed?: string;
  alsoNumberKey?: string;
  birthDate?: string;
  statuses?: readonly RegistrationStatus[];
}

/** After every name that begins so: names are compared byte by byte. */
const LAST_CHARACTER = '\u{10FFFF}';

export function peoplePage(sight: Sight, people: People, size: number, after: readonly [name: string, id: string] | null, columns: PersonColumns): ReadStatement {
  const search = searchedPeople(sight, people, { size: size + 1, after });
  const value = (given: unknown): string => `$${search.values.push(given)}`;
  if (after) search.conditions.push(`(p.name, p.id) > (${value(after[0])}, ${value(after[1])}::uuid)`);
  return {
    name: nameOf(people, `people ${search.used.join('+')}${after ? ' after' : ''}${columns.suffix}`),
    text: `select ${columns.sql} from ${search.from} where ${search.conditions.join(' and ')} order by p.name, p.id limit ${value(size + 1)}`,
    values: search.values,
  };
}

export function peopleCount(sight: Sight, people: People): ReadStatement {
  const { from, conditions, values, used } = searchedPeople(sight, people, { size: null, after: null });
  return {
    name: nameOf(people, `people-count ${used.join('+')}`),
    text: `select count(*) as count from ${from} where ${conditions.join(' and ')}`,
    values,
  };
}

/** A beginning of one letter finds a fifth of the county, one of six a handful: those are planned each on its own. */
const nameOf = ({ pinyin }: People, name: string): string | undefined => (pinyin === undefined ? name : undefined);

interface Page {
  size: number | null;
  after: readonly [name: string, id: string] | null;
}

function searchedPeople({ countyCode }: Sight, people: People, page: Page) {
  const values: unknown[] = [countyCode, people.areas];
  const used: string[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const conditions = ['p.county_code = $1', withinAreas('p.area_code', '$2')];
  let from = 'person p';

  if (people.nameFragment !== undefined) {
    used.push('fragment');
    const { birthDate, statuses } = people;
    // What else must hold is asked outside, so that the function may not stop at the end of the page.
    const limit = people.alsoNamed === undefined && people.alsoNumberKey === undefined ? page.size : null;
    const given = [people.nameFragment, birthDate ?? null, statuses ?? null, page.after?.[0] ?? null, page.after?.[1] ?? null, limit].map(value);
    const [fragment, born, status, name, id, size] = given;
    from = `search_names_by_characters($1, ${fragment}, $2::text[], ${born}::date, ${status}::text[], ${name}, ${id}::uuid, ${size}::integer) hit
      join person p on p.county_code = $1 and p.id = hit.id`;
  }
  const either = textConditions(people, value);
  if (either.length > 0) {
    used.push(...either.map(([what]) => what));
    conditions.push(`(${either.map(([, condition]) => condition).join(' or ')})`);
  }
  const narrow = (what: string, given: unknown, condition: (placeholder: string) => string): void => {
    if (given === undefined) return;
    used.push(what);
    conditions.push(condition(value(given)));
  };
  narrow('named', people.alsoNamed, (name) => startsWith('p.name', name, value(`${people.alsoNamed}${LAST_CHARACTER}`)));
  narrow('numbered', people.alsoNumberKey, (key) => `p.citizen_number_key = ${key}`);
  narrow('born', people.birthDate, (day) => `p.birth_date = ${day}`);
  narrow('status', people.statuses, (statuses) => `p.registration_status = any (${statuses}::text[])`);
  return { from, conditions, values, used };
}

const startsWith = (column: string, first: string, last: string): string => `(${column} >= ${first} and ${column} < ${last})`;

/** What the text may mean, each with an index of its own. */
function textConditions(people: People, value: (given: unknown) => string): [what: string, condition: string][] {
  const { numberKey, householdCode, householdNumber, namePrefix, pinyin } = people;
  const households = (column: string, text: string): string =>
    `p.household_id = any (array(select h.id from household h where h.county_code = $1 and h.${column} = ${value(text)} and ${withinAreas('h.area_code', '$2')}))`;
  const conditions: [string, string][] = [];
  if (numberKey !== undefined) conditions.push(['number', `p.citizen_number_key = ${value(numberKey)}`]);
  if (householdCode !== undefined) conditions.push(['code', households('code', householdCode)]);
  if (householdNumber !== undefined) conditions.push(['household', households('number', householdNumber)]);
  const begins = (column: string, text: string): string => startsWith(column, value(text), value(`${text}${LAST_CHARACTER}`));
  if (namePrefix !== undefined) conditions.push(['prefix', begins('p.name', namePrefix)]);
  if (pinyin !== undefined) conditions.push(['pinyin', begins('p.name_pinyin', pinyin)], ['initials', begins('p.name_initials', pinyin)]);
  return conditions;
}
