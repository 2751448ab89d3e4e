import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../context';
import { localizeErrors } from '../errors/format-error';

/** The request was well-formed; what is wrong is the document in it or its variables. */
const documentFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

/**
 * Ends the request's read transaction, sets the cookies of the answer, keeps answers out of every cache, speaks the caller's language, and answers
 * clients of the legacy media type with status 200 on request errors, as GraphQL over HTTP asks (audits 572B, FDE2, 7B9B).
 */
export const responsePlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue }) {
        response.http.headers.set('cache-control', 'no-store');
        for (const [name, value] of contextValue.responseHeaders) response.http.headers.set(name, value);
        if (response.body.kind === 'single') {
          const { singleResult } = response.body;
          if (singleResult.errors) singleResult.errors = localizeErrors(singleResult.errors, contextValue.language, contextValue.requestId);
          const accept = request.http?.headers.get('accept') ?? '*/*';
          const concernsDocument = singleResult.errors?.every((error) => documentFaults.has(String(error.extensions?.['code'])));
          if (response.http.status === 400 && concernsDocument && !accept.includes('application/graphql-response+json')) response.http.status = 200;
        }
        contextValue.close().catch(() => undefined);
      },
    };
  },
};
