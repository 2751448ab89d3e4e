import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { Operation } from './operation';
import { toViewerType } from './viewer.mapper';
import { type DemonstrationRow, demonstrationOf } from './viewer.queries';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Operation('SIGNED_IN', { beforePasswordChange: true })
  @Query(() => ViewerType, { description: 'Who is signed in, and what they may do. UNAUTHENTICATED when nobody is.' })
  viewer(@Ctx() context: RequestContext): ViewerType {
    return toViewerType(context.user);
  }

  @FieldResolver(() => Boolean, { description: 'True where the people are made up.' })
  async demonstration(@Ctx() context: RequestContext): Promise<boolean> {
    return (await context.read.row<DemonstrationRow>(demonstrationOf(context.user)))?.demonstration ?? false;
  }
}
