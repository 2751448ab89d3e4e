import { COUNTY } from '../../options';
import { codeSql, type Page } from './page';

/** Fifty persons of a village: men of age, with household and group. */
export const villagePage: Page = {
  name: 'village',
  title: 'page of 50 persons of a village',
  part: 'reads',
  budgets: [{ kind: 'RATIO_AT_MOST', value: 4.5 }],
  query: `query Village($code: ID!) {
    area(code: $code) {
      code name
      ... on Village {
        persons(filter: { sex: "1", ageFrom: 18 }, first: 50) {
          nodes { id name citizenNumber birthDate ethnicGroup { code name } household { id code number group { code name } } }
        }
      }
    }
  }`,
  sql: `select json_build_object('area', json_build_object('code', v.code, 'name', v.name, 'persons', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'citizenNumber', p.citizen_number_masked, 'birthDate', p.birth_date, 'ethnicGroup', ${codeSql('ethnicGroup', 'p.ethnic_group')},
      'household', json_build_object('id', h.id, 'code', h.code, 'number', h.number,
        'group', case when g.code is not null then json_build_object('code', g.code, 'name', g.name) end)) order by p.area_code, p.id), '[]')
    from (
      select * from person where county_code = '${COUNTY}' and area_code >= v.code and area_code < v.code || ':' and sex = '1'
        and birth_date <= ((select reference_date from county_setting where county_code = '${COUNTY}') - interval '18 years')::date
      order by area_code, id limit 50
    ) p
    join household h on h.county_code = '${COUNTY}' and h.id = p.household_id
    left join area g on g.county_code = '${COUNTY}' and g.code = h.area_code and g.level = 'GROUP')))) as data
    from area v where v.county_code = '${COUNTY}' and v.code = $1`,
  samples: `select code from area where county_code = '${COUNTY}' and level = 'VILLAGE' order by md5(code) limit 40`,
};

const personFields = `id name citizenNumber birthDate sex { code name } relationToHead { code name } household { id code number address village { code name } }`;
const personSql = `json_build_object('id', p.id, 'name', p.name, 'citizenNumber', p.citizen_number_masked, 'birthDate', p.birth_date,
    'sex', ${codeSql('sex', 'p.sex')}, 'relationToHead', ${codeSql('relation', 'p.relation')},
    'household', json_build_object('id', h.id, 'code', h.code, 'number', h.number, 'address', h.address, 'village', json_build_object('code', v.code, 'name', v.name)))`;
const ofPerson = `join household h on h.county_code = '${COUNTY}' and h.id = p.household_id join area v on v.county_code = '${COUNTY}' and v.code = left(h.area_code, 12)`;

/** One person by citizen number. The product writes each such search into the audit log; the bare server does not. */
export const numberPage: Page = {
  name: 'number',
  title: 'person by citizen number, audited',
  part: 'reads',
  budgets: [{ kind: 'RATIO_AT_MOST', value: 4.5 }],
  query: `query Number($number: String!) { person(citizenNumber: $number) { ${personFields} } }`,
  sql: `select json_build_object('person', (select ${personSql} from (
      select * from person where county_code = '${COUNTY}' and citizen_number_key = $1 order by registration_status, area_code, id limit 1
    ) p ${ofPerson})) as data`,
  samples: `select citizen_number_key as number from person where county_code = '${COUNTY}' and citizen_number_key is not null order by md5(id::text) limit 200`,
};

/** The same person by id, where nothing is written: what the audit entry of the other one costs. */
export const idPage: Page = {
  name: 'id',
  title: 'person by id',
  part: 'reads',
  budgets: [],
  query: `query Person($id: ID!) { person(id: $id) { ${personFields} } }`,
  sql: `select json_build_object('person', (select ${personSql} from person p ${ofPerson} where p.county_code = '${COUNTY}' and p.id = $1)) as data`,
  samples: `select id::text from person where county_code = '${COUNTY}' order by md5(id::text) limit 200`,
};
