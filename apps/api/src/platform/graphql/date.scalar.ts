import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDate } from '@qingce/standards';

function readCalendarDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new GraphQLError('A date is written YYYY-MM-DD and must exist.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Dates go from PostgreSQL to the browser as they are: text, never a Date. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD, as the register has it; never a point in time.',
  serialize: (value) => value as string,
  parseValue: readCalendarDate,
  parseLiteral: (node) => readCalendarDate(node.kind === Kind.STRING ? node.value : undefined),
});
