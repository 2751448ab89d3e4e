import { mapHeaders } from '../columns/header-mapping';
import { findHeaderRow, headerSearchRows, trimHeaders } from '../columns/header-row';
import { previewOf } from '../rows/preview';
import type { HeaderMapping, IntakeKind, TableHead, TableLimits, TableSource } from '../table';
import { TableFormatError } from '../table-format.error';
import { loadSharedStrings, type SharedStrings } from './shared-strings';
import { openWorkbook, type SheetEntry, type Workbook } from './workbook';
import { sheetRows } from './workbook.reader';

/** Rows read for header and preview. */
const sampleRows = headerSearchRows + 20;

interface Candidate {
  head: TableHead;
  recognised: number;
}

/** Finds the sheet and the header of a workbook: the first visible sheet with all columns, or the one with most. */
export async function inspectWorkbook(
  source: TableSource,
  kind: IntakeKind,
  limits: TableLimits,
  overrides: HeaderMapping,
  wanted?: string,
): Promise<TableHead> {
  const workbook = await openWorkbook(source, limits);
  const sheets = workbook.sheets.filter(({ name, hidden }) => (wanted === undefined ? !hidden : name === wanted));
  if (wanted !== undefined && sheets.length === 0) throw new TableFormatError('NO_SUCH_SHEET', { sheet: wanted });
  let best: Candidate | null = null;
  for (const sheet of sheets) {
    const candidate = candidateOf(sheet.name, await firstRows(workbook, sheet, limits), kind, overrides);
    if (candidate && candidate.recognised > (best?.recognised ?? -1)) best = candidate;
    if (candidate && candidate.recognised > 1 && candidate.head.missing.length === 0) break;
  }
  if (best === null) throw new TableFormatError('EMPTY');
  return best.head;
}

function candidateOf(sheet: string, rows: string[][], kind: IntakeKind, overrides: HeaderMapping): Candidate | null {
  const header = findHeaderRow(rows.slice(0, headerSearchRows), kind);
  if (header === null) return null;
  const headers = trimHeaders(rows[header.index] ?? []);
  const head: TableHead = {
    kind,
    format: 'XLSX',
    encoding: null,
    delimiter: null,
    sheet,
    headerRow: header.index + 1,
    headers,
    preview: previewOf(rows.slice(header.index + 1), headers.length),
    ...mapHeaders(headers, kind, overrides),
  };
  return { head, recognised: header.recognised };
}

/**
 * The first rows with their texts. Which shared strings they need is found in a first reading of these rows, so that
 * of a table of millions of strings only the beginning is read.
 */
async function firstRows(workbook: Workbook, sheet: SheetEntry, limits: TableLimits): Promise<string[][]> {
  let last = -1;
  const recorder: SharedStrings = {
    get: (index) => {
      last = Math.max(last, index);
      return '';
    },
  };
  await sample(workbook, sheet, recorder, limits);
  return sample(workbook, sheet, await loadSharedStrings(workbook.archive, workbook.sharedStringsPart, limits, last), limits);
}

async function sample(workbook: Workbook, sheet: SheetEntry, strings: SharedStrings, limits: TableLimits): Promise<string[][]> {
  const sampled: string[][] = [];
  try {
    for await (const rows of sheetRows(workbook, sheet, { strings, limits })) {
      for (const { row, cells } of rows) {
        if (row > sampleRows) return sampled;
        while (sampled.length < row) sampled.push([]);
        sampled[row - 1] = cells;
      }
    }
  } catch (error) {
    // The rows before it are enough to know the header; reading names the row below it.
    if (!(error instanceof TableFormatError && error.code === 'CELL_TOO_LARGE' && sampled.length > 0)) throw error;
  }
  return sampled;
}
