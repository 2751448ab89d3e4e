import { graphql, readFragment, type FragmentType } from '../../gql';
import type { AreaLevel } from '../../gql/graphql';
import { progressFigures, type Figures } from './progress';

/** What a line of a list of areas needs. */
export const subarea = graphql(`
  fragment Subarea on Area {
    code
    name
    level
    progress {
      ...ProgressFigures
    }
  }
`);

export interface SubareaRow {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly figures: Figures;
}

export const sortKeys = ['code', 'name', 'households', 'persons', 'rate', 'pending', 'open', 'errors'] as const;
export type SortKey = (typeof sortKeys)[number];

/** The lines of a list of areas. */
export const subareaRows = (areas: readonly FragmentType<typeof subarea>[]): SubareaRow[] =>
  readFragment(subarea, areas).map(({ progress, ...area }) => ({ ...area, figures: readFragment(progressFigures, progress) }));

const pinyin = new Intl.Collator('zh-u-co-pinyin');
const figureOf: Readonly<Record<Exclude<SortKey, 'code' | 'name'>, (figures: Figures) => number>> = {
  households: ({ households }) => households,
  persons: ({ persons }) => persons,
  rate: ({ verifiedRate }) => verifiedRate ?? -1,
  pending: ({ personsPending }) => personsPending,
  open: ({ openDiscrepancies }) => openDiscrepancies,
  errors: ({ openErrors }) => openErrors,
};

/** Rows in the order of a column; equal ones stay in the order of their codes. */
export function sortSubareas(rows: readonly SubareaRow[], key: SortKey, descending: boolean): SubareaRow[] {
  const compare = (a: SubareaRow, b: SubareaRow): number => {
    if (key === 'code') return a.code < b.code ? -1 : 1;
    if (key === 'name') return pinyin.compare(a.name, b.name);
    return figureOf[key](a.figures) - figureOf[key](b.figures);
  };
  return [...rows].sort((a, b) => (descending ? -1 : 1) * compare(a, b) || (a.code < b.code ? -1 : 1));
}
