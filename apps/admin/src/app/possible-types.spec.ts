import { buildSchema, isAbstractType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { possibleTypes } from './possible-types';

it('possibleTypes names every interface and union of the schema with its types', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../../api/schema.graphql'), 'utf8'));
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type) && !type.name.startsWith('__'));
  const expected = abstract.map((type) => [type.name, isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name).sort() : []]);
  expect(Object.entries(possibleTypes).map(([name, types]) => [name, [...types].sort()]).sort()).toEqual(expected.sort());
});
