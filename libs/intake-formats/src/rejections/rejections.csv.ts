import type { Language } from '@qingce/standards';
import { csvRecord } from '../csv/csv.writer';
import { encodeText } from '../csv/text-encoder';
import type { TableHead } from '../table';
import { rejectionCells, rejectionHeaders, type RejectedRow } from './rejected-row';

/** What is written at once. */
const pieceCharacters = 64 * 1024;

/**
 * Writes rejected rows back as CSV: in the encoding, delimiter and column order of the file they came in, with
 * 退回原因, 退回编号 and 原行号 behind. Rows of a workbook are written as UTF-8 with commas.
 *
 * Cells are not altered, not even those that begin with `=`: they are to be corrected and handed in again. Where
 * people open the file in a spreadsheet, `writeRejectionsWorkbook` is the safe form, since it writes texts only.
 */
export async function* encodeRejections(
  head: TableHead,
  rows: AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
  language: Language = 'zh',
): AsyncGenerator<Buffer> {
  const encoding = head.encoding ?? 'utf-8';
  const delimiter = head.delimiter ?? ',';
  // Without the mark Chinese spreadsheets take UTF-8 for GB18030.
  let text = `${encoding === 'utf-8' ? '\ufeff' : ''}${csvRecord(rejectionHeaders(head), delimiter)}`;
  for await (const row of rows) {
    text += csvRecord(rejectionCells(row, head, language), delimiter);
    if (text.length < pieceCharacters) continue;
    yield encodeText(text, encoding);
    text = '';
  }
  if (text !== '') yield encodeText(text, encoding);
}
