import type { PoolClient } from 'pg';
import { readTable, TableFormatError, type RawRow, type RowRejection, type TableHead, type TableSource } from '@qingce/intake-formats';
import { scopeStatement } from '../../../platform/database/scope';
import type { JobRun } from '../job-run';
import { CopyWriter } from './copy-text';
import { rejected, type RejectedRow, storeRejections } from './rejections';

const REJECTIONS_AT_ONCE = 2_000;
const CHARACTERS_AT_ONCE = 8_000_000;
/** No row of people is this long; a small workbook whose cells share one long text would fill the database with it. */
const ROW_CHARACTERS = 200_000;

/** What becomes of one row: a line for the staging table, or a rejection. */
export type StagedLine = { line: string; rejection?: undefined } | { rejection: RowRejection; line?: undefined };

export interface StagedCounts {
  read: number;
  accepted: number;
  rejected: number;
}

/**
 * Streams a table into the job's staging table by COPY and its rejections beside it.
 * Bounded memory: a batch of rows and at most 2,000 rejections at a time.
 */
export async function stageTable(
  run: JobRun,
  source: TableSource,
  head: TableHead,
  columns: readonly string[],
  stage: (row: RawRow) => StagedLine,
): Promise<StagedCounts> {
  const { database } = run.services;
  const counts: StagedCounts = { read: 0, accepted: 0, rejected: 0 };
  const runner = database.dataSource.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  let copy: CopyWriter | undefined;
  try {
    await client.query(`begin; ${scopeStatement(run.scope)}`);
    await client.query('delete from intake_rejection where county_code = $1 and job_id = $2', [run.id.countyCode, run.id.id]);
    const opened = await client.query<{ table: string }>('select open_staging($1, $2) as table', [run.job.kind, run.id.id]);
    await client.query('commit');
    copy = new CopyWriter(client, opened.rows[0]?.table ?? '', columns);

    let rejections: RejectedRow[] = [];
    let waiting = 0;
    let share = 0;
    const store = async (): Promise<void> => {
      const rows = rejections;
      rejections = [];
      waiting = 0;
      await database.transaction(run.scope, (manager) => storeRejections(manager, run.id, rows));
    };
    for await (const batch of readTable(source, head, { onProgress: (done) => (share = done) })) {
      const lines: string[] = [];
      for (const raw of batch) {
        const characters = raw.cells.reduce((sum, cell) => sum + cell.length, 0);
        if (characters > ROW_CHARACTERS) throw new TableFormatError('TOO_LARGE', { part: `#${raw.rowNumber}`, limit: ROW_CHARACTERS });
        const { line, rejection } = stage(raw);
        if (line !== undefined) lines.push(line);
        else {
          rejections.push(rejected(raw, rejection));
          waiting += characters;
        }
        if (rejections.length >= REJECTIONS_AT_ONCE || waiting >= CHARACTERS_AT_ONCE) await store();
      }
      counts.read += batch.length;
      counts.accepted += lines.length;
      counts.rejected = counts.read - counts.accepted;
      await copy.write(lines.join(''));
      await run.report({
        rows_read: counts.read,
        rows_accepted: counts.accepted,
        rows_rejected: counts.rejected,
        rows_estimated: share > 0.01 ? Math.round(counts.read / share) : null,
        progress: share,
      });
    }
    await copy.end();
    copy = undefined;
    await store();
    return counts;
  } catch (error) {
    copy?.abort(error as Error);
    throw error;
  } finally {
    await runner.release();
  }
}
