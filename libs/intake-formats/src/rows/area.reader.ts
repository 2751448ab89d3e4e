import { areaLevelOf, foldCode, foldWidth, normalizeAreaCode, parentAreaCode, type AreaLevel } from '@qingce/standards';
import { requireColumns } from '../columns/header-mapping';
import type { RawRow, TableHead } from '../table';
import { envelopeReader, textAt, type RowEnvelope } from './cells';
import { rejectionOf, type RejectionReason, type RowRejection } from './row-rejection';

/** One area: its shortest code, level and name. */
export interface AreaRow extends RowEnvelope {
  code: string;
  level: Exclude<AreaLevel, 'GROUP'>;
  name: string;
  /** From the code; null for a county, whose prefecture is none of our areas. */
  parentCode: string | null;
}

/** A typed row, or why there is none. */
export type AreaOutcome = { row: AreaRow; rejection?: undefined } | { rejection: RowRejection; row?: undefined };

/**
 * Makes the reader for the rows of a table of areas. Codes may be padded with zeros to 12 digits. Codes that come
 * twice and areas above that are nowhere are found by the caller, who sees all rows.
 *
 * @throws TableFormatError MISSING_COLUMNS if a required column has no header
 */
export function areaReader(head: TableHead): (row: RawRow) => AreaOutcome {
  requireColumns(head);
  const at = (column: string) => head.mapping[column] ?? -1;
  const envelope = envelopeReader(head);
  return (raw) => {
    const { cells, rowNumber } = raw;
    if (raw.problem !== null) return { rejection: rejectionOf(raw, raw.problem, head) };
    const reject = (reason: RejectionReason, column: string, value: string): AreaOutcome => ({
      rejection: { rowNumber, column, value, reason },
    });
    const codeText = textAt(cells, at('code'));
    if (codeText === '') return reject('NO_CODE', 'code', '');
    const code = normalizeAreaCode(codeText);
    const level = code === null ? null : areaLevelOf(code);
    if (code === null || level === null || code.startsWith('0')) return reject('INVALID_CODE', 'code', codeText);
    // Provinces (XX0000) stand in public tables too; prefectures are told from prefecture-level cities without
    // counties (441900) by nothing in the code, so these pass as counties.
    if (level === 'GROUP' || (level === 'COUNTY' && code.endsWith('0000'))) return reject('LEVEL_NOT_ALLOWED', 'code', codeText);
    const parentText = textAt(cells, at('parent'));
    if (parentText !== '' && !isParent(foldCode(parentText), code, level)) return reject('PARENT_CONTRADICTS_CODE', 'parent', parentText);
    const name = foldWidth(textAt(cells, at('name')));
    if (name === '') return reject('NO_NAME', 'name', '');
    return { row: { ...envelope(raw), code, level, name, parentCode: parentAreaCode(code) } };
  };
}

/** The area above a county is a prefecture or province, written with 2, 4 or 6 digits or padded to 12. */
function isParent(parent: string, code: string, level: AreaLevel): boolean {
  if (level !== 'COUNTY') return normalizeAreaCode(parent) === parentAreaCode(code);
  const shortest = parent.replace(/(?:00)+$/, '');
  return /^(?:\d\d){1,2}$/.test(shortest) && code.startsWith(shortest);
}
