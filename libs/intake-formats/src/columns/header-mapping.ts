import { foldWidth } from '@qingce/standards';
import type { HeaderMapping, IntakeKind, TableHead } from '../table';
import { TableFormatError } from '../table-format.error';
import { columnsOf } from './columns-of';

/** What the headers of a table stand for. */
export type MappedHeaders = Pick<TableHead, 'mapping' | 'missing' | 'extra' | 'duplicates'>;

/** `公民 身份号码（必填）*` and `公民身份号码` are the same header: width, spaces, case and marks do not count. */
function foldHeader(header: string): string {
  return foldWidth(header).replace(/[\s*:()[\]【】_-]/gu, '').toLowerCase();
}

/** Without a remark in brackets at the end: `出生日期(公历)`. */
function withoutRemark(header: string): string {
  return foldWidth(header).replace(/[([【][^)\]】]*[)\]】]\s*[*:]?\s*$/u, '');
}

interface Candidate {
  column: string;
  /** The header of the printed list goes before its everyday names, so that 姓名 wins over 名字. */
  canonical: boolean;
}

const dictionaries = new Map<IntakeKind, ReadonlyMap<string, Candidate>>();

function dictionaryOf(kind: IntakeKind): ReadonlyMap<string, Candidate> {
  const known = dictionaries.get(kind);
  if (known) return known;
  const dictionary = new Map<string, Candidate>();
  for (const { column, header, aliases } of columnsOf(kind)) {
    for (const alias of [column, ...aliases]) dictionary.set(foldHeader(alias), { column, canonical: false });
    dictionary.set(foldHeader(header), { column, canonical: true });
  }
  dictionaries.set(kind, dictionary);
  return dictionary;
}

function candidateOf(header: string, kind: IntakeKind): Candidate | undefined {
  const dictionary = dictionaryOf(kind);
  return dictionary.get(foldHeader(header)) ?? dictionary.get(foldHeader(withoutRemark(header)));
}

/** How many different columns the cells of a row name; tells the header row from titles and data. */
export function recognisedColumns(cells: readonly string[], kind: IntakeKind): number {
  const columns = new Set<string>();
  for (const cell of cells) {
    const column = cell === '' || cell.length > 40 ? undefined : candidateOf(cell, kind)?.column;
    if (column) columns.add(column);
  }
  return columns.size;
}

/**
 * Finds the column of each header.
 *
 * @param overrides columns mapped by hand, to an index in the headers, or to -1 for "not in this file"; they win
 * @throws RangeError if an override names a column or a header that is not there
 */
export function mapHeaders(headers: readonly string[], kind: IntakeKind, overrides: HeaderMapping = {}): MappedHeaders {
  const descriptions = columnsOf(kind);
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  for (const [column, index] of Object.entries(overrides)) {
    if (!descriptions.some((description) => description.column === column)) throw new RangeError(`No column ${column} in ${kind}`);
    if (!Number.isInteger(index) || index < -1 || index >= headers.length) throw new RangeError(`No header ${index} for ${column}`);
    if (index < 0) continue;
    if (taken.has(index)) throw new RangeError(`Header ${index} stands for two columns`);
    mapping[column] = index;
    taken.add(index);
  }
  const repeated: number[] = [];
  const candidates = headers.map((header) => candidateOf(header, kind));
  for (const canonical of [true, false]) {
    candidates.forEach((candidate, index) => {
      if (candidate?.canonical !== canonical || taken.has(index)) return;
      const { column } = candidate;
      if (mapping[column] === undefined && overrides[column] === undefined) {
        mapping[column] = index;
        taken.add(index);
      } else if (overrides[column] === undefined) repeated.push(index);
    });
  }
  const duplicates = headers.filter((_header, index) => repeated.includes(index));
  const extra = headers.filter((header, index) => !taken.has(index) && header.trim() !== '' && !repeated.includes(index));
  const missing = descriptions
    .filter(({ column, required, alternative }) => required && mapping[column] === undefined && (alternative === null || mapping[alternative] === undefined))
    .map(({ column }) => column);
  return { mapping, missing, extra, duplicates };
}

/** The same table read with columns mapped by hand. */
export function withMapping(head: TableHead, overrides: HeaderMapping): TableHead {
  return { ...head, ...mapHeaders(head.headers, head.kind, overrides) };
}

/** @throws TableFormatError MISSING_COLUMNS, naming the headers that are looked for */
export function requireColumns(head: TableHead): void {
  if (head.missing.length === 0) return;
  const described = columnsOf(head.kind).filter(({ column }) => head.missing.includes(column));
  throw new TableFormatError('MISSING_COLUMNS', { columns: described.map(({ header }) => header).join('、') });
}
