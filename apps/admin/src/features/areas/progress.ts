import { graphql } from '../../gql';
import type { ProgressFiguresFragment } from '../../gql/graphql';

/** The figures of an area, as every board and list shows them. */
export const progressFigures = graphql(`
  fragment ProgressFigures on Progress {
    households
    householdsVerified
    persons
    personsVerified
    verifiedRate
    personsPending
    personsCancelled
    openDiscrepancies
    openErrors
    updatedAt
  }
`);

export type Figures = ProgressFiguresFragment;

/** Whether field work has measured anything yet. */
export const isMeasured = ({ verifiedRate }: Pick<Figures, 'verifiedRate'>): boolean => verifiedRate !== null;
