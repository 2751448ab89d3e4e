/** A known column and the header of the file that feeds it, as the server recognised it. */
export interface KnownColumn {
  readonly column: string;
  readonly header: string;
  readonly required: boolean;
  readonly mappedIndex?: number | null;
}

/** Which header (by index) feeds which column; null when none does. */
export type ColumnMapping = Readonly<Record<string, number | null>>;

/** A required column that another may stand in for: a village is found by its code or by its name. */
const standIns: Readonly<Record<string, string>> = { villageCode: 'villageName' };

/** The mapping the server found by itself. */
export const recognisedMapping = (columns: readonly KnownColumn[]): ColumnMapping =>
  Object.fromEntries(columns.map(({ column, mappedIndex }) => [column, mappedIndex ?? null]));

const isMapped = (mapping: ColumnMapping, column: string | undefined): boolean => column !== undefined && mapping[column] != null;

/** Required columns that no header feeds. */
export const missingColumns = <Column extends KnownColumn>(columns: readonly Column[], mapping: ColumnMapping): Column[] =>
  columns.filter(({ column, required }) => required && !isMapped(mapping, column) && !isMapped(mapping, standIns[column]));

/** Required columns that were not recognised, then the others, each in their order. */
export function missingFirst<Column extends KnownColumn>(columns: readonly Column[]): Column[] {
  const missing = new Set(missingColumns(columns, recognisedMapping(columns)));
  return [...missing, ...columns.filter((column) => !missing.has(column))];
}

/** Headers (by index) that were given to more than one column. */
export function headersUsedTwice(mapping: ColumnMapping): number[] {
  const used = Object.values(mapping).filter((index) => index !== null);
  return [...new Set(used.filter((index, position) => used.indexOf(index) !== position))];
}

/** Tells the server that a column is not in the file, even if a header looks like it. */
const notInFile = -1;

/** As the server takes it: every column with the index of its header. */
export const mappingInput = (mapping: ColumnMapping): Record<string, number> =>
  Object.fromEntries(Object.entries(mapping).map(([column, index]) => [column, index ?? notInFile]));
