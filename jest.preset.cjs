const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { paths } = JSON.parse(readFileSync(join(__dirname, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [target]]) => [`^${alias}$`, join(__dirname, target)]),
);

/** Packages that ship ES modules only and so go through swc like our own code. */
const esmOnly = ['uuid', 'fast-check', 'pure-rand'];

/** Aliases are resolved by swc too, because Jest's own mapping does not reach globalSetup. */
const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
swc.jsc.baseUrl = __dirname;
swc.jsc.paths = paths;

/** What every project's Jest configuration starts from. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mts', 'mjs', 'json'],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper,
};
