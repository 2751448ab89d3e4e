import type { IntakeKind } from '../table';
import { areasColumns } from './areas.columns';
import type { ColumnDescription } from './column';
import { rollColumns } from './roll.columns';

const columns = { AREAS: areasColumns, ROLL: rollColumns } satisfies Record<IntakeKind, readonly ColumnDescription[]>;

/** The columns that a table of this kind may have, in the order of the printed list. */
export function columnsOf(kind: IntakeKind): readonly ColumnDescription[] {
  return columns[kind];
}
