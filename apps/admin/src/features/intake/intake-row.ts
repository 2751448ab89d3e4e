import { graphql } from '../../gql';

/** A job as the list, the tray and the subscription need it: small, because it comes several times a second. */
export const intakeRow = graphql(`
  fragment IntakeRow on IntakeJob {
    id
    kind
    fileName
    status
    phase
    progress
    secondsLeft
    asOf
    rowsRead
    rowsAccepted
    rowsRejected
    rowsEstimated
    discrepanciesRaised
    unchanged
    requestedBy
    createdAt
    finishedAt
  }
`);
