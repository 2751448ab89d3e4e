import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Language } from '@qingce/standards';
import type { TableHead } from '../table';
import { rejectionCells, rejectionHeaders, type RejectedRow } from './rejected-row';

/** Rows between which the writer lets the stream empty itself. */
const rowsPerTurn = 500;

/**
 * Writes rejected rows as a workbook into a stream that the caller gives and that is ended here. Every cell is text:
 * citizen numbers keep their 18 digits, and nothing that begins with `=` is ever calculated.
 */
export async function writeRejectionsWorkbook(
  head: TableHead,
  rows: AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
  output: Writable,
  language: Language = 'zh',
): Promise<void> {
  // Loaded when needed: the package is large, and most processes never write a workbook.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet('退回', { views: [{ state: 'frozen', ySplit: 1 }] });
  const headers = rejectionHeaders(head);
  sheet.columns = headers.map((header) => ({ header, width: Math.max(10, header.length * 2 + 2), style: { numFmt: '@' } }));
  sheet.getRow(1).commit();
  let written = 0;
  for await (const row of rows) {
    sheet.addRow(rejectionCells(row, head, language).map(writable)).commit();
    if (++written % rowsPerTurn === 0) await drained(output);
  }
  sheet.commit();
  await workbook.commit();
}

/** Characters that XML cannot hold would make the whole workbook unreadable; a spreadsheet allows 32,767 of them. */
function writable(text: string): string {
  return text.replace(forbidden, '').slice(0, 32_767);
}

const forbidden = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

async function drained(output: Writable): Promise<void> {
  await nextTurn();
  while (output.writableNeedDrain && !output.destroyed) await nextTurn();
}
