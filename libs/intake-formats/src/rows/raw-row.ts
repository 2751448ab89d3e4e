import { isBlank } from '../columns/header-row';
import type { RawRow, RowProblem } from '../table';

/**
 * A row brought to the width of the header: short rows are filled up, blank cells beyond the header are cut off.
 * Null for a blank row. A row with more in it than the header has columns keeps all its cells and its problem.
 */
export function shapeRow(
  rowNumber: number,
  cells: string[],
  width: number,
  problem: RowProblem | null = null,
  imprecise: readonly number[] | null = null,
): RawRow | null {
  if (problem === null && isBlank(cells)) return null;
  while (cells.length < width) cells.push('');
  if (cells.length > width) {
    const surplus = cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
    if (surplus < 0) cells.length = width;
    else problem ??= { reason: 'ROW_TOO_LONG', cell: surplus, value: cells[surplus] ?? '' };
  }
  return { rowNumber, cells, problem, imprecise };
}

/** The first cell with a NUL character, which no database column of text can hold. */
export function findNul(cells: readonly string[]): RowProblem | null {
  const cell = cells.findIndex((text) => text.includes('\0'));
  if (cell < 0) return null;
  return { reason: 'NUL_CHARACTER', cell, value: (cells[cell] ?? '').replaceAll('\0', '\\0') };
}
