import type { Language } from '@qingce/standards';
import { rejectionColumns } from '../columns/rejection.columns';
import { rejectedHeader, rejectionMessage, type RowRejection } from '../rows/row-rejection';
import type { TableHead } from '../table';

/** A row to be handed back: as it came in, why, and the number under which it comes again. */
export interface RejectedRow extends RowRejection {
  /** 退回编号, given by the caller. */
  id: string;
  cells: readonly string[];
}

/** The headers of a table of rejections: those of the file, and ours behind them. */
export function rejectionHeaders(head: TableHead): string[] {
  return [...keptHeaders(head).map((index) => head.headers[index] ?? ''), ...rejectionColumns.map(({ header }) => header)];
}

/** The cells of one rejected row under these headers; none is altered, so that it can come in again. */
export function rejectionCells(row: RejectedRow, head: TableHead, language: Language): string[] {
  const kept = keptHeaders(head).map((index) => row.cells[index] ?? '');
  return [...kept, reasonOf(row, head, language), row.id, String(row.rowNumber)];
}

/** A file of rejections that comes in and is rejected again gets its columns anew. */
function keptHeaders({ headers, mapping }: TableHead): number[] {
  const ours = new Set(rejectionColumns.map(({ column }) => mapping[column] ?? -1));
  return headers.map((_header, index) => index).filter((index) => !ours.has(index));
}

function reasonOf(row: RejectedRow, head: TableHead, language: Language): string {
  const header = rejectedHeader(head, row.column);
  const place = header === null ? '' : language === 'zh' ? `【${header}】` : `[${header}] `;
  const surplus = row.cells.slice(head.headers.length).filter((cell) => cell.trim() !== '');
  // Cells beyond the header have no column to go back in.
  const lost = surplus.length === 0 ? '' : language === 'zh' ? `（多出：${surplus.join(' | ')}）` : ` (surplus: ${surplus.join(' | ')})`;
  return `${place}${rejectionMessage(row.reason, language)}${lost}`;
}
