import type { EntityManager } from 'typeorm';
import { IntakeFailure } from '../intake-failure';
import type { JobRun } from '../job-run';
import { stagingTable } from '../staging/area-staging';
import { applyGroups } from './apply-groups';

const LAST_HOUSEHOLD = 9_999;

/** Columns that go from staging to the register as they are. */
const personColumns = [
  'name', 'name_pinyin', 'name_initials', 'former_name', 'sex', 'ethnic_group', 'birth_date', 'citizen_number', 'citizen_number_key', 'relation',
  'marital_status', 'education', 'military_service', 'registration_type', 'occupation', 'workplace', 'address', 'native_place', 'birth_place',
  'moved_in', 'registered_on', 'registration_status', 'phone', 'remarks', 'unreadable', 'extra',
];

/** Puts the staged roll into the register: groups, households with their numbers, persons. Set-based, in the caller's transaction. */
export async function applyRoll(run: JobRun, manager: EntityManager): Promise<{ agesMoved: boolean }> {
  const table = stagingTable(run);
  const { countyCode, id } = run.id;
  await applyGroups(run, manager);
  await joinKnownHouseholds(run, manager);
  await addHouseholds(run, manager, table);
  await addPersons(run, manager, table);
  await manager.query(
    `update intake_rejection r set resolved_by_job_id = $2 from ${table} s where r.county_code = $1 and r.id = s.rejection_id`,
    [countyCode, id],
  );
  return { agesMoved: await moveReferenceDate(run, manager) };
}

/** The county's ages are taken on the day of its newest roll. @returns true when people who were there already grew older by that */
async function moveReferenceDate(run: JobRun, manager: EntityManager): Promise<boolean> {
  const [before]: { reference_date: string | null }[] = await manager.query('select reference_date from county_setting where county_code = $1', [run.id.countyCode]);
  await manager.query(
    `insert into county_setting (county_code, reference_date) values ($1, $2)
     on conflict (county_code) do update set reference_date = greatest(county_setting.reference_date, excluded.reference_date), updated_at = now()`,
    [run.id.countyCode, run.job.as_of],
  );
  return Boolean(before?.reference_date && run.job.as_of && before.reference_date < run.job.as_of);
}

/** A first roll goes into the bare table; where the county already holds persons, its indexes stay. */
async function addPersons(run: JobRun, manager: EntityManager, table: string): Promise<void> {
  const columns = personColumns.join(', ');
  const suspended = await suspendIndexes(manager, run.job.changes?.personsAdded ?? 0);
  await manager.query(
    `insert into person (county_code, id, household_id, area_code, position, intake_job_id, source_row, ${columns})
     select $1, s.person_id, p.household_id, p.area_code, s.row_number, $2, s.row_number, ${personColumns.map((column) => `s.${column}`).join(', ')}
     from ${table} s join staged_place p on p.staged_id = s.household_id
     order by s.row_number`,
    [run.id.countyCode, run.id.id],
  );
  if (suspended) await manager.query('select restore_person_indexes()');
}

/** Indexes are put aside only if nobody is reading at length: then the slower way is taken instead of making everybody wait. */
async function suspendIndexes(manager: EntityManager, incoming: number): Promise<boolean> {
  await manager.query(`savepoint before_suspension; set local lock_timeout = '3s'`);
  try {
    const [bulk]: { suspended: boolean }[] = await manager.query('select suspend_person_indexes($1) as suspended', [incoming]);
    return bulk?.suspended === true;
  } catch (error) {
    await manager.query('rollback to savepoint before_suspension');
    console.warn('intake: indexes stay in place during the load:', (error as Error).message);
    return false;
  } finally {
    await manager.query('set local lock_timeout = 0');
  }
}

/** Corrected rows may belong to a household that an earlier job has loaded. */
async function joinKnownHouseholds(run: JobRun, manager: EntityManager): Promise<void> {
  await manager.query('alter table staged_place rename column household_id to staged_id');
  await manager.query('alter table staged_place add column household_id uuid, add column known boolean not null default false');
  await manager.query(
    `update staged_place p set household_id = h.id, area_code = h.area_code, known = true
     from ${stagingTable(run)} s join household h on h.county_code = $1 and h.number = s.household_number
     where s.household_id = p.staged_id and s.rejection_id is not null and left(h.code, 12) = s.village_code`,
    [run.id.countyCode],
  );
  await manager.query('update staged_place set household_id = staged_id where not known');
}

/** Household numbers go on where the area's last one stopped, in the order of the roll, and are never used again. */
async function addHouseholds(run: JobRun, manager: EntityManager, table: string): Promise<void> {
  const { countyCode, id } = run.id;
  await manager.query(
    `create temporary table new_household on commit drop as
     select p.household_id as id, p.area_code, p.first_row,
       a.last_household_number + row_number() over (partition by p.area_code order by p.first_row) as ordinal
     from staged_place p join area a on a.county_code = $1 and a.code = p.area_code
     where not p.known`,
    [countyCode],
  );
  const full: { area_code: string }[] = await manager.query('select distinct area_code from new_household where ordinal > $1 limit 1', [LAST_HOUSEHOLD]);
  if (full[0]) {
    throw new IntakeFailure({
      zh: `区划 ${full[0].area_code} 的户数超过 ${LAST_HOUSEHOLD},户编号用完。请在“组别”一列把这些户分到组。什么都没有改动。`,
      en: `Area ${full[0].area_code} has more than ${LAST_HOUSEHOLD} households and runs out of household numbers. Divide them into groups in the column 组别. Nothing was changed.`,
    });
  }
  await manager.query(
    `insert into household (county_code, id, code, number, kind, address, area_code, intake_job_id)
     select $1, n.id, rpad(n.area_code, 14, '0') || lpad(n.ordinal::text, 4, '0'), s.household_number, s.household_kind, s.address, n.area_code, $2
     from new_household n join ${table} s on s.row_number = n.first_row
     order by n.first_row`,
    [countyCode, id],
  );
  await manager.query(
    `update area a set last_household_number = n.last from (select area_code, max(ordinal) as last from new_household group by area_code) n
     where a.county_code = $1 and a.code = n.area_code`,
    [countyCode],
  );
}
