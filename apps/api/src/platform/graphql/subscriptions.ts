import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { WebsocketHandler } from '@fastify/websocket';
import type { RequestContext } from '../../context';
import type { ContextOf } from '../../server';
import { formatError, localizeErrors } from '../errors/format-error';
import { languageOf } from '../http/language';
import { limitRules, limits } from './limits';

/** A page of another origin could open a socket with the user's cookie; only our own may keep it. */
function ofOwnOrigin({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** Answers graphql-ws with the same schema, limits, contexts and errors as the rest of the API. */
export function subscriptionHandler(app: FastifyInstance, schema: GraphQLSchema, contextOf: ContextOf): WebsocketHandler {
  const format = formatError((error) => app.log.error(error));
  const speak = (errors: readonly import('graphql').GraphQLError[], request: FastifyRequest) =>
    localizeErrors(errors.map((error) => format(error.toJSON(), error)), languageOf(request), request.id);

  return makeHandler<Record<string, unknown>, { request: FastifyRequest }>({
    schema,
    onConnect: ({ extra }) => ofOwnOrigin(extra.request),
    onSubscribe: async ({ extra }, _id, { query, variables, operationName }) => {
      const document = parse(query, { maxTokens: limits.tokens });
      const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
      if (errors.length > 0) return errors;
      return { schema, document, variableValues: variables, operationName, contextValue: await contextOf(extra.request) };
    },
    onError: ({ extra }, _id, _payload, errors) => speak(errors as import('graphql').GraphQLError[], extra.request),
    onNext: async ({ extra }, _id, _payload, { contextValue }, result) => {
      await (contextValue as RequestContext).refresh();
      return result.errors ? { ...result, errors: speak(result.errors, extra.request) as never } : result;
    },
  }) as unknown as WebsocketHandler;
}
