import { graphql } from '../../gql';

/** Changes an account; used by its form and by the button that disables it. */
export const updateUser = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      __typename
      ... on UserUpdated {
        user {
          id
          ...UserRow
        }
      }
      ... on VersionConflict {
        currentVersion
        message
        messageEn
      }
    }
  }
`);
