import type { EntityManager } from 'typeorm';
import { ruleCatalogue } from '@qingce/rules';

/** The rules below; the others of this scope have no SQL yet. */
export const registerRules = ['D01', 'D02', 'D05'] as const;

/**
 * Register rules: set-based SQL, bounded by groups of equal keys and never by pairs. First the few keys that several active
 * records share, then who they are. One finding a key, whatever the number of its members; the key goes into the
 * fingerprint as a digest. An entry repeated within one household is D05 (in a
 * collective one only if the numbers do not differ: dormitories have namesakes); a number shared beyond that is D01 when name and
 * birth date agree, otherwise D02.
 */
export async function evaluateRegister(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `with shared as (
       select citizen_number_key as key from person
       where county_code = $1 and registration_status = 'ACTIVE' and citizen_number_key is not null
       group by citizen_number_key having count(*) > 1
     ), judged as (
       select shared.key, case when count(distinct (p.name, p.birth_date)) > 1 then 'D02' else 'D01' end as rule,
         case when count(distinct p.household_id) = 1 then min(p.household_id::text)::uuid end as household_id, ${members}
       from shared join person p on p.county_code = $1 and p.citizen_number_key = shared.key and p.registration_status = 'ACTIVE'
       group by shared.key having count(distinct (p.name, p.birth_date, p.sex, p.household_id)) > 1
     ) ${insertJudged}`,
    [countyCode, described],
  );
  await manager.query(
    `with judged as (
       select p.household_id || p.name || coalesce(p.birth_date::text, p.citizen_number_key) || coalesce(p.sex, '') as key, 'D05' as rule, p.household_id, ${members}
       from person p join household h on h.county_code = p.county_code and h.id = p.household_id
       where p.county_code = $1 and p.registration_status = 'ACTIVE' and coalesce(p.birth_date::text, p.citizen_number_key) is not null
       group by p.household_id, h.kind, p.name, p.sex, p.birth_date, coalesce(p.birth_date::text, p.citizen_number_key)
       having count(*) > 1 and (h.kind is distinct from 'COLLECTIVE' or count(distinct p.citizen_number_key) <= 1)
     ) ${insertJudged}`,
    [countyCode, described],
  );
}

const members = `count(*) as records, array_agg(p.id order by p.area_code, p.position) as members, array_agg(distinct p.area_code) as areas,
         min(p.citizen_number_masked) as masked`;

/** What the catalogue says of the rules, for the SQL. */
const described = JSON.stringify(ruleCatalogue.map(({ code, severity, category, item }) => ({ code, severity, category, item })));

/** A duplicate across areas belongs to the smallest area that holds all of them: the village, the township or the county. */
const commonArea = `(select max(left(areas[1], n)) from unnest(array[6, 9, 12, 14]) n
  where length(areas[1]) >= n and (select bool_and(left(a, n) = left(areas[1], n)) from unnest(areas) a))`;

const insertJudged = `
     insert into found (fingerprint, rule, severity, category, item, household_id, area_code, side_areas, found, subjects, related)
     select rule || ':' || encode(sha256(convert_to(key, 'UTF8')), 'hex'), rule, described.severity, described.category, described.item, household_id,
       ${commonArea}, case when cardinality(areas) > 1 then areas end, jsonb_build_object('citizenNumber', masked, 'records', records), members, '{}'
     from judged join jsonb_to_recordset($2) as described(code text, severity text, category text, item text) on described.code = judged.rule`;
