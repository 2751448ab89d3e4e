import type { EntityManager } from 'typeorm';
import type { AreaRow } from '@qingce/intake-formats';
import { noChanges, type IntakeChanges } from '../intake-job.row';
import type { JobRun } from '../job-run';
import { copyValue } from './copy-text';
import { storeRejections } from './rejections';
import type { StagedLine } from './stage-table';

export const areaColumns = ['row_number', 'code', 'level', 'name', 'parent_code', 'rejection_id'] as const;

/** Judges what only the sequence of rows shows: codes that come twice, and areas of another county. */
export class AreaStaging {
  private readonly seen = new Set<string>();

  constructor(private readonly countyCode: string) {}

  stage(row: AreaRow): StagedLine {
    const reject = (reason: 'OTHER_COUNTY' | 'DUPLICATE_CODE'): StagedLine => ({
      rejection: { rowNumber: row.rowNumber, column: 'code', value: row.code, reason },
    });
    if (!row.code.startsWith(this.countyCode)) return reject('OTHER_COUNTY');
    if (this.seen.has(row.code)) return reject('DUPLICATE_CODE');
    this.seen.add(row.code);
    const line = [row.rowNumber, row.code, row.level, copyValue(row.name), copyValue(row.parentCode), copyValue(row.rejectionId)].join('\t');
    return { line: `${line}\n` };
  }
}

export interface Comparison {
  unchanged: boolean;
  changes: IntakeChanges;
}

/** The job's own staging table, as open_staging named it. */
export const stagingTable = (run: JobRun): string => `staging.${run.job.kind.toLowerCase()}_${run.job.id.replaceAll('-', '')}`;

/** What the areas of the file would add or rename. Rows whose parent is nowhere are handed back first. */
export async function compareAreas(run: JobRun): Promise<Comparison> {
  const table = stagingTable(run);
  return run.services.database.transaction(run.scope, async (manager) => {
    await rejectOrphans(run, manager, table);
    const [found]: { added: string; renamed: string }[] = await manager.query(
      `select count(*) filter (where a.code is null) as added, count(*) filter (where a.name <> s.name) as renamed
       from ${table} s left join area a on a.county_code = $1 and a.code = s.code`,
      [run.id.countyCode],
    );
    const changes = { ...noChanges, areasAdded: Number(found?.added), areasRenamed: Number(found?.renamed) };
    return { unchanged: changes.areasAdded + changes.areasRenamed === 0, changes };
  });
}

/** A township handed back takes its villages with it, so this goes on until nothing is left without a parent. */
async function rejectOrphans(run: JobRun, manager: EntityManager, table: string): Promise<void> {
  for (;;) {
    const orphans: { row_number: number; code: string; name: string; parent_code: string }[] = await manager.query(
      `select row_number, code, name, parent_code from ${table} s
       where s.parent_code is not null
         and not exists (select from ${table} p where p.code = s.parent_code)
         and not exists (select from area a where a.county_code = $1 and a.code = s.parent_code)`,
      [run.id.countyCode],
    );
    if (orphans.length === 0) return;
    await manager.query(`delete from ${table} where row_number = any ($1)`, [orphans.map((orphan) => orphan.row_number)]);
    const { headers = [], mapping = {} } = run.job.head ?? {};
    await storeRejections(
      manager,
      run.id,
      orphans.map(({ row_number, code, name, parent_code }) => {
        const values: Record<number, string> = { [mapping['code'] ?? -1]: code, [mapping['name'] ?? -1]: name, [mapping['parent'] ?? -1]: parent_code };
        return { rowNumber: row_number, column: 'code', value: code, reason: 'UNKNOWN_PARENT', cells: headers.map((_, index) => values[index] ?? '') };
      }),
    );
    await run.update({ rows_accepted: run.job.rows_accepted - orphans.length, rows_rejected: run.job.rows_rejected + orphans.length });
  }
}
