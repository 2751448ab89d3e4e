import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which kind of project may use which; see CONTRIBUTING.md. Domain libraries know no framework and no I/O. */
const boundaries = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:domain', 'type:client', 'type:platform'] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:domain', 'type:client', 'type:platform', 'type:tool'] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:shared'] },
  { sourceTag: 'scope:admin', onlyDependOnLibsWithTags: ['scope:admin', 'scope:shared'] },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'lib:standards', onlyDependOnLibsWithTags: ['none'] },
  { sourceTag: 'lib:rules', onlyDependOnLibsWithTags: ['lib:standards'] },
  { sourceTag: 'lib:intake-formats', onlyDependOnLibsWithTags: ['lib:standards'] },
];

const forTests = boundaries.map((constraint) => ({
  ...constraint,
  onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, 'type:tool', 'type:platform'],
}));

const moduleBoundaries = (depConstraints) => [
  'error',
  { enforceBuildableLibDependency: false, allow: [], depConstraints },
];

const frameworks = ['fastify', 'typeorm', 'type-graphql', 'graphql', 'pg', 'react', 'antd', '@apollo/*', 'node:fs', 'node:fs/promises', 'node:http', 'node:net', 'node:child_process'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.data/**', '**/gql/**', '**/generated/**', '.nx/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.ts', '**/*.tsx'], rules: { '@nx/enforce-module-boundaries': moduleBoundaries(boundaries), 'no-undef': 'off' } },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**'], rules: { '@nx/enforce-module-boundaries': moduleBoundaries(forTests) } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.mts'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', __dirname: 'readonly', module: 'writable', require: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly', AbortSignal: 'readonly', performance: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['libs/standards/src/**/*.ts', 'libs/rules/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: frameworks }] },
  },
  {
    files: ['apps/api/src/features/**/*.resolver.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'typeorm', message: 'A resolver calls one command or one query; it never talks to the database.' }] }] },
  },
  { files: ['apps/admin/**/*.tsx', 'apps/admin/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['tools/**', 'apps/api/src/cli/**', 'apps/api/src/cli.ts'], rules: { 'no-console': 'off' } },
);
