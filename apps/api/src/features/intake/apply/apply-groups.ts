import type { EntityManager } from 'typeorm';
import { groupCode } from '@qingce/standards';
import type { JobRun } from '../job-run';
import { stagingTable } from '../staging/area-staging';
import { IntakeFailure } from '../intake-failure';

const LAST_GROUP = 99;

/**
 * Makes the groups that the roll names and records for every staged household where it belongs.
 * A numbered group keeps its number; a named one gets the next free number of its village, for ever.
 * Creates the temporary table staged_place (household_id, area_code, first_row).
 */
export async function applyGroups(run: JobRun, manager: EntityManager): Promise<void> {
  const table = stagingTable(run);
  const { countyCode, id } = run.id;
  await manager.query(
    `create temporary table staged_place on commit drop as
     select distinct on (household_id) household_id, village_code, group_name, group_number, row_number as first_row, null::text collate "C" as area_code
     from ${table} order by household_id, row_number`,
  );
  const wanted: { village_code: string; group_name: string; group_number: number | null }[] = await manager.query(
    `select distinct village_code, group_name, group_number from staged_place where group_name is not null order by village_code, group_number nulls last, group_name`,
  );
  const existing: { code: string; name: string; parent_code: string }[] = await manager.query(
    `select code, name, parent_code from area where county_code = $1 and level = 'GROUP' and parent_code = any ($2)`,
    [countyCode, [...new Set(wanted.map((group) => group.village_code))]],
  );
  const codes = new Map(existing.map((group) => [`${group.parent_code}|${group.name}`, group.code]));
  const taken = new Set(existing.map((group) => group.code));
  const added: { code: string; name: string; parent_code: string }[] = [];
  for (const { village_code, group_name, group_number } of wanted) {
    const key = `${village_code}|${group_name}`;
    if (codes.has(key)) continue;
    const code = freeGroupCode(village_code, group_number, group_name, taken);
    taken.add(code);
    codes.set(key, code);
    added.push({ code, name: group_name, parent_code: village_code });
  }
  await manager.query(
    `insert into area (county_code, code, level, name, parent_code, intake_job_id)
     select $1, code, 'GROUP', name, parent_code, $2 from jsonb_to_recordset($3) as g(code text, name text, parent_code text)`,
    [countyCode, id, JSON.stringify(added)],
  );
  await manager.query('update staged_place set area_code = village_code where group_name is null');
  const places = wanted.map(({ village_code, group_name }) => ({ village: village_code, name: group_name, code: codes.get(`${village_code}|${group_name}`) }));
  await manager.query(
    `update staged_place p set area_code = g.code
     from jsonb_to_recordset($1) as g(village text, name text, code text)
     where g.village = p.village_code and g.name = p.group_name`,
    [JSON.stringify(places)],
  );
}

function freeGroupCode(village: string, number: number | null, name: string, taken: ReadonlySet<string>): string {
  if (number !== null && number <= LAST_GROUP && !taken.has(groupCode(village, number))) return groupCode(village, number);
  for (let next = 1; next <= LAST_GROUP; next++) if (!taken.has(groupCode(village, next))) return groupCode(village, next);
  throw new IntakeFailure({
    zh: `村居 ${village} 的组超过 ${LAST_GROUP} 个,无法给“${name}”编号。请检查“组别”一列。什么都没有改动。`,
    en: `Village ${village} has more than ${LAST_GROUP} groups; no number is left for "${name}". Check the column 组别. Nothing was changed.`,
  });
}
