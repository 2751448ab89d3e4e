import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { WebsocketHandler } from '@fastify/websocket';
import type { RequestContext } from '../../context';
import type { ContextOf } from '../../server';
import { formatError, localizeErrors } from '../errors/format-error';
import { problems } from '../errors/problem';
import { languageOf } from '../http/language';
import { limitRules, limits } from './limits';

/** A page of another origin could open a socket with the user's cookie; only our own may keep it. */
function ofOwnOrigin({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** Queries, mutations and introspection go by HTTP, where cost is counted and cross-site requests are kept out; only subscriptions come here. */
function readRequest(schema: GraphQLSchema, query: string, operationName?: string | null): { document: DocumentNode } | { errors: GraphQLError[] } {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return { errors: [asRequestError(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
  }
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    return { errors: [new GraphQLError('Only subscriptions are answered over a socket.', { extensions: { code: 'BAD_REQUEST' } })] };
  }
  const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
  return errors.length > 0 ? { errors: errors.map((error) => asRequestError(error, 'GRAPHQL_VALIDATION_FAILED')) } : { document };
}

const asRequestError = (error: GraphQLError, code: string): GraphQLError =>
  error.extensions['code'] ? error : new GraphQLError(error.message, { nodes: error.nodes, extensions: { code } });

/** Answers graphql-ws with the same schema, limits, contexts and errors as the rest of the API. */
export function subscriptionHandler(app: FastifyInstance, schema: GraphQLSchema, contextOf: ContextOf): WebsocketHandler {
  const format = formatError((error) => app.log.error(error));
  const speak = (errors: readonly GraphQLError[], request: FastifyRequest) =>
    localizeErrors(errors.map((error) => format(error.toJSON(), error)), languageOf(request), request.id);

  const signedIn = async (request: FastifyRequest): Promise<RequestContext> => {
    const context = await contextOf(request);
    if (!context.viewer) throw problems.unauthenticated();
    return context;
  };

  return makeHandler<Record<string, unknown>, { request: FastifyRequest }>({
    schema,
    onConnect: ({ extra }) => ofOwnOrigin(extra.request),
    onSubscribe: async ({ extra }, _id, { query, variables, operationName }) => {
      const request = readRequest(schema, query, operationName);
      if ('errors' in request) return request.errors;
      const { document } = request;
      return { schema, document, variableValues: variables, operationName, contextValue: await signedIn(extra.request) };
    },
    onError: ({ extra }, _id, _payload, errors) => speak(errors as GraphQLError[], extra.request),
    onNext: async ({ extra }, _id, _payload, { contextValue }, result) => {
      await (contextValue as RequestContext).refresh();
      return result.errors ? { ...result, errors: speak(result.errors, extra.request) as never } : result;
    },
  }) as unknown as WebsocketHandler;
}
