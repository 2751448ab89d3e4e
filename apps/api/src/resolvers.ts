import type { NonEmptyArray } from 'type-graphql';
import { ServerInfoResolver } from './features/access/server-info.resolver';
import { SessionResolver } from './features/access/session.resolver';
import { ViewerResolver } from './features/access/viewer.resolver';

/** Every resolver of the schema; a new feature adds its own here. */
export const resolvers: NonEmptyArray<new () => object> = [
  ServerInfoResolver,
  SessionResolver,
  ViewerResolver,
];
