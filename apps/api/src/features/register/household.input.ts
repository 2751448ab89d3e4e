import { Field, InputType, registerEnumType } from 'type-graphql';
import type { HouseholdKind } from './household.entity';
import { HouseholdKindEnum } from './household.type';

export type HouseholdOrder = 'CODE' | 'NUMBER';
export const HouseholdOrderEnum = { CODE: 'CODE', NUMBER: 'NUMBER' } as const satisfies Record<HouseholdOrder, HouseholdOrder>;

registerEnumType(HouseholdOrderEnum, {
  name: 'HouseholdOrder',
  description: 'How households are sorted.',
  valuesConfig: {
    CODE: { description: 'By household code: group by group, in the order of the roll.' },
    NUMBER: { description: 'By 户号; households without one last.' },
  },
});

@InputType({ description: 'Narrows a list of households; what is left out does not narrow.' })
export class HouseholdFilter {
  @Field(() => HouseholdKindEnum, { nullable: true, description: 'Only households of this kind.' })
  kind?: HouseholdKind | null;

  @Field(() => String, { nullable: true, description: '户号 on the household book, exact.' })
  number?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only households with an open discrepancy; false: only those without.' })
  withOpenDiscrepancies?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the head (户主).' })
  headName?: string | null;
}
