import { inspectCsv } from './csv/csv.inspection';
import { defaultTableLimits, type HeaderMapping, type IntakeKind, type TableHead, type TableLimits, type TableSource } from './table';
import { detectFormat } from './table-signature';
import { inspectWorkbook } from './xlsx/workbook.inspection';

/** How a table is looked at. */
export interface InspectOptions {
  /** Columns mapped by hand: column → index in the headers, or -1 for "not in this file". */
  mapping?: HeaderMapping;
  /** The sheet to read; otherwise the first visible one with a recognisable header. */
  sheet?: string;
  limits?: Partial<TableLimits>;
}

/**
 * Recognises format, encoding, delimiter, sheet and header of a table from its first rows. Missing required columns
 * are reported, not thrown: they may be mapped by hand (`withMapping`).
 *
 * @throws TableFormatError if it is no table that can be read
 */
export async function inspectTable(source: TableSource, kind: IntakeKind, options: InspectOptions = {}): Promise<TableHead> {
  const { mapping = {}, sheet } = options;
  const limits = { ...defaultTableLimits, ...options.limits };
  const format = await detectFormat(source);
  return format === 'CSV' ? inspectCsv(source, kind, limits, mapping) : inspectWorkbook(source, kind, limits, mapping, sheet);
}
