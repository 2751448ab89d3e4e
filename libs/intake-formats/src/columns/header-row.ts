import type { IntakeKind } from '../table';
import { recognisedColumns } from './header-mapping';

/** Rows looked at for the header: above it stand titles, dates and blank rows. */
export const headerSearchRows = 50;

/** Where the header stands, and how many columns were recognised in it. */
export interface HeaderRow {
  index: number;
  recognised: number;
}

/**
 * Finds the header among the first rows: the one in which the most columns are recognised, the first of equals.
 * If fewer than two are recognised anywhere, the first row with at least two cells is offered, to be mapped by hand.
 * Null when all rows are blank.
 */
export function findHeaderRow(rows: readonly (readonly string[])[], kind: IntakeKind): HeaderRow | null {
  let best: HeaderRow = { index: -1, recognised: 1 };
  rows.slice(0, headerSearchRows).forEach((cells, index) => {
    const recognised = recognisedColumns(cells, kind);
    if (recognised > best.recognised) best = { index, recognised };
  });
  if (best.index >= 0) return best;
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
  const wide = rows.findIndex((cells) => filled(cells) > 1);
  const index = wide >= 0 ? wide : rows.findIndex((cells) => filled(cells) > 0);
  return index < 0 ? null : { index, recognised: 0 };
}

/** Headers without the blank cells that spreadsheets leave at the end of a row. */
export function trimHeaders(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length--;
  return cells.slice(0, length).map((cell) => cell.replace(/^\ufeff/, '').trim());
}

/** Whether nothing is written in a row. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
