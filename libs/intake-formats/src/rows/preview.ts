import { isBlank } from '../columns/header-row';

const previewRows = 5;

/** The first data rows that are not blank, as wide as the header. */
export function previewOf(records: Iterable<readonly string[]>, width: number): string[][] {
  const preview: string[][] = [];
  for (const cells of records) {
    if (isBlank(cells)) continue;
    preview.push(Array.from({ length: width }, (_, index) => cells[index] ?? ''));
    if (preview.length === previewRows) break;
  }
  return preview;
}
