import type { EntityManager } from 'typeorm';
import { ruleCatalogue } from '@qingce/rules';

/** The rules below; the others of this scope have no SQL yet. */
export const registerRules = ['D01', 'D02', 'D05'] as const;

/**
 * Register rules: set-based SQL, bounded by groups of equal keys and never by pairs. First the few keys that several active
 * records share, then who they are. One finding a key, whatever the number of its members; the key goes into the
 * fingerprint as a digest. The same name and birth date make it one person, D01 or, within one household, D05; anything else is D02.
 */
export async function evaluateRegister(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `with shared as (
       select citizen_number_key as key from person
       where county_code = $1 and registration_status = 'ACTIVE' and citizen_number_key is not null
       group by citizen_number_key having count(*) > 1
     ), judged as (
       select shared.key, case when count(distinct (p.name, p.birth_date)) > 1 then 'D02' when count(distinct p.household_id) > 1 then 'D01' else 'D05' end as rule,
         case when count(distinct p.household_id) = 1 then min(p.household_id::text)::uuid end as household_id,
         count(*) as records, array_agg(p.id order by p.area_code, p.position) as members, array_agg(distinct p.area_code) as areas, min(p.citizen_number_masked) as masked
       from shared join person p on p.county_code = $1 and p.citizen_number_key = shared.key and p.registration_status = 'ACTIVE'
       group by shared.key
     )
     insert into found (fingerprint, rule, severity, category, item, household_id, area_code, side_areas, found, subjects, related)
     select rule || ':' || encode(sha256(convert_to(key, 'UTF8')), 'hex'), rule, described.severity, described.category, described.item, household_id,
       ${commonArea}, case when cardinality(areas) > 1 then areas end, jsonb_build_object('citizenNumber', masked, 'records', records), members, '{}'
     from judged join jsonb_to_recordset($2) as described(code text, severity text, category text, item text) on described.code = judged.rule`,
    [countyCode, JSON.stringify(ruleCatalogue.map(({ code, severity, category, item }) => ({ code, severity, category, item })))],
  );
}

/** A duplicate across areas belongs to the smallest area that holds all of them: the village, the township or the county. */
const commonArea = `(select max(left(areas[1], n)) from unnest(array[6, 9, 12, 14]) n
  where length(areas[1]) >= n and (select bool_and(left(a, n) = left(areas[1], n)) from unnest(areas) a))`;
