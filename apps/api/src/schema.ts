import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { checkOperation } from './features/access/operation';
import { resolvers } from './resolvers';

/** Subscriptions have a source of their own, the notifier; type-graphql merely insists on one. */
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription names its source: subscribe: ({ context }) => context.services.notifier …');
  },
};

/** The executable schema; `schema.graphql` beside this folder is emitted from it and reviewed. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers,
    authChecker: checkOperation,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
    pubSub: noPubSub,
  });
}
