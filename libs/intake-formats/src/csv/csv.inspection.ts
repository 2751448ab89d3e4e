import { mapHeaders } from '../columns/header-mapping';
import { findHeaderRow, headerSearchRows, trimHeaders, type HeaderRow } from '../columns/header-row';
import { previewOf } from '../rows/preview';
import type { Delimiter, HeaderMapping, IntakeKind, TableHead, TableLimits, TableSource } from '../table';
import { TableFormatError } from '../table-format.error';
import { LineDecoder } from './line-decoder';
import { scanRecords } from './record-scanner';
import { detectEncoding } from './text-encoding';

const sampleCharacters = 128 * 1024;
const delimiters: readonly Delimiter[] = [',', '\t', ';'];

interface Reading {
  delimiter: Delimiter;
  records: string[][];
  header: HeaderRow;
  width: number;
}

/** Finds encoding, delimiter and header of a CSV file from its first rows. */
export async function inspectCsv(
  source: TableSource,
  kind: IntakeKind,
  limits: TableLimits,
  overrides: HeaderMapping,
): Promise<TableHead> {
  const { encoding } = await detectEncoding(source);
  const { text, whole } = await firstText(source, new LineDecoder(encoding));
  if (text.trim() === '') throw new TableFormatError('EMPTY');
  const readings = delimiters.flatMap((delimiter) => read(text, whole, delimiter, kind, limits) ?? []);
  const best = readings.sort((a, b) => b.header.recognised - a.header.recognised || b.width - a.width)[0];
  if (!best) throw new TableFormatError('EMPTY');
  if (best.width < 2 || (best.header.recognised === 0 && /^\s*[<{]/u.test(text))) throw new TableFormatError('NOT_A_TABLE');
  const { records, header, delimiter } = best;
  const headers = trimHeaders(records[header.index] ?? []);
  return {
    kind,
    format: 'CSV',
    encoding,
    delimiter,
    sheet: null,
    headerRow: header.index + 1,
    headers,
    preview: previewOf(records.slice(header.index + 1), headers.length),
    ...mapHeaders(headers, kind, overrides),
  };
}

/** Enough text for the search of the header, and whether it is all there is. */
async function firstText(source: TableSource, decoder: LineDecoder): Promise<{ text: string; whole: boolean }> {
  let text = '';
  for await (const chunk of source.stream()) {
    const lines = decoder.decode(chunk);
    text += lines.text;
    // Reading the rows names the place of what is wrong; here it only matters if nothing came before it.
    if (lines.failure && text === '') throw lines.failure;
    if (lines.failure || text.length >= sampleCharacters) return { text, whole: false };
  }
  const last = decoder.end();
  if (last.failure && text === '') throw last.failure;
  return { text: text + last.text, whole: last.failure === null };
}

function read(text: string, whole: boolean, delimiter: Delimiter, kind: IntakeKind, limits: TableLimits): Reading | null {
  const records: string[][] = [];
  try {
    scanRecords(text, { delimiter, final: whole, limits }, (cells) => records.push(cells));
  } catch (error) {
    // A mark that is never closed: what stands before it is enough to know the header, and reading names the row.
    if (!(error instanceof TableFormatError) || records.length === 0) return null;
  }
  const header = findHeaderRow(records.slice(0, headerSearchRows), kind);
  return header && { delimiter, records, header, width: trimHeaders(records[header.index] ?? []).length };
}
