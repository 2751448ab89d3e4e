import type { EntityManager } from 'typeorm';
import { failures } from '../intake-failure';
import { noChanges, type IntakeChanges } from '../intake-job.row';
import type { JobRun } from '../job-run';
import { type Comparison, stagingTable } from './area-staging';

/** What a row says, on both sides: two rows that say the same are the same record. */
const content = [
  'name', 'former_name', 'sex', 'ethnic_group', 'birth_date', 'citizen_number', 'relation', 'marital_status', 'education', 'military_service',
  'registration_type', 'occupation', 'workplace', 'native_place', 'birth_place', 'moved_in', 'registered_on', 'registration_status', 'phone',
  'remarks', 'unreadable::text', 'extra::text',
];

/**
 * What a staged roll would do. Villages that have no register yet are loaded; those that have one must say the same
 * (then they are left out) until newer rolls can be compared; corrected rows of an earlier job are added.
 * @throws IntakeFailure when a village's register differs
 */
export async function compareRoll(run: JobRun, manager: EntityManager): Promise<Comparison> {
  const table = stagingTable(run);
  if (await wasApplied(run, manager)) return { unchanged: true, changes: noChanges };
  await dropSettledCorrections(run, manager, table);
  await dropKnownVillages(run, manager, table);
  const changes = await countChanges(run, manager, table);
  return { unchanged: changes.personsAdded === 0, changes };
}

/** The same bytes, applied before and not undone since, with no row more than then: an area that was missing may be there now. */
async function wasApplied(run: JobRun, manager: EntityManager): Promise<boolean> {
  const same: unknown[] = await manager.query(
    `select from intake_job
     where county_code = $1 and kind = $2 and file_sha256 = $3 and status = 'DONE' and not unchanged and id <> $4 and rows_accepted >= $5 limit 1`,
    [run.id.countyCode, run.job.kind, run.job.file_sha256, run.id.id, run.job.rows_accepted],
  );
  return same.length > 0;
}

/**
 * Corrected rows name the rejection they answer: one of a file that was applied, each once. A row that was answered before is
 * not taken again; any other number means nothing, and the row is one like any other.
 */
async function dropSettledCorrections(run: JobRun, manager: EntityManager, table: string): Promise<void> {
  await manager.query(
    `delete from ${table} s using intake_rejection r
     where s.rejection_id = r.id and r.county_code = $1 and r.resolved_by_job_id is not null`,
    [run.id.countyCode],
  );
  await manager.query(
    `update ${table} s set rejection_id = null
     where s.rejection_id is not null and (
       not exists (select from intake_rejection r join intake_job j on j.county_code = r.county_code and j.id = r.job_id
                   where r.county_code = $1 and r.id = s.rejection_id and j.status = 'DONE')
       or exists (select from ${table} earlier where earlier.rejection_id = s.rejection_id and earlier.row_number < s.row_number))`,
    [run.id.countyCode],
  );
}

/** Leaves out villages whose register is there and says the same. @throws IntakeFailure when it says something else */
async function dropKnownVillages(run: JobRun, manager: EntityManager, table: string): Promise<void> {
  const loaded: { village_code: string }[] = await manager.query(
    `select village_code from (select distinct village_code from ${table} where rejection_id is null) v
     where exists (select from household h where h.county_code = $1 and h.code >= v.village_code and h.code < v.village_code || ':')`,
    [run.id.countyCode],
  );
  if (loaded.length === 0) return;
  const villages = loaded.map((row) => row.village_code);
  const of = (alias: string): string => content.map((column) => `${alias}.${column}`).join(', ');
  const staged = `select s.village_code, coalesce(s.household_number, ''), s.household_kind, coalesce(s.group_name, ''), s.address, ${of('s')} from ${table} s where s.village_code = any ($2) and s.rejection_id is null`;
  const held = `select left(h.code, 12), coalesce(h.number, ''), h.kind, coalesce(g.name, ''), p.address, ${of('p')}
    from person p join household h on h.county_code = p.county_code and h.id = p.household_id
    left join area g on g.county_code = h.county_code and g.code = h.area_code and g.level = 'GROUP'
    where p.county_code = $1 and left(h.code, 12) = any ($2)`;
  const differing: { village: string }[] = await manager.query(
    `select distinct village_code as village from ((${staged} except all ${held}) union all (select * from (${held} except all ${staged}) h(village_code))) d`,
    [run.id.countyCode, villages],
  );
  if (differing.length > 0) throw failures.newerRoll(differing.length);
  await manager.query(`delete from ${table} where village_code = any ($1) and rejection_id is null`, [villages]);
}

async function countChanges(run: JobRun, manager: EntityManager, table: string): Promise<IntakeChanges> {
  const [counts]: Record<string, string>[] = await manager.query(
    `select count(*) as persons, count(distinct household_id) filter (where not (rejection_id is not null and exists (
         select from household h where h.county_code = $1 and h.number = household_number and left(h.code, 12) = village_code))) as households,
       count(*) filter (where registration_status = 'ACTIVE') as active,
       count(*) filter (where registration_status = 'PENDING') as pending,
       count(*) filter (where registration_status = 'CANCELLED') as cancelled,
       (select count(*) from (select distinct village_code, group_name from ${table} where group_name is not null) g
        where not exists (select from area a where a.county_code = $1 and a.parent_code = g.village_code and a.level = 'GROUP' and a.name = g.group_name)) as groups
     from ${table}`,
    [run.id.countyCode],
  );
  return {
    ...noChanges,
    groupsAdded: Number(counts?.['groups']),
    householdsAdded: Number(counts?.['households']),
    personsAdded: Number(counts?.['persons']),
    personsActive: Number(counts?.['active']),
    personsPending: Number(counts?.['pending']),
    personsCancelled: Number(counts?.['cancelled']),
  };
}
