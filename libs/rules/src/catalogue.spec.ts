import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainFinding, findRule, ruleCatalogue, rules } from './catalogue';
import { categoryKind, categoryNames } from './discrepancy-category';
import { evaluateHousehold } from './evaluate-household';
import type { Finding } from './finding';
import type { Rule } from './rule';
import { caseContext } from './rule-case';
import type { RuleCase } from './rule-case';

const chinese = /\p{Script=Han}/u;
const evaluated = rules.filter((rule) => rule.scope === 'PERSON' || rule.scope === 'HOUSEHOLD');

const findingsOf = ({ households }: RuleCase): Finding[] => households.flatMap((household) => evaluateHousehold(household, caseContext));

const filesOf = (folder: string, ending: string): string[] => readdirSync(join(__dirname, folder)).filter((file) => file.endsWith(ending));

/** What was seen may be Chinese in an English sentence; the sentence itself may not. */
const withoutSeen = (text: string, finding: Finding): string =>
  Object.values(finding.values).reduce<string>((rest, value) => (value === null ? rest : rest.replaceAll(String(value), '')), text);

describe('the catalogue', () => {
  it('lists every rule file', () => {
    const files = [...filesOf('rules', '.rule.ts'), ...filesOf('register-rules', '.rule.ts')].sort();
    expect(rules.map((rule) => `${rule.code.toLowerCase()}-${rule.name}.rule.ts`).sort()).toEqual(files);
  });

  it('has one rule a code and a name', () => {
    expect(new Set(ruleCatalogue.map((rule) => rule.code)).size).toBe(ruleCatalogue.length);
    expect(new Set(ruleCatalogue.map((rule) => rule.name)).size).toBe(ruleCatalogue.length);
  });

  it('silences in no circle', () => {
    const reaches = (from: string, target: string): boolean =>
      (findRule(from)?.silences ?? []).some((silenced) => silenced === target || reaches(silenced, target));
    expect(rules.filter((rule) => reaches(rule.code, rule.code))).toEqual([]);
  });

  it('explains a finding of a rule that was withdrawn', () => {
    expect(explainFinding('Z99', {}, 'zh')).toContain('Z99');
    expect(explainFinding('Z99', {}, 'en')).toContain('Z99');
  });

  it('knows a name and a kind for every category', () => {
    expect(Object.keys(categoryKind)).toEqual(Object.keys(categoryNames));
    expect(Object.keys(categoryNames)).toEqual(expect.arrayContaining(ruleCatalogue.map((rule) => rule.category)));
  });
});

describe.each(rules.map((rule): [string, Rule] => [rule.code, rule]))('%s', (_code, rule) => {
  it('says in both languages what it is and on what basis', () => {
    for (const text of [rule.title, rule.basis, rule.description]) {
      expect(text.zh).toMatch(chinese);
      expect(text.en).toMatch(/[a-z]{3}/);
      expect(text.en).not.toMatch(chinese);
    }
    expect(rule.code).toMatch(/^[A-Z]\d\d$/);
    expect(rule.name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  it('explains a finding stored by an older version without throwing', () => {
    expect(explainFinding(rule.code, {}, 'zh')).toMatch(chinese);
    expect(explainFinding(rule.code, {}, 'en')).toMatch(/[a-z]{3}/);
  });

  it('has cases that must and cases that must not raise it', () => {
    expect(rule.examples.some((example) => example.raises.length > 0)).toBe(true);
    expect(rule.examples.some((example) => example.raises.length === 0)).toBe(true);
    for (const { title } of rule.examples) {
      expect(title.zh).toMatch(/\S/);
      expect(title.en).toMatch(/[a-z]/i);
    }
  });
});

const cases = evaluated.flatMap((rule) => rule.examples.map((example): [string, string, string, RuleCase] => [rule.code, rule.name, example.title.en, example]));

describe.each(cases)('%s %s: %s', (code, _name, _title, example) => {
  const findings = findingsOf(example);
  const own = findings.filter((finding) => finding.rule === code);

  it('raises exactly what the case says', () => {
    const expected = example.raises.map((raised) => expect.objectContaining(raised) as unknown);
    expect(own).toEqual(expected);
    const others = findings.filter((finding) => finding.rule !== code).map((finding) => finding.rule);
    expect([...new Set(others)].sort()).toEqual([...example.alongside].sort());
  });

  it('explains each finding in one sentence of either language', () => {
    for (const finding of own) {
      const zh = explainFinding(code, finding.values, 'zh');
      const en = explainFinding(code, finding.values, 'en');
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^\S.*[a-z].*\.$/);
      expect(withoutSeen(en, finding)).not.toMatch(chinese);
      expect(zh + en).not.toMatch(/undefined|null|NaN/);
    }
  });
});
