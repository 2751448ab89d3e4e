/** What a table holds: the county's areas, or a register roll (常住人口信息清单). */
export type IntakeKind = 'AREAS' | 'ROLL';

/** A file as the caller holds it. Nothing here opens files or connections: the bytes come from the caller. */
export interface TableSource {
  fileName: string;
  /** A fresh stream from the first byte on each call. */
  stream(): AsyncIterable<Buffer>;
  /** Length in bytes. */
  size: number;
  /**
   * Random access, worth giving for XLSX: its directory stands at the end of the file.
   * Returns exactly `length` bytes, or fewer at the end of the file. Without it the stream is skipped through.
   */
  read?(offset: number, length: number): Promise<Buffer>;
}

export type TableFormat = 'CSV' | 'XLSX';
export type TableEncoding = 'utf-8' | 'gb18030';
export type Delimiter = ',' | '\t' | ';';

/** Column → index in the headers; a column that is not there has no entry. */
export type HeaderMapping = Readonly<Record<string, number>>;

/** What was recognised of a table before its rows are read; plain data, may be stored and handed back later. */
export interface TableHead {
  kind: IntakeKind;
  format: TableFormat;
  encoding: TableEncoding | null;
  delimiter: Delimiter | null;
  sheet: string | null;
  /** Physical row of the header in the file, counted from 1. */
  headerRow: number;
  headers: string[];
  /** The first data rows that are not blank, five at most. */
  preview: string[][];
  mapping: HeaderMapping;
  /** Required columns that no header stands for. */
  missing: string[];
  /** Headers that stand for no column; their cells are kept in `extra`. */
  extra: string[];
  /** Headers that stand for a column which another header already stands for; kept in `extra` too. */
  duplicates: string[];
}

/** Why a row cannot be read as it stands; a message in both languages is in `rejectionMessage`. */
export type RowFault = 'ROW_TOO_LONG' | 'MERGED_CELL' | 'FORMULA_WITHOUT_VALUE' | 'NUL_CHARACTER';

/** A fault of a row's shape, found before anything was made of its cells. */
export interface RowProblem {
  reason: RowFault;
  /** Index of the cell; null when the whole row is concerned. */
  cell: number | null;
  value: string;
}

/** One physical row below the header that is not blank. */
export interface RawRow {
  /** Physical row below the header, counted from 1; blank rows count. */
  rowNumber: number;
  /** As many cells as there are headers; more only when `problem` says so. */
  cells: string[];
  problem: RowProblem | null;
  /** Cells which the spreadsheet kept as numbers of 16 digits or more, and so without their last digits. */
  imprecise: readonly number[] | null;
}

/** Bounds against files that are made, or broken, to exhaust the machine. */
export interface TableLimits {
  /** Characters of one cell. A spreadsheet allows 32,767. */
  cellCharacters: number;
  /** Columns of one row. */
  columns: number;
  /** Uncompressed bytes of one sheet. */
  sheetBytes: number;
  /** Uncompressed bytes of the shared strings of a workbook, which stay in memory while it is read. */
  sharedStringBytes: number;
  /** Uncompressed to compressed size, looked at from `ratioFloorBytes` on. */
  ratio: number;
  ratioFloorBytes: number;
  /** Entries of the archive; one sheet is one entry. */
  archiveEntries: number;
}

/** Generous for a county of three million; a caller may set its own. */
export const defaultTableLimits: Readonly<TableLimits> = {
  cellCharacters: 131_072,
  columns: 1_000,
  sheetBytes: 4 * 1024 ** 3,
  sharedStringBytes: 512 * 1024 ** 2,
  ratio: 200,
  ratioFloorBytes: 16 * 1024 ** 2,
  archiveEntries: 2_000,
};
