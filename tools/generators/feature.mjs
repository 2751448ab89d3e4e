import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const usage = `usage: node tools/generators/feature.mjs FEATURE ENTITY [PLURAL]
  for example: node tools/generators/feature.mjs fieldwork visit
  writes the shape of one entity into apps/api/src/features/FEATURE; the folder may have others already`;

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const [feature = '', entity = '', givenPlural] = process.argv.slice(2);
const kebab = /^[a-z]+(-[a-z0-9]+)*$/;
if (!kebab.test(feature) || !kebab.test(entity) || (givenPlural && !kebab.test(givenPlural))) fail(usage);

const root = join(here, '..', '..');
const source = join(root, 'apps', 'api', 'src');

/** @param {string} word */
const pluralOf = (word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
/** @param {string} name */
const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** @param {string} name */
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
/** @param {string} name */
const spaced = (name) => name.replaceAll('-', ' ');

const entities = givenPlural ?? pluralOf(entity);
/** @type {Record<string, string>} */
const words = {
  entity,
  entities,
  Entity: capital(camel(entity)),
  Entities: capital(camel(entities)),
  variable: camel(entity),
  variables: camel(entities),
  table: entity.replaceAll('-', '_'),
  ENTITY: entity.replaceAll('-', '_').toUpperCase(),
  words: spaced(entity),
  Words: capital(spaced(entity)),
  wordsPlural: spaced(entities),
  WordsPlural: capital(spaced(entities)),
  timestamp: String(nextTimestamp()),
};

/** Migrations run in the order of their times; the new one is the last. */
function nextTimestamp() {
  const times = [...readFileSync(join(source, 'migrations', 'index.ts'), 'utf8').matchAll(/'\.\/(\d{13})-/g)].map(([, time]) => Number(time));
  return Math.max(Date.now(), ...times.map((time) => time + 1));
}

/** @param {string} template */
const fill = (template) =>
  readFileSync(join(here, 'feature', `${template}.template`), 'utf8').replace(/__(\w+?)__/g, (_, name) => words[name] ?? fail(`no word for ${name} in ${template}`));

/**
 * Adds a line behind the last one like it.
 * @param {string} file
 * @param {RegExp} like
 * @param {string} line
 */
function addLine(file, like, line) {
  const lines = readFileSync(join(source, file), 'utf8').split('\n');
  const last = lines.findLastIndex((given) => like.test(given));
  if (last < 0) fail(`${file} does not look as expected; add by hand: ${line}`);
  lines.splice(last + 1, 0, line);
  writeFileSync(join(source, file), lines.join('\n'));
}

/**
 * Entities stand in one array, on one line or many.
 * @param {string} file
 * @param {string} name
 */
function addToList(file, name) {
  const text = readFileSync(join(source, file), 'utf8');
  const added = text.replace(/,?(\s*)\];\s*$/, (_, space) => (space ? `,\n  ${name},${space}];\n` : `, ${name}];\n`));
  if (added === text) fail(`${file} does not look as expected; add by hand: ${name}`);
  writeFileSync(join(source, file), added);
}

const folder = join(source, 'features', feature);
const roles = ['entity', 'type', 'input', 'mapper', 'policy', 'queries', 'loaders', 'resolver', 'spec'];
const files = new Map(roles.map((role) => [join(folder, `${entity}.${role}.ts`), role]));
files.set(join(folder, 'commands', `record-${entity}.command.ts`), 'command');
files.set(join(source, 'migrations', `${words['timestamp']}-${entities}.ts`), 'migration');

for (const file of files.keys()) if (existsSync(file)) fail(`is there already: ${relative(root, file)}`);
if (new RegExp(`\\b${words['Entity']}\\b`).test(readFileSync(join(source, 'entities.ts'), 'utf8'))) fail(`there is an entity ${words['Entity']} already`);

mkdirSync(join(folder, 'commands'), { recursive: true });
for (const [file, template] of files) writeFileSync(file, fill(template));

const { Entity, Entities, ENTITY, timestamp } = words;
addLine('resolvers.ts', /^import /, `import { ${Entity}Resolver } from './features/${feature}/${entity}.resolver';`);
addLine('resolvers.ts', /^ {2}\w+,$/, `  ${Entity}Resolver,`);
addLine('entities.ts', /^import /, `import { ${Entity} } from './features/${feature}/${entity}.entity';`);
addToList('entities.ts', Entity ?? '');
addLine('migrations/index.ts', /^import /, `import { ${Entities}${timestamp} } from './${timestamp}-${entities}';`);
addLine('migrations/index.ts', /^ {2}\w+,$/, `  ${Entities}${timestamp},`);
addLine('platform/audit/audit-action.ts', /^ {2}'[A-Z_]+',$/, `  '${ENTITY}_RECORDED',`);

console.log(`${[...files.keys()].map((file) => relative(root, file)).join('\n')}
and lines in resolvers.ts, entities.ts, migrations/index.ts, platform/audit/audit-action.ts

Next
1. ${entity}.spec.ts fails until it says what a ${words['words']} is for. Write that first.
2. Give it its own columns: migration and entity (a test compares them), queries, mapper, type.
   Then npx nx run api:schema, look at what it changed, and npx nx run-many -t codegen.
3. Decide in features/access/roles.ts who may record one; until then only administrators may.
4. ${entity}.policy.ts: its Chinese name, and what else decides who sees it.
5. CONTEXT.md: the new words.
6. If boards are to count it: a trigger like those in migrations/*-counters.ts.`);
