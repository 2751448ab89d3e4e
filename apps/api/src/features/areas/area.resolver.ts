import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ancestorAreaCodes, type AreaLevel, areaLevelOf, foldWidth } from '@qingce/standards';
import type { RequestContext } from '../../context';
import { toPage } from '../../platform/paging/connection';
import { decodeCursor, pageSize } from '../../platform/paging/cursor';
import { Operation } from '../access/operation';
import { type DiscrepancyStatus, DiscrepancyStatusEnum } from '../discrepancies/discrepancy.enums';
import { areasInSight, countersOf } from './area.loaders';
import { toArea } from './area.mapper';
import { type AreaRow, type AreaSearch, areasCount, areasPage } from './area.queries';
import { AreaConnection, AreaLevelEnum, AreaType, CountyType } from './area.type';
import { toCategoryCounts, toProgress } from './progress.mapper';
import { CategoryCount, Progress } from './progress.type';

@Resolver(() => AreaType)
export class AreaResolver {
  @Query(() => CountyType, { nullable: true, description: 'A county; the caller’s own when no code is given. Null when it is not in sight.' })
  @Operation('REGISTER_READ')
  async county(
    @Ctx() context: RequestContext,
    @Arg('code', () => ID, { nullable: true, description: 'Its 6 digits.' }) code?: string,
  ): Promise<CountyType | null> {
    const area = await context.loader(areasInSight).load(code ?? context.user.countyCode);
    return area?.level === 'COUNTY' ? area : null;
  }

  @Query(() => AreaType, { nullable: true, description: 'Any area by its code; null when there is none in sight. Areas above yours are known by name.' })
  @Operation('REGISTER_READ')
  async area(
    @Ctx() context: RequestContext,
    @Arg('code', () => ID, { description: '6, 9, 12 or 14 digits.' }) code: string,
  ): Promise<AreaType | null> {
    return (areaLevelOf(code) && (await context.loader(areasInSight).load(code))) ?? null;
  }

  @Query(() => AreaConnection, { description: 'Areas in the order of their codes: all within a place, of a level, or found by name or code.' })
  @Operation('REGISTER_READ')
  async areas(
    @Ctx() context: RequestContext,
    @Arg('prefix', () => ID, { nullable: true, description: 'An area’s code: that area and all within it.' }) prefix?: string,
    @Arg('level', () => AreaLevelEnum, { nullable: true, description: 'Only this level.' }) level?: AreaLevel,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name, or the beginning of the code.' }) text?: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows of the page, at most 200.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after?: string,
  ): Promise<AreaConnection> {
    const size = pageSize(first);
    const cursor = after ? String(decodeCursor(after, 1)[0]) : null;
    const search: AreaSearch = { prefix, level, search: text && foldWidth(text) };
    const rows = await context.read.rows<AreaRow>(areasPage(context.user, search, size, cursor));
    return toPage(rows, size, (row) => [row.code], toArea, async () => {
      const counted = await context.read.row<{ count: number }>(areasCount(context.user, search));
      return counted?.count ?? 0;
    }) as AreaConnection;
  }

  @FieldResolver(() => [AreaType], { description: 'The areas above, county first: where am I.' })
  async ancestors(@Root() area: AreaType, @Ctx() context: RequestContext): Promise<AreaType[]> {
    const ancestors = await context.loader(areasInSight).loadMany(ancestorAreaCodes(area.code));
    return ancestors.filter((ancestor): ancestor is AreaType => ancestor instanceof AreaType);
  }

  @FieldResolver(() => Progress, { description: 'How much there is and how far it was verified.' })
  async progress(@Root() area: AreaType, @Ctx() context: RequestContext): Promise<Progress> {
    const { measures, updatedAt } = await context.loader(countersOf).load(area.code);
    return toProgress(measures, updatedAt ?? new Date());
  }

  @FieldResolver(() => [CategoryCount], { description: 'Discrepancies by category, from counters; categories without any are left out.' })
  async discrepancyCounts(
    @Root() area: AreaType,
    @Ctx() context: RequestContext,
    @Arg('status', () => [DiscrepancyStatusEnum], { nullable: true, description: 'Only these; left out, the open ones: all but SETTLED, DISMISSED and CLOSED_BY_DATA.' })
    status?: DiscrepancyStatus[],
  ): Promise<CategoryCount[]> {
    const { measures } = await context.loader(countersOf).load(area.code);
    return toCategoryCounts(measures, status ?? undefined);
  }
}
