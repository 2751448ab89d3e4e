import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ruleCatalogue } from '@qingce/rules';
import type { RequestContext } from '../../context';
import { Operation } from '../access/operation';
import { toRule } from './rule.mapper';
import { Rule, RuleFilter } from './rule.type';

@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => [Rule], { description: 'The rules that look for discrepancies, in the order of their codes.' })
  @Operation('SIGNED_IN')
  rules(@Arg('filter', () => RuleFilter, { nullable: true }) filter?: RuleFilter | null): Rule[] {
    const { category, severity, scope } = filter ?? {};
    return ruleCatalogue
      .filter((rule) => (!category || rule.category === category) && (!severity || rule.severity === severity) && (!scope || rule.scope === scope))
      .map(toRule);
  }

  @FieldResolver(() => String, { description: 'Which document says so, in the caller’s language; a proposal of ours says that it is one.' })
  basis(@Root() { texts }: Rule, @Ctx() { language }: RequestContext): string {
    return texts.basis[language];
  }

  @FieldResolver(() => String, { description: 'When it speaks and when it stays silent, in the caller’s language.' })
  description(@Root() { texts }: Rule, @Ctx() { language }: RequestContext): string {
    return texts.description[language];
  }
}
