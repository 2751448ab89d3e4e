import { Field, Int, ObjectType } from 'type-graphql';
import type { RuleDescription } from '@qingce/rules';
import { Rule } from './rule.type';
import { toRule } from './rule.mapper';

@ObjectType({ simpleResolvers: true, description: 'How many discrepancies a rule raised.' })
export class RuleCount {
  @Field(() => Rule, { description: 'The rule.' })
  rule: Rule;
  @Field(() => Int, { description: 'Discrepancies that it raised.' })
  count: number;
}

/** Counts by rule code as types, in the order of the catalogue. */
export function toRuleCounts(byRule: Readonly<Record<string, number>>, catalogue: readonly RuleDescription[]): RuleCount[] {
  return catalogue.flatMap((rule) => {
    const count = byRule[rule.code] ?? 0;
    return count > 0 ? [{ rule: toRule(rule), count }] : [];
  });
}
