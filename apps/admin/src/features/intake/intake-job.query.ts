import { graphql } from '../../gql';

/** Everything the page of one intake shows. */
export const intakeJobPage = graphql(`
  query IntakeJobPage($id: ID!) {
    intakeJob(id: $id) {
      id
      countyCode
      fileId
      head {
        missing
        ...IntakeHeadOfFile
      }
      ...IntakeRow
      ...IntakeFacts
      ...CheckReport
      ...ApplyIntakePanel
      ...IntakeResult
      ...IntakeFailure
      ...UndoIntakePanel
    }
  }
`);
