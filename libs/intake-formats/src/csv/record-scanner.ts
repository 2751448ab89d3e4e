import { TableFormatError } from '../table-format.error';
import type { Delimiter, TableLimits } from '../table';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Takes one record: its cells, and whether a line end followed it. */
export type RecordSink = (cells: string[], ended: boolean) => void;

/** How the text is to be read. */
export interface ScanOptions {
  delimiter: Delimiter;
  /** No text follows: what is left is the last record. */
  final: boolean;
  limits: Pick<TableLimits, 'cellCharacters' | 'columns'>;
}

/** Instead of the place where a quoted cell ends: more text is needed, or the cell is not a quoted one. */
const incomplete = -1;
const literal = -2;

/**
 * Splits text into records and returns how far it came: what follows is an incomplete record that the caller
 * hands in again with more text. No state is kept between calls, so the places where the text was cut do not matter.
 *
 * Reads RFC 4180 and what offices make of it: any line end, and quotation marks that are not meant as quoting.
 * A cell is quoted only if the mark that closes it is followed by a delimiter or a line end; otherwise its first mark
 * is an ordinary character. So a stray mark never swallows the rows after it.
 *
 * @throws TableFormatError CELL_TOO_LARGE, TOO_MANY_COLUMNS, or TRUNCATED when the text ends inside a quoted cell
 */
export function scanRecords(text: string, options: ScanOptions, sink: RecordSink): number {
  const { final, limits } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  const { length } = text;
  let position = 0;
  while (position < length) {
    const start = position;
    const cells: string[] = [];
    for (;;) {
      let end = literal;
      if (text.charCodeAt(position) === quote) {
        end = closingQuote(text, position, delimiter, options);
        if (end === incomplete) return start;
      }
      if (end === literal) {
        end = position;
        while (end < length) {
          const code = text.charCodeAt(end);
          if (code === delimiter || code === lineFeed || code === carriageReturn) break;
          end++;
        }
        if (end - position > limits.cellCharacters) throw new TableFormatError('CELL_TOO_LARGE', { limit: limits.cellCharacters });
        cells.push(text.slice(position, end));
      } else {
        const cell = text.slice(position + 1, end);
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        end++;
      }
      if (cells.length > limits.columns) throw new TableFormatError('TOO_MANY_COLUMNS', { limit: limits.columns });
      if (end >= length) {
        if (!final) return start;
        sink(cells, false);
        return length;
      }
      const code = text.charCodeAt(end);
      position = end + 1;
      if (code === delimiter) continue;
      if (code === carriageReturn) {
        if (position === length && !final) return start;
        if (text.charCodeAt(position) === lineFeed) position++;
      }
      sink(cells, true);
      break;
    }
  }
  return length;
}

/** Index of the mark that closes the cell opened at `open`, or why there is none. */
function closingQuote(text: string, open: number, delimiter: number, { final, limits }: ScanOptions): number {
  let at = text.indexOf('"', open + 1);
  for (;;) {
    const reached = at < 0 ? text.length : at;
    if (reached - open > limits.cellCharacters + 1) throw new TableFormatError('CELL_TOO_LARGE', { limit: limits.cellCharacters });
    if (at < 0) {
      if (final) throw new TableFormatError('TRUNCATED');
      return incomplete;
    }
    if (at + 1 === text.length) return final ? at : incomplete;
    const next = text.charCodeAt(at + 1);
    if (next === delimiter || next === lineFeed || next === carriageReturn) return at;
    if (next !== quote) return literal;
    at = text.indexOf('"', at + 2);
  }
}
