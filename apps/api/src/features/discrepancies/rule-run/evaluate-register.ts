import type { EntityManager } from 'typeorm';

/**
 * Register rules: set-based SQL over key indexes, bounded by groups of equal keys and never by pairs.
 * One finding a key, whatever the number of its members; the key goes into the fingerprint as a digest.
 * Duplicate numbers: the same name and birth date make it one person (D01, or D05 within one household), anything else is D02.
 */
export async function evaluateRegister(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `with key_group as (
       select citizen_number_key as key, count(distinct (name, birth_date)) as identities, count(distinct household_id) as households,
         count(*) as records, array_agg(id order by area_code, position) as members, array_agg(distinct area_code) as areas,
         min(citizen_number_masked) as masked, min(household_id::text)::uuid as household_id
       from person
       where county_code = $1 and registration_status = 'ACTIVE' and citizen_number_key is not null
       group by citizen_number_key having count(*) > 1
     ), judged as (
       select *, case when identities > 1 then 'D02' when households > 1 then 'D01' else 'D05' end as rule from key_group
     )
     ${insertFound("encode(sha256(convert_to(key, 'UTF8')), 'hex')", "jsonb_build_object('citizenNumber', masked, 'records', records)")}`,
    [countyCode],
  );
  await manager.query(
    `with judged as (
       select 'D05' as rule, p.household_id, p.household_id || p.name || p.birth_date as key, array_agg(p.id order by p.position) as members,
         array_agg(distinct p.area_code) as areas, count(*) as records, 1 as households, min(p.citizen_number_masked) as masked
       from person p
       where p.county_code = $1 and p.registration_status = 'ACTIVE' and p.name <> '' and p.birth_date is not null
       group by p.household_id, p.name, p.birth_date, coalesce(p.sex, '')
       having count(*) > 1 and count(distinct p.citizen_number_key) <= 1 and count(p.citizen_number_key) < count(*)
     )
     ${insertFound("encode(sha256(convert_to(key, 'UTF8')), 'hex')", "jsonb_build_object('citizenNumber', masked, 'records', records)")}`,
    [countyCode],
  );
}

/** A duplicate across areas belongs to what they have in common: the village, the township or the county. */
const commonArea = `(select max(left(areas[1], n)) from unnest(array[6, 9, 12, 14]) n
  where length(areas[1]) >= n and (select bool_and(left(a, n) = left(areas[1], n)) from unnest(areas) a))`;

function insertFound(key: string, values: string): string {
  return `insert into found (fingerprint, rule, severity, category, item, household_id, area_code, side_areas, found, subjects, related)
    select rule || ':' || ${key}, rule, 'ERROR', case rule when 'D02' then 'DUPLICATE_NUMBER' else 'DUPLICATE_REGISTRATION' end,
      'citizenNumber', case when households = 1 then household_id end, ${commonArea}, case when cardinality(areas) > 1 then areas end, ${values}, members, '{}'
    from judged
    on conflict (fingerprint) do nothing`;
}
