import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { ViewerType } from '../access/viewer.type';
import { areasInSight } from './area.loaders';
import { AreaType, CountyType } from './area.type';

@Resolver(() => ViewerType)
export class ViewerAreasResolver {
  @FieldResolver(() => [AreaType], { description: 'The areas of the account, as far as they are known here.' })
  async areas(@Root() { areaCodes }: ViewerType, @Ctx() context: RequestContext): Promise<AreaType[]> {
    const areas = await context.loader(areasInSight).loadMany(areaCodes);
    return areas.filter((area): area is AreaType => area instanceof AreaType);
  }

  @FieldResolver(() => CountyType, { nullable: true, description: 'The county of the account; null until its areas were handed in.' })
  async county(@Ctx() context: RequestContext): Promise<CountyType | null> {
    return (await context.loader(areasInSight).load(context.user.countyCode)) ?? null;
  }
}
