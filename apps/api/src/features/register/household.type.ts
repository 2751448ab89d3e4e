import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/paging/connection';
import type { HouseholdKind } from './household.entity';

export const HouseholdKindEnum = { FAMILY: 'FAMILY', COLLECTIVE: 'COLLECTIVE' } as const satisfies Record<HouseholdKind, HouseholdKind>;

registerEnumType(HouseholdKindEnum, {
  name: 'HouseholdKind',
  description: 'The kind of a household (户别).',
  valuesConfig: {
    FAMILY: { description: '家庭户: family members living together, or one person alone.' },
    COLLECTIVE: { description: '集体户: unrelated persons in collective quarters.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What field work found out about a household.' })
export class Verification {
  @Field({ description: 'How far it got.' })
  status: string;
}

@ObjectType('Household', { simpleResolvers: true, description: 'A household as the register has it.' })
export class HouseholdType {
  /** Where it stands, a group or a village; not part of the API. */
  areaCode: string;

  @Field(() => ID, { description: 'Identifies the household for ever.' })
  id: string;

  @Field(() => ID, { description: '18 digits: village 12, group 2 (00 when the roll names none), household 4. Unique, but may change when the household moves.' })
  code: string;

  @Field(() => String, { nullable: true, description: '户号 on the household book; null when the roll has none.' })
  number: string | null;

  @Field(() => HouseholdKindEnum, { nullable: true, description: 'Family or collective; null when it could not be read.' })
  kind: HouseholdKind | null;

  @Field({ description: 'The address on the household book.' })
  address: string;

  @Field(() => Verification, { nullable: true, description: 'Null until field work measures it.' })
  verification: Verification | null;

  @Field(() => Int, { description: 'Counts the changes; goes with every command that changes the household.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A household in a list.' })
export class HouseholdEdge {
  @Field(() => HouseholdType, { description: 'The household.' })
  node: HouseholdType;

  @Field({ description: 'Pass it as `after` to go on behind this household.' })
  cursor: string;
}

@ObjectType({ description: 'A page of households.' })
export class HouseholdConnection extends connectionOf<HouseholdType>(() => HouseholdType, () => HouseholdEdge) {}
