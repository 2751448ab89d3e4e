import type { NonEmptyArray } from 'type-graphql';

/** Every resolver of the schema; a new feature adds its own here. */
export const resolvers = [] as unknown as NonEmptyArray<() => void>;
