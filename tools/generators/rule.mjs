import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const usage = `usage: node tools/generators/rule.mjs CODE kebab-case-name [person|household|register]
  for example: node tools/generators/rule.mjs X07 required-item-empty
  without a scope, R is household, A and D are register, and the rest person`;

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [code = '', name = '', given] = process.argv.slice(2);
if (!/^[A-Z]\d\d$/.test(code) || !/^[a-z]+(-[a-z0-9]+)*$/.test(name)) fail(usage);

const usualScope = { R: 'household', A: 'register', D: 'register' };
const scope = given ?? usualScope[code[0]] ?? 'person';
if (!['person', 'household', 'register'].includes(scope)) fail(usage);

const folder = join(root, 'libs', 'rules', 'src', scope === 'register' ? 'register-rules' : 'rules');
const listFile = join(folder, 'index.ts');
const base = `${code.toLowerCase()}-${name}`;
const constant = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const head = `  code: '${code}',
  name: '${name}',
  title: { zh: '', en: '' },
  severity: 'WARNING',
  category: 'SUB_ITEM_ERROR',
  item: null,
  basis: { zh: '', en: '' },
  description: { zh: '', en: '' },
`;
const tail = `  explain: {
    zh: () => '',
    en: () => '',
  },
});
`;
const bodies = {
  person: `import { nothing, personRule } from '../rule';
import { ${constant}Cases } from './${base}.cases';

export const ${constant} = personRule({
${head}  examples: ${constant}Cases,
  check: () => nothing,
${tail}`,
  household: `import { householdRule, nothing } from '../rule';
import { ${constant}Cases } from './${base}.cases';

export const ${constant} = householdRule({
${head}  identifiedBy: 'HOUSEHOLD',
  examples: ${constant}Cases,
  check: () => nothing,
${tail}`,
  register: `import { registerRule } from '../rule';
import { ${constant}Cases } from './${base}.cases';

export const ${constant} = registerRule({
${head}  examples: ${constant}Cases,
${tail}`,
};
const cases = `import type { RuleCase } from '../rule-case';

export const ${constant}Cases: readonly RuleCase[] = [];
`;

const list = readFileSync(listFile, 'utf8').split('\n').filter(Boolean);
const taken = list.find((line) => line.includes(`'./${code.toLowerCase()}-`) || line.includes(`{ ${constant} }`));
if (taken) fail(`taken already: ${taken}`);

const ruleFile = join(folder, `${base}.rule.ts`);
const casesFile = join(folder, `${base}.cases.ts`);
for (const file of [ruleFile, casesFile]) if (existsSync(file)) fail(`is there already: ${relative(root, file)}`);

writeFileSync(ruleFile, bodies[scope]);
writeFileSync(casesFile, cases);
const place = (line) => /'\.\/(.+)'/.exec(line)?.[1] ?? '';
const line = `export { ${constant} } from './${base}.rule';`;
writeFileSync(listFile, `${[...list, line].sort((one, other) => (place(one) < place(other) ? -1 : 1)).join('\n')}\n`);

console.log(`${relative(root, ruleFile)}
${relative(root, casesFile)}
${relative(root, listFile)}

The tests of libs/rules fail until the rule has its texts, its check, and cases that must and must not raise it.`);
