import { type RuleDescription, ruleCatalogue } from '@qingce/rules';
import type { Rule } from './rule.type';

export function toRule({ code, name, title, scope, severity, category, item, basis, description }: RuleDescription): Rule {
  return { code, name, title: title.zh, titleEn: title.en, scope, severity, category, item, texts: { basis, description } };
}

const byCode = new Map(ruleCatalogue.map((rule) => [rule.code, toRule(rule)]));

/** The rule of a code; null when a later version no longer has it. */
export const findRule = (code: string | null): Rule | null => (code === null ? null : (byCode.get(code) ?? null));
