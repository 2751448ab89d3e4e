import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit } from 'graphql';
import type { RequestContext } from '../../context';

/** Outside demonstration mode the schema shows itself only to those who may explore the API. */
export function introspectionPlugin(demonstration: boolean): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (demonstration || contextValue.viewer?.permissions.has('API_EXPLORE')) return;
          visit(document, {
            Field(node) {
              if (node.name.value === '__schema' || node.name.value === '__type') {
                throw new GraphQLError('Introspection is for signed-in developers.', { extensions: { code: 'BAD_REQUEST' } });
              }
            },
          });
        },
      };
    },
  };
}
