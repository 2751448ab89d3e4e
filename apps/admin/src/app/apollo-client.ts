import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { currentLanguage } from '../i18n/language';
import { createCache } from './cache';
import { problemOf, type ErrorCode } from './errors';

export interface ApolloClientOptions {
  /** Called for the errors that lead somewhere else: sign in, change the password. */
  onSessionProblem(code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'PASSWORD_CHANGE_REQUIRED'>): void;
}

/** Queries over HTTP, subscriptions over one lazy web socket on the same origin; the cookie does the rest. */
export function createApolloClient({ onSessionProblem }: ApolloClientOptions): ApolloClient {
  const language = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }) => ({ headers: { ...headers, 'X-Language': currentLanguage() } }));
    return forward(operation);
  });

  const session = new ErrorLink(({ error }) => {
    const { code } = problemOf(error);
    if (code === 'UNAUTHENTICATED' || code === 'PASSWORD_CHANGE_REQUIRED') onSessionProblem(code);
  });

  const socket = new GraphQLWsLink(
    createClient({
      url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      connectionParams: () => ({ language: currentLanguage() }),
      retryAttempts: Infinity,
      shouldRetry: () => true,
    }),
  );

  const transport = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    socket,
    new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  );

  return new ApolloClient({
    link: ApolloLink.from([session, language, transport]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
