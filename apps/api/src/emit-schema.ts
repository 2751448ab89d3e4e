import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { createSchema } from './schema';

/** `nx run api:schema`: writes the schema that the resolvers make to the file that is reviewed. */
writeFileSync(process.argv[2] ?? 'apps/api/schema.graphql', `${printSchema(createSchema())}\n`);
