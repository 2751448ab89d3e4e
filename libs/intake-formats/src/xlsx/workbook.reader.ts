import { isBlank } from '../columns/header-row';
import type { ReadOptions } from '../read-options';
import { shapeRow } from '../rows/raw-row';
import type { RawRow, TableHead, TableLimits, TableSource } from '../table';
import { TableFormatError } from '../table-format.error';
import { findMergedBlocks, MergedRows, type MergedBlock } from './merged-cells';
import { loadSharedStrings } from './shared-strings';
import { SheetScanner, type SheetRow } from './sheet-scanner';
import { openWorkbook, type SheetEntry, type Workbook } from './workbook';
import { XmlStream } from './xml-stream';

/** Reads the rows below the header of one sheet; memory holds the shared strings and one batch. */
export async function* readWorkbook(
  source: TableSource,
  head: TableHead,
  limits: TableLimits,
  { signal, batchRows, onProgress }: ReadOptions & { batchRows: number },
): AsyncGenerator<RawRow[]> {
  const workbook = await openWorkbook(source, limits);
  const sheet = workbook.sheets.find(({ name }) => name === head.sheet);
  if (!sheet) throw new TableFormatError('NO_SUCH_SHEET', { sheet: head.sheet ?? '' });
  signal?.throwIfAborted();
  const blocks = await findMergedBlocks(workbook.archive.bytes(sheet.part, limits.sheetBytes));
  const width = head.headers.length;
  const merged = new MergedRows(blocks.filter(({ firstColumn }) => firstColumn < width));
  signal?.throwIfAborted();
  const strings = await loadSharedStrings(workbook.archive, workbook.sharedStringsPart, limits);

  const size = workbook.archive.sizeOf(sheet.part);
  const progress = (bytes: number) => {
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, bytes / size));
  };
  let batch: RawRow[] = [];
  for await (const rows of sheetRows(workbook, sheet, { strings, limits, headerRow: head.headerRow, progress })) {
    for (const row of rows) {
      if (row.row <= head.headerRow) continue;
      const raw = rawRow(row, row.row - head.headerRow, width, merged.at(row.row));
      if (raw === null) continue;
      batch.push(raw);
      if (batch.length === batchRows) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}

/** A merged block hides which rows its value stands for, so nothing is guessed; blank rows in it are blank rows. */
function rawRow({ cells, problem, imprecise }: SheetRow, rowNumber: number, width: number, block: MergedBlock | null): RawRow | null {
  if (block === null || (problem === null && isBlank(cells))) return shapeRow(rowNumber, cells, width, problem, imprecise);
  return shapeRow(rowNumber, cells, width, { reason: 'MERGED_CELL', cell: block.firstColumn, value: block.reference }, imprecise);
}

interface SheetReading {
  strings: Awaited<ReturnType<typeof loadSharedStrings>>;
  limits: TableLimits;
  headerRow?: number;
  /** Told how many unpacked bytes have been read. */
  progress?: (bytes: number) => void;
}

/** The rows of a sheet as they come. */
export async function* sheetRows(
  { archive, formats, date1904 }: Workbook,
  { part }: SheetEntry,
  { strings, limits, headerRow = 0, progress }: SheetReading,
): AsyncGenerator<SheetRow[]> {
  const scanner = new SheetScanner({ strings, formats, date1904, limits });
  const xml = new XmlStream(scanner, 8 * limits.cellCharacters);
  let bytes = 0;
  let row = 0;
  for await (const chunk of archive.bytes(part, limits.sheetBytes)) {
    let failure: unknown = null;
    try {
      xml.push(chunk);
    } catch (error) {
      failure = error;
    }
    bytes += chunk.length;
    progress?.(bytes);
    const { rows } = scanner;
    scanner.rows = [];
    row = rows.at(-1)?.row ?? row;
    if (rows.length > 0) yield rows;
    if (failure !== null) throw located(failure, row + 1 - headerRow);
    if (scanner.done) return;
  }
  throw new TableFormatError('TRUNCATED', { row: row + 1 - headerRow });
}

function located(failure: unknown, row: number): unknown {
  return failure instanceof TableFormatError ? new TableFormatError(failure.code, { row, ...failure.detail }) : failure;
}
