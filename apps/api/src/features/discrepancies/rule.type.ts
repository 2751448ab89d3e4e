import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { DiscrepancyCategory, RuleScope, Severity } from '@qingce/rules';
import type { LocalizedText } from '@qingce/standards';
import { DiscrepancyCategoryEnum, RuleScopeEnum, SeverityEnum } from './discrepancy.enums';

@ObjectType({ simpleResolvers: true, description: 'A rule that looks for discrepancies, as the catalogue describes it.' })
export class Rule {
  /** In both languages; the fields `basis` and `description` choose. Not part of the API. */
  texts: { basis: LocalizedText; description: LocalizedText };

  @Field(() => ID, { description: 'Its code in the rule table, as N02.' })
  code: string;

  @Field({ description: 'Its name, as number-check-character.' })
  name: string;

  @Field({ description: 'What it finds, in Chinese.' })
  title: string;

  @Field({ description: 'The same in English.' })
  titleEn: string;

  @Field(() => RuleScopeEnum, { description: 'What it looks at.' })
  scope: RuleScope;

  @Field(() => SeverityEnum, { description: 'How much its findings usually weigh.' })
  severity: Severity;

  @Field(() => DiscrepancyCategoryEnum, { description: 'What its findings usually are.' })
  category: DiscrepancyCategory;

  @Field(() => String, { nullable: true, description: 'The register item it is about; null when that differs from finding to finding.' })
  item: string | null;
}

@InputType({ description: 'Narrows the catalogue of rules.' })
export class RuleFilter {
  @Field(() => DiscrepancyCategoryEnum, { nullable: true, description: 'Only rules whose findings are of this category.' })
  category?: DiscrepancyCategory | null;

  @Field(() => SeverityEnum, { nullable: true, description: 'Only rules whose findings weigh this much.' })
  severity?: Severity | null;

  @Field(() => RuleScopeEnum, { nullable: true, description: 'Only rules that look at this.' })
  scope?: RuleScope | null;
}
