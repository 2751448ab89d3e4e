import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and documents of the operations that township apps send, from the API's schema. Documents stay text: no parser goes along. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: 'libs/client/operations/*.graphql',
  generates: {
    'libs/client/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSONObject: 'Record<string, unknown>' },
      },
    },
  },
};

export default config;
