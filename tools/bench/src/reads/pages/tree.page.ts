import { COUNTY } from '../../options';
import { codeSql, type Page } from './page';

/** A township, its villages, the first ten groups of each, the first ten households of each, their persons. */
export const treePage: Page = {
  name: 'tree',
  title: 'tree page of a township',
  part: 'reads',
  budgets: [{ kind: 'RATIO_AT_MOST', value: 4.5 }],
  query: `query Tree($code: ID!) {
    area(code: $code) {
      code name
      ... on Township {
        villages {
          code name
          groups(first: 10) {
            code name
            households(first: 10) {
              nodes { id code number persons { id name citizenNumber birthDate sex { code name } relationToHead { code name } } }
            }
          }
        }
      }
    }
  }`,
  sql: `select json_build_object('area', json_build_object('code', t.code, 'name', t.name, 'villages', (
    select coalesce(json_agg(json_build_object('code', v.code, 'name', v.name, 'groups', (
      select coalesce(json_agg(json_build_object('code', g.code, 'name', g.name, 'households', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('id', h.id, 'code', h.code, 'number', h.number, 'persons', (
          select coalesce(json_agg(json_build_object(
            'id', p.id, 'name', p.name, 'citizenNumber', p.citizen_number_masked, 'birthDate', p.birth_date,
            'sex', ${codeSql('sex', 'p.sex')}, 'relationToHead', ${codeSql('relation', 'p.relation')}) order by p.position), '[]')
          from person p where p.county_code = '${COUNTY}' and p.household_id = h.id)) order by h.code), '[]')
        from (select * from household where county_code = '${COUNTY}' and area_code = g.code order by code limit 10) h))) order by g.code), '[]')
      from (select * from area where county_code = '${COUNTY}' and parent_code = v.code order by code limit 10) g)) order by v.code), '[]')
    from area v where v.county_code = '${COUNTY}' and v.parent_code = t.code))) as data
    from area t where t.county_code = '${COUNTY}' and t.code = $1`,
  samples: `select code from area where county_code = '${COUNTY}' and level = 'TOWNSHIP' order by code`,
};
