import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CategoryKind, DiscrepancyCategory } from '@qingce/rules';
import { CategoryKindEnum, DiscrepancyCategoryEnum } from '../discrepancies/discrepancy.enums';

@ObjectType({
  simpleResolvers: true,
  description: 'Figures of an area, from counters. Null means not measured yet, never zero. Of an area above yours: the part of it that lies in your areas.',
})
export class Progress {
  @Field(() => Int, { description: 'Households on the register.' })
  households: number;

  @Field(() => Int, { nullable: true, description: 'Households verified at the door; null until field work measures it.' })
  householdsVerified: number | null;

  @Field(() => Int, { description: 'Persons with an active registration: the population of the register.' })
  persons: number;

  @Field(() => Int, { nullable: true, description: 'Persons verified; null until field work measures it.' })
  personsVerified: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the persons that is verified, 0 to 1; null until field work measures it.' })
  verifiedRate: number | null;

  @Field(() => Int, { description: 'Persons whose registration is pending (待定); not part of the population.' })
  personsPending: number;

  @Field(() => Int, { description: 'Persons whose registration is cancelled (注销); not part of the population.' })
  personsCancelled: number;

  @Field(() => Int, { description: 'Discrepancies on which something remains to be done, of every category.' })
  openDiscrepancies: number;

  @Field(() => Int, { description: 'Of these, the errors: they stand in the way of closing the area.' })
  openErrors: number;

  @Field({ description: 'When one of these figures last changed.' })
  updatedAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'How many discrepancies of one category an area has.' })
export class CategoryCount {
  @Field(() => DiscrepancyCategoryEnum, { description: 'The category.' })
  category: DiscrepancyCategory;

  @Field(() => CategoryKindEnum, { description: 'Whether the category must be decided, is counted, or only asks to look.' })
  kind: CategoryKind;

  @Field(() => Int, { description: 'How many there are.' })
  count: number;
}
