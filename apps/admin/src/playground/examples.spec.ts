import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFor } from './examples';

const schema = buildSchema(readFileSync(join(__dirname, '../../../api/schema.graphql'), 'utf8'));

describe('examples of the playground', () => {
  it.each(examplesFor('700101', 'r', '2020-06-01').map((example) => [example] as const))('is an operation the API knows: %#', ({ query, variables }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(() => JSON.parse(variables ?? '{}')).not.toThrow();
  });
});
