import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { type Page, toPage } from '../../platform/paging/connection';
import { pageSize } from '../../platform/paging/cursor';
import { countersOf } from '../areas/area.loaders';
import { type AreaType, GroupType, VillageType } from '../areas/area.type';
import { HouseholdFilter, type HouseholdOrder, HouseholdOrderEnum } from './household.input';
import { householdCountsOf, householdPagesOf } from './household.loaders';
import { householdKeys, type HouseholdList, isUnfiltered } from './household.queries';
import { HouseholdConnection, type HouseholdType } from './household.type';
import { readKey } from './keyset';
import { toHousehold } from './register.mapper';

const description = 'Its households, page by page.';
const filterText = { nullable: true, description: 'Only these; all when left out.' } as const;
const orderText = { nullable: true, description: 'The order; by code when left out.' } as const;
const firstText = { defaultValue: 50, description: 'Rows of the page, at most 200.' } as const;
const afterText = { nullable: true, description: 'endCursor of the page before.' } as const;

@Resolver(() => VillageType)
export class VillageHouseholdsResolver {
  @FieldResolver(() => HouseholdConnection, { description })
  households(
    @Root() village: VillageType,
    @Ctx() context: RequestContext,
    @Arg('filter', () => HouseholdFilter, filterText) filter: HouseholdFilter | null,
    @Arg('orderBy', () => HouseholdOrderEnum, orderText) orderBy: HouseholdOrder | null,
    @Arg('first', () => Int, firstText) first: number,
    @Arg('after', () => String, afterText) after: string | null,
  ): Promise<Page<HouseholdType>> {
    return householdsOf(context, village, filter, orderBy, first, after);
  }
}

@Resolver(() => GroupType)
export class GroupHouseholdsResolver {
  @FieldResolver(() => HouseholdConnection, { description })
  households(
    @Root() group: GroupType,
    @Ctx() context: RequestContext,
    @Arg('filter', () => HouseholdFilter, filterText) filter: HouseholdFilter | null,
    @Arg('orderBy', () => HouseholdOrderEnum, orderText) orderBy: HouseholdOrder | null,
    @Arg('first', () => Int, firstText) first: number,
    @Arg('after', () => String, afterText) after: string | null,
  ): Promise<Page<HouseholdType>> {
    return householdsOf(context, group, filter, orderBy, first, after);
  }
}

async function householdsOf(
  context: RequestContext,
  area: AreaType,
  filter: HouseholdFilter | null,
  orderBy: HouseholdOrder | null,
  first: number,
  after: string | null,
): Promise<Page<HouseholdType>> {
  const order = orderBy ?? 'CODE';
  const keys = householdKeys[order];
  const list: HouseholdList = { filter: filter ?? {}, orderBy: order, size: pageSize(first), after: readKey(after, keys.parts.map(([, type]) => type)) };
  const key = { place: area.code, list };
  const rows = await context.loader(householdPagesOf).load(key);
  return toPage(rows, list.size, keys.of, toHousehold, async () => {
    if (!isUnfiltered(list.filter)) return context.loader(householdCountsOf).load(key);
    return (await context.loader(countersOf).load(area.code)).measures['households'] ?? 0;
  });
}
