import type { EntityManager } from 'typeorm';
import type { JobRun } from '../job-run';
import { stagingTable } from '../staging/area-staging';

export interface RenamedArea {
  code: string;
  /** What it was called before. */
  name: string;
}

/** Adds new areas, parents before children, and takes over changed names. @returns the names that went */
export async function applyAreas(run: JobRun, manager: EntityManager): Promise<RenamedArea[]> {
  const table = stagingTable(run);
  const { countyCode, id } = run.id;
  const renamed: RenamedArea[] = await manager.query(
    `select a.code, a.name from area a join ${table} s on s.code = a.code where a.county_code = $1 and a.name <> s.name`,
    [countyCode],
  );
  await manager.query(
    `insert into area (county_code, code, level, name, parent_code, intake_job_id)
     select $1, code, level, name, parent_code, $2 from ${table} order by code
     on conflict (county_code, code) do update set name = excluded.name where area.name <> excluded.name`,
    [countyCode, id],
  );
  await manager.query('insert into county_setting (county_code) values ($1) on conflict do nothing', [countyCode]);
  return renamed;
}

/** Gives areas back the names that a job took from them. */
export async function restoreAreaNames(manager: EntityManager, countyCode: string, jobId: string): Promise<void> {
  await manager.query(
    `update area a set name = former.name
     from register_change c cross join jsonb_to_recordset(c.before -> 'names') as former(code text, name text)
     where c.county_code = $1 and c.intake_job_id = $2 and c.kind = 'AREAS_LOADED' and a.county_code = $1 and a.code = former.code`,
    [countyCode, jobId],
  );
}
