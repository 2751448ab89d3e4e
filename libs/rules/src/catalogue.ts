import type { Language } from '@qingce/standards';
import type { FindingValues } from './finding';
import * as registerRuleList from './register-rules';
import type { HouseholdRule, PersonRule, Rule, RuleDescription } from './rule';
import * as ruleList from './rules';

const byCode = (one: Rule, other: Rule): number => (one.code < other.code ? -1 : 1);
const evaluated: readonly (PersonRule | HouseholdRule)[] = Object.values(ruleList).sort(byCode);

/** The rules that look at one person, in the order of their codes. */
export const personRules: readonly PersonRule[] = evaluated.filter((rule) => rule.scope === 'PERSON');

/** The rules that look at a household together, in the order of their codes. */
export const householdRules: readonly HouseholdRule[] = evaluated.filter((rule) => rule.scope === 'HOUSEHOLD');

/** Every rule with its messages and silences, in the order of the codes. */
export const rules: readonly Rule[] = [...evaluated, ...Object.values(registerRuleList)].sort(byCode);

/** Every rule there is, including the register rules whose SQL lives in the API, in the order of the codes. */
export const ruleCatalogue: readonly RuleDescription[] = rules;

const ruleByCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule of a code, if there is one. */
export function findRule(code: string): Rule | undefined {
  return ruleByCode.get(code);
}

const withoutRule: Readonly<Record<Language, (code: string) => string>> = {
  zh: (code) => `规则 ${code} 已不在目录中，请人工核对该项。`,
  en: (code) => `Rule ${code} is no longer in the catalogue; check the item by hand.`,
};

/** One sentence for the clerk: what was seen, and what to do. A finding of a rule that was since withdrawn says so. */
export function explainFinding(rule: string, values: FindingValues, language: Language): string {
  return findRule(rule)?.explain[language](values) ?? withoutRule[language](rule);
}
