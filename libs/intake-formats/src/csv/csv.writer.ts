import type { Delimiter } from '../table';

/** One record with its line end, quoted where reading it back would need it. */
export function csvRecord(cells: readonly string[], delimiter: Delimiter): string {
  const line = cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
  // A single empty cell would be a blank row.
  return `${line === '' ? '""' : line}\r\n`;
}

function csvCell(cell: string, delimiter: Delimiter): string {
  if (!cell.includes(delimiter) && !/["\r\n]/.test(cell)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
