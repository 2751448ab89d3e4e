import type { RawRow, TableHead } from '../table';

/** Something about a row that people should know, although the row was taken. */
export interface RowWarning {
  /** The spreadsheet kept a long number as a number: its digits behind the fifteenth are lost. */
  warning: 'DIGITS_LOST';
  column: string;
}

/** What every typed row carries beside its items. */
export interface RowEnvelope {
  rowNumber: number;
  /** 退回编号 of a corrected row that is handed in again. */
  rejectionId: string | null;
  /** 原行号 of such a row: its row in the file first handed in. */
  originalRow: number | null;
  warnings: readonly RowWarning[] | null;
  /** Cells of columns that are not ours, by header, blank ones left out. */
  extra: Record<string, string> | null;
}

/** Reads the common part of rows of one table. */
export function envelopeReader(head: TableHead): (row: RawRow) => RowEnvelope {
  const rejectionId = head.mapping['rejectionId'] ?? -1;
  const originalRow = head.mapping['originalRow'] ?? -1;
  const extras = extraCells(head);
  return (row) => {
    const { rowNumber, cells, imprecise } = row;
    return {
      rowNumber,
      rejectionId: textAt(cells, rejectionId) || null,
      originalRow: originalRow < 0 ? null : positiveInteger(textAt(cells, originalRow)),
      warnings: imprecise === null ? null : warningsOf(imprecise, head),
      extra: extras.length === 0 ? null : extraOf(cells, extras),
    };
  };
}

/** The cell at an index, trimmed; empty when the table has no such column. */
export function textAt(cells: readonly string[], index: number): string {
  if (index < 0) return '';
  const text = cells[index];
  if (text === undefined || text === '') return '';
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Visible ASCII or a common ideograph; spares nearly every cell the cost of trimming. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}

/**
 * Remembers what was made of each distinct text: a county has few villages, codes and dates in many rows.
 * The memory is bounded, and its keys are copies: a slice would keep alive the chunk that it was cut from.
 */
export function memoized<T>(read: (text: string) => T, size = 65_536): (text: string) => T {
  let known = new Map<string, { value: T }>();
  // Neighbouring rows mostly say the same, and comparing two texts is cheaper than hashing one.
  let last: string | null = null;
  let lastValue: T;
  return (text) => {
    if (text === last) return lastValue;
    let entry = known.get(text);
    if (entry === undefined) {
      if (known.size >= size) known = new Map();
      entry = { value: read(text) };
      known.set(ownCopy(text), entry);
    }
    last = text;
    lastValue = entry.value;
    return lastValue;
  };
}

/** The same text, not sharing memory with a longer one. V8 copies texts shorter than 13 characters anyway. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

function positiveInteger(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function warningsOf(imprecise: readonly number[], head: TableHead): RowWarning[] | null {
  const columns = Object.keys(head.mapping).filter((column) => imprecise.includes(head.mapping[column] ?? -1));
  return columns.length === 0 ? null : columns.map((column) => ({ warning: 'DIGITS_LOST', column }));
}

/** Index and key of each header that stands for no column; a header that comes again gets a number. */
function extraCells({ headers, mapping }: TableHead): [index: number, key: string][] {
  const mapped = new Set(Object.values(mapping));
  const used = new Set<string>();
  const extras: [number, string][] = [];
  headers.forEach((header, index) => {
    if (mapped.has(index)) {
      used.add(header);
      return;
    }
    const name = header === '' ? `列${index + 1}` : header;
    let key = name;
    for (let again = 2; used.has(key); again++) key = `${name} (${again})`;
    used.add(key);
    extras.push([index, key]);
  });
  return extras;
}

function extraOf(cells: readonly string[], extras: readonly [index: number, key: string][]): Record<string, string> | null {
  let extra: Record<string, string> | null = null;
  for (const [index, key] of extras) {
    const text = textAt(cells, index);
    if (text !== '') (extra ??= {})[key] = text;
  }
  return extra;
}
