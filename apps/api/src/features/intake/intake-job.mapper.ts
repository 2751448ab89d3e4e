import { columnsOf, rejectedHeader, rejectionMessage, type RejectionReason, type TableHead } from '@qingce/intake-formats';
import { itemNames, type RegisterItem } from '@qingce/rules';
import { type Language, maskNumbersIn } from '@qingce/standards';
import type { RejectionRow } from './intake-job.queries';
import type { IntakeJobRow, IntakeWarning } from './intake-job.row';
import type { IntakeHead, IntakeJobType, IntakeRejection, IntakeWarningType } from './intake-job.type';

export function toIntakeJob(row: IntakeJobRow, now: Date): IntakeJobType {
  return {
    row,
    id: row.id,
    countyCode: row.county_code,
    kind: row.kind as IntakeJobType['kind'],
    fileId: row.file_id,
    fileName: row.file_name,
    fileSize: Number(row.file_size),
    status: row.status as IntakeJobType['status'],
    asOf: row.as_of,
    rowsRead: row.rows_read,
    rowsAccepted: row.rows_accepted,
    rowsRejected: row.rows_rejected,
    rowsEstimated: row.rows_estimated,
    changes: row.changes,
    discrepanciesRaised: row.discrepancies_raised,
    phase: row.phase,
    progress: row.progress,
    secondsLeft: secondsLeft(row, now),
    unchanged: row.unchanged,
    failure: row.failure?.zh ?? null,
    failureEn: row.failure?.en ?? null,
    requestedBy: row.requested_by_name,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}

/** By the pace so far; unknown at the very beginning and outside the phases that report their share. */
function secondsLeft(row: IntakeJobRow, now: Date): number | null {
  if (row.phase !== 'READING' || !row.started_at || row.progress < 0.03) return null;
  const elapsed = (now.getTime() - row.started_at.getTime()) / 1_000;
  return Math.max(0, Math.round((elapsed / row.progress) * (1 - row.progress)));
}

export function toHead(head: TableHead, language: Language): IntakeHead {
  return {
    format: head.format,
    encoding: head.encoding,
    delimiter: head.delimiter,
    sheet: head.sheet,
    headerRow: head.headerRow,
    headers: head.headers,
    preview: head.preview.map((cells) => cells.map(maskNumbersIn)),
    extra: head.extra,
    missing: head.missing.map((column) => columnsOf(head.kind).find((known) => known.column === column)?.header ?? column),
    columns: columnsOf(head.kind).map(({ column, header, title, required }) => {
      const index = head.mapping[column] ?? null;
      return { column, header, title: title[language], required, mappedTo: index === null ? null : (head.headers[index] ?? null), mappedIndex: index };
    }),
  };
}

const digitsLost = { zh: '数字被表格软件舍入', en: 'digits rounded by the spreadsheet' };

export function toWarning({ item, count, example }: IntakeWarning, language: Language): IntakeWarningType {
  const name = item === 'DIGITS_LOST' ? digitsLost : itemNames[item as RegisterItem];
  return { item, itemName: name?.[language] ?? item, count, example: maskNumbersIn(example) };
}

export function toRejection(row: RejectionRow, head: TableHead | null): IntakeRejection {
  return {
    id: row.id,
    rowNumber: row.row_number,
    column: head ? rejectedHeader(head, row.column_name) : row.column_name,
    value: maskNumbersIn(row.value),
    reason: rejectionMessage(row.reason as RejectionReason, 'zh'),
    reasonEn: rejectionMessage(row.reason as RejectionReason, 'en'),
    resolved: row.resolved_by_job_id !== null,
  };
}
