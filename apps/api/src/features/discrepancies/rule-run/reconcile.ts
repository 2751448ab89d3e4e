import type { EntityManager } from 'typeorm';
import type { RuleRunResult } from './run-rules';

/** Rules over key tables are evaluated for the whole county at once, so what they no longer find is known without a household. */
const registerRules = `('D01', 'D02', 'D05')`;

/**
 * Brings discrepancies in step with the table `found`: the same fingerprint is the same discrepancy.
 * New ones open; closed-by-data ones that come back reopen; open ones of evaluated households that are no longer found
 * close themselves; what people decided stays decided.
 */
export async function reconcile(manager: EntityManager, countyCode: string, intakeJobId: string | undefined): Promise<RuleRunResult> {
  await manager.query(
    `update discrepancy d set status = 'CLOSED_BY_DATA', closed_at = now(), closed_reason = 'NO_LONGER_FOUND', version = version + 1
     where d.county_code = $1 and d.origin = 'RULE' and d.status = 'OPEN'
       and (d.rule in ${registerRules} or d.household_id in (select id from evaluated_household))
       and not exists (select from found f where f.fingerprint = d.fingerprint)`,
    [countyCode],
  );
  await manager.query(
    `update discrepancy d set status = 'OPEN', closed_at = null, closed_reason = null, found = f.found, severity = f.severity, area_code = f.area_code,
       side_areas = f.side_areas, version = d.version + 1
     from found f
     where d.county_code = $1 and d.fingerprint = f.fingerprint
       and (d.status = 'CLOSED_BY_DATA' or (d.status = 'OPEN' and (d.found, d.severity, d.area_code) is distinct from (f.found, f.severity, f.area_code)))`,
    [countyCode],
  );
  const raised: { rule: string; count: string }[] = await manager.query(
    `with added as (
       insert into discrepancy (county_code, id, area_code, side_areas, household_id, category, severity, origin, rule, item, fingerprint, found, intake_job_id)
       select $1, gen_random_uuid(), f.area_code, f.side_areas, f.household_id,
         f.category, f.severity, 'RULE', f.rule, f.item, f.fingerprint, f.found, $2
       from found f order by f.area_code
       on conflict (county_code, fingerprint) do nothing
       returning rule
     ) select rule, count(*) as count from added group by rule order by rule`,
    [countyCode, intakeJobId ?? null],
  );
  await manager.query(
    `delete from discrepancy_person dp using discrepancy d, found f
     where d.county_code = $1 and d.fingerprint = f.fingerprint and dp.county_code = $1 and dp.discrepancy_id = d.id
       and dp.person_id <> all (f.subjects || f.related)`,
    [countyCode],
  );
  await manager.query(
    `insert into discrepancy_person (county_code, discrepancy_id, person_id, role, position)
     select $1, d.id, member.id, member.role, member.position
     from found f join discrepancy d on d.county_code = $1 and d.fingerprint = f.fingerprint
     cross join lateral (
       select id, 'SUBJECT' as role, position from unnest(f.subjects) with ordinality as s(id, position)
       union all
       select id, 'RELATED', position from unnest(f.related) with ordinality as r(id, position) where id <> all (f.subjects)
     ) member
     on conflict do nothing`,
    [countyCode],
  );
  return { raised: raised.reduce((sum, row) => sum + Number(row.count), 0), byRule: Object.fromEntries(raised.map((row) => [row.rule, Number(row.count)])) };
}
