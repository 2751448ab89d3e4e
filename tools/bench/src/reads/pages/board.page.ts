import { categoryNames } from '@qingce/rules';
import { COUNTY } from '../../options';
import type { Page } from './page';

const categories = `'{${Object.keys(categoryNames).join(',')}}'::text[]`;

/** Every township's households, persons, verified and open discrepancies by category, from the counters. */
export const boardPage: Page = {
  name: 'board',
  title: 'county board',
  part: 'reads',
  budgets: [{ kind: 'AT_LEAST', value: 500 }],
  query: `query Board($code: ID!) {
    county(code: $code) {
      code name
      townships { code name progress { households persons personsVerified openDiscrepancies } discrepancyCounts { category count } }
    }
  }`,
  sql: `with counted as (
      select area_code, measure, sum(value) as value, split_part(measure, '.', 2) as category,
        measure ^@ 'discrepancies.' and split_part(measure, '.', 3) <> all ('{SETTLED,DISMISSED,CLOSED_BY_DATA}') as open
      from (
        select c.area_code, c.measure, c.value from counter c
        where c.county_code = $1 and c.area_code in (select code from area where county_code = $1 and parent_code = $1)
        union all select left(area_code, 9), measure, delta from counter_delta where county_code = $1 and length(area_code) >= 9
      ) parts group by 1, 2
    ), sums as (
      select area_code, sum(value) filter (where measure = 'households') as households, sum(value) filter (where measure = 'persons.ACTIVE') as persons,
        sum(value) filter (where open) as open
      from counted group by 1
    ), by_category as (
      select area_code, json_agg(json_build_object('category', category, 'count', count) order by array_position(${categories}, category)) as counts
      from (select area_code, category, sum(value) as count from counted where open group by 1, 2) each where count > 0 group by 1
    )
    select json_build_object('county', json_build_object('code', c.code, 'name', c.name, 'townships', (
      select json_agg(json_build_object('code', t.code, 'name', t.name, 'progress', json_build_object('households', coalesce(s.households, 0), 'persons', coalesce(s.persons, 0),
        'personsVerified', null, 'openDiscrepancies', coalesce(s.open, 0)), 'discrepancyCounts', coalesce(b.counts, '[]')) order by t.code)
      from area t left join sums s on s.area_code = t.code left join by_category b on b.area_code = t.code
      where t.county_code = $1 and t.parent_code = c.code))) as data
    from area c where c.county_code = $1 and c.code = $1`,
  samples: `select '${COUNTY}' as code`,
};
