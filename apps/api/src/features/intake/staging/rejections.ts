import type { EntityManager } from 'typeorm';
import type { RawRow, RowRejection } from '@qingce/intake-formats';
import { uuidv7 } from '../../../platform/uuid';
import type { IntakeJobId } from '../job-run';

/** A row that was not taken, with its cells as they came. */
export interface RejectedRow extends RowRejection {
  cells: string[];
}

export const rejected = (raw: RawRow, rejection: RowRejection): RejectedRow => ({ ...rejection, cells: raw.cells });

/** Stores rejected rows in one statement; they stay until the job itself is gone. */
export async function storeRejections(manager: EntityManager, { countyCode, id }: IntakeJobId, rows: readonly RejectedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const records = rows.map(({ rowNumber, column, value, reason, cells }) => ({
    id: uuidv7(),
    row_number: rowNumber,
    column_name: column,
    value: storable([...value].slice(0, 500).join('')),
    reason,
    cells: cells.map(storable),
  }));
  await manager.query(
    `insert into intake_rejection (county_code, job_id, id, row_number, column_name, value, reason, cells)
     select $1, $2, id, row_number, column_name, value, reason, cells
     from jsonb_to_recordset($3) as r(id uuid, row_number integer, column_name text, value text, reason text, cells jsonb)`,
    [countyCode, id, JSON.stringify(records)],
  );
}

const halfCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** PostgreSQL's text holds neither NUL, which is shown instead, nor half a character of a higher plane. */
const storable = (text: string): string => text.replaceAll('\0', '␀').replaceAll(halfCharacters, '\ufffd');
