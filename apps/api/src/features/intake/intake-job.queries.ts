import type { EntityManager } from 'typeorm';
import type { LocalizedText } from '@qingce/standards';
import type { ReadStatement } from '../../platform/database/read-session';
import type { Viewer } from '../access/viewer';
import { undoWindow } from './undo-window';

const columns = `county_code, id, kind, file_id, file_name, file_size, as_of, mapping, apply_when_checked, status, phase, head, rows_read, rows_accepted,
  rows_rejected, rows_estimated, progress, warnings, changes, discrepancies_raised, discrepancies_by_rule, unchanged, failure, requested_by,
  requested_by_name, requested_areas, created_at, started_at, finished_at`;

export const jobById = (viewer: Viewer, id: string): ReadStatement => ({
  name: 'intake-job-by-id',
  text: `select ${columns} from intake_job where county_code = $1 and id = $2 and county_code ^@ any ($3::text[])`,
  values: [viewer.countyCode, id, viewer.areaCodes],
});

/** Newest first; ids are in the order of time. */
export const jobsPage = (viewer: Viewer, size: number, after: string | null): ReadStatement => ({
  name: 'intake-jobs-page',
  text: `select ${columns} from intake_job
    where county_code = $1 and county_code ^@ any ($4::text[]) and ($3::uuid is null or id < $3::uuid)
    order by id desc limit $2`,
  values: [viewer.countyCode, size + 1, after, viewer.areaCodes],
});

export interface RejectionRow {
  id: string;
  row_number: number;
  column_name: string | null;
  value: string;
  reason: string;
  cells: string[];
  resolved_by_job_id: string | null;
}

export const rejectionsPage = (countyCode: string, jobId: string, size: number, after: readonly [row: number, id: string] | null): ReadStatement => ({
  name: 'intake-rejections-page',
  text: `select id, row_number, column_name, value, reason, cells, resolved_by_job_id from intake_rejection
    where county_code = $1 and job_id = $2 and ($4::integer is null or (row_number, id) > ($4::integer, $5::uuid))
    order by row_number, id limit $3`,
  values: [countyCode, jobId, size + 1, after?.[0] ?? null, after?.[1] ?? null],
});

/** Why an applied job can't be taken back, or null when it can: only the newest, and only until people worked on what it brought. */
export async function undoRefusal(manager: EntityManager, countyCode: string, jobId: string): Promise<LocalizedText | null> {
  const [window]: UndoWindow[] = await manager.query(undoWindow, [countyCode, jobId]);
  return refusalOf(window);
}

export interface UndoWindow {
  newer: string;
  decided: string;
  used: string;
}

export const undoWindowOf = (countyCode: string, jobId: string): ReadStatement => ({ name: 'intake-undo-window', text: undoWindow, values: [countyCode, jobId] });

export function refusalOf(window: UndoWindow | undefined): LocalizedText | null {
  if (!window) return null;
  const [newer, decided, used] = [Number(window.newer), Number(window.decided), Number(window.used)];
  if (newer > 0) return { zh: `之后又应用了 ${newer} 个文件,请先撤销后来的。`, en: `Files applied later: ${newer}. Undo those first.` };
  if (decided > 0) return { zh: `已有 ${decided} 处人工处理依据这份数据,不能再撤销。`, en: `People have worked on what it brought (${decided}); it can't be undone any more.` };
  if (used > 0) return { zh: `有 ${used} 户登记在这些区划内,请先撤销底册。`, en: `Households in these areas: ${used}. Undo the roll first.` };
  return null;
}
