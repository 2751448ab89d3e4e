import { graphql } from '../../gql';

/** The newest jobs; the list and the tray ask for the same page, so that one answer serves both. */
export const intakeJobs = graphql(`
  query IntakeJobs($after: String) {
    intakeJobs(first: 50, after: $after) {
      nodes {
        id
        ...IntakeRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
