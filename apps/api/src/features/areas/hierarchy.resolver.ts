import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { countyCodeOf, parentAreaCode } from '@qingce/standards';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { pageSize } from '../../platform/paging/cursor';
import { DateScalar } from '../../platform/graphql/date.scalar';
import { areasInSight, childrenOf, referenceDateOf } from './area.loaders';
import { type AreaType, CountyType, GroupType, TownshipType, VillageType } from './area.type';

@Resolver(() => CountyType)
export class CountyResolver {
  @FieldResolver(() => [TownshipType], { description: 'The townships in sight, in the order of their codes.' })
  townships(@Root() county: CountyType, @Ctx() context: RequestContext): Promise<AreaType[]> {
    return context.loader(childrenOf).load({ code: county.code, first: null });
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'The day the newest roll was drawn; ages are taken on it. Null before the first roll.' })
  referenceDate(@Root() county: CountyType, @Ctx() context: RequestContext): Promise<string | null> {
    return context.loader(referenceDateOf).load(county.code);
  }
}

@Resolver(() => TownshipType)
export class TownshipResolver {
  @FieldResolver(() => CountyType, { description: 'The county it belongs to.' })
  county(@Root() township: TownshipType, @Ctx() context: RequestContext): Promise<AreaType> {
    return getArea(context, countyCodeOf(township.code));
  }

  @FieldResolver(() => [VillageType], { description: 'The villages in sight, in the order of their codes.' })
  villages(@Root() township: TownshipType, @Ctx() context: RequestContext): Promise<AreaType[]> {
    return context.loader(childrenOf).load({ code: township.code, first: null });
  }
}

@Resolver(() => VillageType)
export class VillageResolver {
  @FieldResolver(() => TownshipType, { description: 'The township it belongs to.' })
  township(@Root() village: VillageType, @Ctx() context: RequestContext): Promise<AreaType> {
    return getArea(context, parentAreaCode(village.code));
  }

  @FieldResolver(() => [GroupType], { description: 'The groups in sight, in the order of their codes; a village has at most 99.' })
  groups(
    @Root() village: VillageType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'Only the first so many; all when left out.' }) first?: number,
  ): Promise<AreaType[]> {
    return context.loader(childrenOf).load({ code: village.code, first: first == null ? null : pageSize(first) });
  }
}

@Resolver(() => GroupType)
export class GroupResolver {
  @FieldResolver(() => VillageType, { description: 'The village it belongs to.' })
  village(@Root() group: GroupType, @Ctx() context: RequestContext): Promise<AreaType> {
    return getArea(context, parentAreaCode(group.code));
  }
}

/** Whoever sees an area sees those above it by name. @throws Problem NOT_FOUND when the register is not whole */
export async function getArea(context: RequestContext, code: string | null): Promise<AreaType> {
  const area = code === null ? undefined : await context.loader(areasInSight).load(code);
  if (!area) throw problems.notFound({ zh: '上级区划', en: 'area above' });
  return area;
}
