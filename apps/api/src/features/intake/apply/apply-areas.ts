import type { EntityManager } from 'typeorm';
import type { JobRun } from '../job-run';
import { stagingTable } from '../staging/area-staging';

/** Adds new areas, parents before children, and takes over changed names. */
export async function applyAreas(run: JobRun, manager: EntityManager): Promise<void> {
  const table = stagingTable(run);
  const { countyCode, id } = run.id;
  await manager.query(
    `insert into area (county_code, code, level, name, parent_code, intake_job_id)
     select $1, code, level, name, parent_code, $2 from ${table} order by code
     on conflict (county_code, code) do update set name = excluded.name where area.name <> excluded.name`,
    [countyCode, id],
  );
  await manager.query('insert into county_setting (county_code) values ($1) on conflict do nothing', [countyCode]);
}
