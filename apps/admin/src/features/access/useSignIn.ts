import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { problemOf, type Problem } from '../../app/errors';
import { graphql } from '../../gql';
import type { SignInInput, SignInMutation } from '../../gql/graphql';
import { returnPath } from './return-path';

const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        viewer {
          id
        }
      }
      ... on SignInRefused {
        reason
        message
        messageEn
        lockedUntil
      }
    }
  }
`);

/** Why the server said no. */
export type Refusal = Extract<SignInMutation['signIn'], { __typename: 'SignInRefused' }>;

/** Signs in, empties the cache of whoever sat here before, and goes back to where one was. */
export function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [mutate, { loading }] = useMutation(signInMutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const signIn = async (input: SignInInput): Promise<void> => {
    setRefusal(null);
    setProblem(null);
    try {
      const { data } = await mutate({ variables: { input } });
      const result = data?.signIn;
      if (result?.__typename === 'SignInRefused') return setRefusal(result);
      await client.clearStore();
      await navigate(returnPath(params.get('from')), { replace: true });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return { signIn, busy: loading, refusal, problem };
}
