import type { Language } from '@qingce/standards';
import { exportCells, exportColumns } from './export-columns';
import type { ExportRow } from './export-rows';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV in UTF-8. With the byte order mark spreadsheets read Chinese right. A cell that they would take for a formula gets a
 * leading apostrophe; who reads the file by program finds the plain values in JSON lines.
 */
export async function* csvOf(batches: AsyncIterable<readonly ExportRow[]>, language: Language): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + record(exportColumns.map(({ header }) => header[language]));
  for await (const rows of batches) yield rows.map((row) => record(exportCells(row, language))).join('');
}

const record = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One object a line, for programs: codes as they are, rows as numbers. */
export async function* jsonLinesOf(batches: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<string> {
  for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(jsonOf(row))}\n`).join('');
}

function jsonOf(row: ExportRow) {
  return {
    category: row.category,
    rule: row.rule,
    severity: row.severity,
    status: row.status,
    item: row.item,
    areaCode: row.area_code,
    householdCode: row.household_code,
    householdNumber: row.household_number,
    rows: row.subject_rows,
    relatedRows: row.related_rows,
  };
}
