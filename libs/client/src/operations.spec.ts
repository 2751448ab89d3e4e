import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DefinitionNode, Kind, parse, print, validate } from 'graphql';
import * as generated from './generated/graphql';

const library = join(__dirname, '..');
const schema = buildSchema(readFileSync(join(library, '../../apps/api/schema.graphql'), 'utf8'));
const documents = Object.entries(generated).flatMap(([name, value]) =>
  value instanceof generated.TypedDocumentString && name.endsWith('Document') ? [{ name, text: value.toString() }] : [],
);

const operationsIn = (text: string): DefinitionNode[] => parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
const folder = join(library, 'operations');
const written = readdirSync(folder).flatMap((file) => operationsIn(readFileSync(join(folder, file), 'utf8')));

describe('the generated operations', () => {
  it.each(documents)('$name fits the schema of the API', ({ text }) => {
    expect(validate(schema, parse(text)).map(String)).toEqual([]);
  });

  it('are those that are written in operations/', () => {
    const all = documents.flatMap(({ text }) => operationsIn(text));
    expect(all.map(print).sort()).toEqual(written.map(print).sort());
  });
});
