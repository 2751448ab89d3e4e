import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType, isInputObjectType, isInterfaceType, printSchema } from 'graphql';
import { createSchema } from './schema';

describe('the schema', () => {
  const schema = createSchema();

  it('is the one that was reviewed: `npx nx run api:schema` writes it anew', () => {
    expect(`${printSchema(schema)}\n`).toBe(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));
  });

  it('explains every type and field to a newcomer', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .filter((type) => isObjectType(type) || isInputObjectType(type) || isInterfaceType(type))
      .flatMap((type) => [
        ...(type.description || ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [type.name]),
        ...Object.values(type.getFields()).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`),
      ]);
    expect(silent).toEqual([]);
  });
});
