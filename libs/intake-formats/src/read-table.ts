import { readCsv } from './csv/csv.reader';
import type { ReadOptions } from './read-options';
import { defaultTableLimits, type RawRow, type TableHead, type TableSource } from './table';
import { readWorkbook } from './xlsx/workbook.reader';

/**
 * Reads the rows below the header in batches, in order, blank rows left out. Memory stays bounded however long the
 * table is; what was read before a failure has already been delivered, so the caller rolls back.
 *
 * @param head as `inspectTable` gave it for the same bytes
 * @throws TableFormatError with the row, if the file is cut off, in another encoding further down, and the like
 */
export function readTable(source: TableSource, head: TableHead, options: ReadOptions = {}): AsyncIterable<RawRow[]> {
  const limits = { ...defaultTableLimits, ...options.limits };
  const settings = { ...options, batchRows: options.batchRows ?? 2_000 };
  return head.format === 'CSV' ? readCsv(source, head, limits, settings) : readWorkbook(source, head, limits, settings);
}
