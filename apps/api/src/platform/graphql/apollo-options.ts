import type { ApolloServerOptionsWithSchema } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../context';
import { formatError } from '../errors/format-error';
import { introspectionPlugin } from './introspection.plugin';
import { costPlugin, limitRules, limits } from './limits';
import { responsePlugin } from './response.plugin';

/** How every operation is answered, over HTTP and in tests alike: limits, errors, languages, cookies. */
export function apolloOptions(
  schema: GraphQLSchema,
  { demonstration }: { demonstration: boolean },
  log: (error: unknown) => void,
): ApolloServerOptionsWithSchema<RequestContext> {
  return {
    schema,
    introspection: true,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    hideSchemaDetailsFromClientErrors: !demonstration,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: formatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      introspectionPlugin(demonstration),
      costPlugin,
      responsePlugin,
    ],
  };
}
