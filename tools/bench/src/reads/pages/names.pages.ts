import { COUNTY } from '../../options';
import type { Page } from './page';

const FIRST = 20;
const LAST_CHARACTER = String.raw`U&'\+10FFFF'`;

const nodes = 'nodes { id name citizenNumber birthDate household { id code number village { code name } } }';

/** `hits` is a select of persons; the first of them by name, with household and village. */
const peopleSql = (hits: string): string => `select json_build_object('people', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'citizenNumber', p.citizen_number_masked, 'birthDate', p.birth_date,
      'household', json_build_object('id', h.id, 'code', h.code, 'number', h.number, 'village', json_build_object('code', v.code, 'name', v.name))) order by p.name, p.id), '[]')
    from (${hits} order by name, id limit ${FIRST}) p
    join household h on h.county_code = '${COUNTY}' and h.id = p.household_id
    join area v on v.county_code = '${COUNTY}' and v.code = left(h.area_code, 12)))) as data`;

/** Texts of persons that are there, in an order without meaning. */
const textsOf = (expression: string, condition: string): string =>
  `select text from (select distinct ${expression} as text from person where county_code = '${COUNTY}' and ${condition}) texts order by md5(text) limit 40`;

const between = (column: string): string => `${column} >= $1 and ${column} < $1 || ${LAST_CHARACTER}`;
const hanName = `name ~ '^[一-龥]{3}$'`;

const byPrefix: Page = {
  name: 'name-prefix',
  title: 'people by beginning of the name',
  part: 'names',
  budgets: [{ kind: 'RATIO_AT_MOST', value: 2.5 }],
  query: `query Prefix($text: String!) { people(search: { name: $text }, first: ${FIRST}) { ${nodes} } }`,
  sql: peopleSql(`select * from person where county_code = '${COUNTY}' and ${between('name')}`),
  samples: textsOf('left(name, 2)', hanName),
};

const byMiddle: Page = {
  name: 'name-middle',
  title: 'people by two characters within the name',
  part: 'names',
  budgets: [{ kind: 'AT_LEAST', value: 1_000 }],
  query: `query Middle($text: String!) { people(search: { text: $text }, first: ${FIRST}) { ${nodes} } }`,
  // Materialized, so that the few hits are sorted and the names are not walked in order until enough of them fit.
  sql: `with hit as materialized (
      select * from person where county_code = '${COUNTY}' and string_to_array(name, null) @> string_to_array($1, null) and strpos(name, $1) > 0
    ) ${peopleSql('select * from hit')}`,
  samples: textsOf('substr(name, 2, 2)', hanName),
};

const byInitials: Page = {
  name: 'name-initials',
  title: 'people by initials of the pinyin',
  part: 'names',
  budgets: [],
  query: byMiddle.query.replace('Middle', 'Initials'),
  sql: `with hit as materialized (
      select * from person where county_code = '${COUNTY}' and ((${between('name_pinyin')}) or (${between('name_initials')}))
    ) ${peopleSql('select * from hit')}`,
  samples: textsOf('name_initials', `${hanName} and length(name_initials) = 3`),
  plannedEach: true,
};

export const namePages: readonly Page[] = [byPrefix, byMiddle, byInitials];
