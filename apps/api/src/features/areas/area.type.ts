import { Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import type { AreaLevel } from '@qingce/standards';
import { connectionOf } from '../../platform/paging/connection';

export const AreaLevelEnum = { COUNTY: 'COUNTY', TOWNSHIP: 'TOWNSHIP', VILLAGE: 'VILLAGE', GROUP: 'GROUP' } as const satisfies Record<AreaLevel, AreaLevel>;

registerEnumType(AreaLevelEnum, {
  name: 'AreaLevel',
  description: 'How far down the division an area stands; each has the one above as the beginning of its code.',
  valuesConfig: {
    COUNTY: { description: '县: 6 digits.' },
    TOWNSHIP: { description: '乡镇、街道: 9 digits.' },
    VILLAGE: { description: '村居: 12 digits.' },
    GROUP: { description: '组: 14 digits.' },
  } satisfies Record<AreaLevel, { description: string }>,
});

const typeNames: Readonly<Record<AreaLevel, string>> = { COUNTY: 'County', TOWNSHIP: 'Township', VILLAGE: 'Village', GROUP: 'Group' };

@InterfaceType('Area', {
  description: 'A place of the division: county, township, village or group. Everything in the register belongs to one.',
  resolveType: ({ level }: AreaType) => typeNames[level],
})
export abstract class AreaType {
  @Field(() => ID, { description: 'The division code: 6 digits for a county, 9 township, 12 village, 14 group.' })
  code: string;

  @Field({ description: 'The name without the places above.' })
  name: string;

  @Field(() => AreaLevelEnum, { description: 'County, township, village or group.' })
  level: AreaLevel;
}

@ObjectType('County', { implements: AreaType, simpleResolvers: true, description: 'A county (县): the office that does the clean-up.' })
export class CountyType extends AreaType {}

@ObjectType('Township', { implements: AreaType, simpleResolvers: true, description: 'A township, town or street (乡镇、街道), with its police station.' })
export class TownshipType extends AreaType {}

@ObjectType('Village', { implements: AreaType, simpleResolvers: true, description: 'A village or neighbourhood (村居): the unit that is checked and signed for.' })
export class VillageType extends AreaType {}

@ObjectType('Group', { implements: AreaType, simpleResolvers: true, description: 'A group (村民小组) of a village.' })
export class GroupType extends AreaType {}

@ObjectType({ simpleResolvers: true, description: 'An area in a list.' })
export class AreaEdge {
  @Field(() => AreaType, { description: 'The area.' })
  node: AreaType;

  @Field({ description: 'Pass it as `after` to go on behind this area.' })
  cursor: string;
}

@ObjectType({ description: 'A page of areas, in the order of their codes.' })
export class AreaConnection extends connectionOf<AreaType>(() => AreaType, () => AreaEdge) {}
