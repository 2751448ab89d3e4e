import { findNul, shapeRow } from '../rows/raw-row';
import type { RawRow, TableHead, TableLimits, TableSource } from '../table';
import { TableFormatError } from '../table-format.error';
import type { ReadOptions } from '../read-options';
import { LineDecoder } from './line-decoder';
import { scanRecords } from './record-scanner';

/** Read at once: small enough for the rows of a piece to be gone before the garbage collector gets to move them. */
const pieceBytes = 128 * 1024;

type CsvHead = Pick<TableHead, 'encoding' | 'delimiter' | 'headerRow' | 'headers'>;

/** Reads the rows below the header of a CSV file; memory holds one piece of the source and one batch. */
export async function* readCsv(
  source: TableSource,
  head: CsvHead,
  limits: TableLimits,
  { signal, batchRows, onProgress }: ReadOptions & { batchRows: number },
): AsyncGenerator<RawRow[]> {
  const rows = new RowCollector(head);
  const decoder = new LineDecoder(head.encoding ?? 'utf-8');
  const options = { delimiter: head.delimiter ?? ',', limits };
  let pending = '';
  let bytes = 0;

  const scan = ({ text, failure }: { text: string; failure: TableFormatError | null }, final: boolean) => {
    const whole = pending + text;
    const mayHoldNul = whole.includes('\0');
    try {
      const stop = final && failure === null;
      const end = scanRecords(whole, { ...options, final: stop }, (cells, ended) => rows.take(cells, ended, mayHoldNul));
      pending = whole.slice(end);
    } catch (error) {
      throw rows.locate(error);
    }
    if (failure) throw rows.locate(failure);
  };

  for await (const chunk of source.stream()) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      signal?.throwIfAborted();
      const piece = chunk.subarray(at, at + pieceBytes);
      scan(decoder.decode(piece), false);
      bytes += piece.length;
      onProgress?.(source.size === 0 ? 1 : Math.min(1, bytes / source.size));
      yield* rows.batches(batchRows);
    }
  }
  scan(decoder.end(), true);
  rows.requireWholeEnd();
  yield* rows.batches(batchRows, true);
}

/** Numbers the records, leaves out header and blank rows, and notices a file whose last row is cut off. */
class RowCollector {
  private rows: RawRow[] = [];
  private records = 0;
  private sawWhole = false;
  private sawShort = false;
  private cutOff = false;
  private readonly width: number;
  private readonly headerRow: number;

  constructor({ headers, headerRow }: CsvHead) {
    this.width = headers.length;
    this.headerRow = headerRow;
  }

  take(cells: string[], ended: boolean, mayHoldNul: boolean): void {
    const rowNumber = ++this.records - this.headerRow;
    if (rowNumber < 1) return;
    const given = cells.length;
    const row = shapeRow(rowNumber, cells, this.width, mayHoldNul ? findNul(cells) : null);
    if (row === null) return;
    if (given >= this.width) this.sawWhole = true;
    else if (ended) this.sawShort = true;
    else this.cutOff = true;
    this.rows.push(row);
  }

  /** A last row that breaks off, in a file whose other rows are whole, means that rows behind it are lost. */
  requireWholeEnd(): void {
    if (this.cutOff && this.sawWhole && !this.sawShort) {
      throw new TableFormatError('TRUNCATED', { row: this.records - this.headerRow });
    }
  }

  /** The failure with the row at which it happened. */
  locate(error: unknown): unknown {
    if (!(error instanceof TableFormatError)) return error;
    const row = this.records + 1 - this.headerRow;
    return row < 1 ? error : new TableFormatError(error.code, { row, ...error.detail });
  }

  /** Full batches, and at the end what is left. */
  *batches(size: number, all = false): Generator<RawRow[]> {
    while (this.rows.length >= size) yield this.rows.splice(0, size);
    if (all && this.rows.length > 0) yield this.rows.splice(0);
  }
}
