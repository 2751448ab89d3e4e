import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchemaSync } from 'type-graphql';
import { checkOperation } from './features/access/operation';
import { resolvers } from './resolvers';

/** The executable schema; `schema.graphql` beside this folder is emitted from it and reviewed. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers,
    authChecker: checkOperation,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
  });
}
