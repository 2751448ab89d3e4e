import type { EntityManager } from 'typeorm';
import { registerRules } from './evaluate-register';
import type { RuleRunResult } from './run-rules';

/** What a rule says of a discrepancy anew in every run. */
const said = ['area_code', 'side_areas', 'household_id', 'category', 'severity', 'item', 'found'] as const;
const columnsOf = (alias: string): string => said.map((column) => `${alias}.${column}`).join(', ');

/**
 * Brings discrepancies in step with the table `found`: the same fingerprint is the same discrepancy.
 * New ones open; closed-by-data ones that come back reopen; open ones of evaluated households that are no longer found
 * close themselves; what people decided stays as they decided it. A second run over the same data changes nothing.
 */
export async function reconcile(manager: EntityManager, countyCode: string, intakeJobId: string | undefined): Promise<RuleRunResult> {
  await closeWhatIsGone(manager, countyCode);
  await renew(manager, countyCode);
  await dropMembers(manager, countyCode);
  const byRule = await open(manager, countyCode, intakeJobId);
  await addMembers(manager, countyCode);
  return { raised: Object.values(byRule).reduce((sum, count) => sum + count, 0), byRule };
}

/** Register rules look at the whole county every time, so what they no longer find is known without a household. */
async function closeWhatIsGone(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `update discrepancy d set status = 'CLOSED_BY_DATA', closed_at = now(), closed_reason = 'NO_LONGER_FOUND', version = version + 1
     where d.county_code = $1 and d.origin = 'RULE' and d.status = 'OPEN'
       and (d.rule = any ($2) or d.household_id in (select id from evaluated_household))
       and not exists (select from found f where f.fingerprint = d.fingerprint)`,
    [countyCode, registerRules],
  );
}

async function renew(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `update discrepancy d set status = 'OPEN', closed_at = null, closed_reason = null, version = d.version + 1,
       ${said.map((column) => `${column} = f.${column}`).join(', ')}
     from found f
     where d.county_code = $1 and d.fingerprint = f.fingerprint
       and (d.status = 'CLOSED_BY_DATA' or (d.status = 'OPEN' and (${columnsOf('d')}) is distinct from (${columnsOf('f')})))`,
    [countyCode],
  );
}

async function open(manager: EntityManager, countyCode: string, intakeJobId: string | undefined): Promise<Record<string, number>> {
  const raised: { rule: string; count: number }[] = await manager.query(
    `with added as (
       insert into discrepancy (county_code, id, origin, rule, fingerprint, intake_job_id, ${said.join(', ')})
       select $1, gen_random_uuid(), 'RULE', f.rule, f.fingerprint, $2, ${columnsOf('f')}
       from found f order by f.area_code
       on conflict (county_code, fingerprint) do nothing
       returning rule
     ) select rule, count(*) as count from added group by rule order by rule`,
    [countyCode, intakeJobId ?? null],
  );
  return Object.fromEntries(raised.map(({ rule, count }) => [rule, Number(count)]));
}

/** Of open discrepancies only: who was in one when it was decided stays in it. Before new ones are opened: those have nobody to lose. */
async function dropMembers(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `delete from discrepancy_person dp using discrepancy d, found f
     where d.county_code = $1 and d.fingerprint = f.fingerprint and d.status = 'OPEN' and dp.county_code = $1 and dp.discrepancy_id = d.id
       and dp.person_id <> all (f.subjects || f.related)`,
    [countyCode],
  );
}

async function addMembers(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `insert into discrepancy_person (county_code, discrepancy_id, person_id, role, position)
     select $1, d.id, member.id, member.role, member.position
     from found f join discrepancy d on d.county_code = $1 and d.fingerprint = f.fingerprint and d.status = 'OPEN'
     cross join lateral (
       select id, 'SUBJECT' as role, position from unnest(f.subjects) with ordinality as s(id, position)
       union all
       select id, 'RELATED', position from unnest(f.related) with ordinality as r(id, position) where id <> all (f.subjects)
     ) member
     on conflict (county_code, discrepancy_id, person_id) do update set role = excluded.role, position = excluded.position
       where (discrepancy_person.role, discrepancy_person.position) is distinct from (excluded.role, excluded.position)`,
    [countyCode],
  );
}
