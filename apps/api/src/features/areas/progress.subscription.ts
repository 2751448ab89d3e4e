import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { Operation } from '../access/operation';
import { whileSignedIn } from '../access/while-signed-in';
import { getArea } from './hierarchy.resolver';
import { isInSight } from './area.policy';
import { AreaType } from './area.type';

@Resolver()
export class ProgressSubscription {
  @Subscription(() => AreaType, {
    description: 'The area each time figures of its county have changed: ask for its progress.',
    subscribe: ({ context, args }: { context: RequestContext; args: { areaCode: string } }) => progressEvents(context, args.areaCode),
  })
  @Operation('REGISTER_READ')
  progressChanged(
    @Root() event: { areaCode: string },
    @Ctx() context: RequestContext,
    @Arg('areaCode', () => ID, { description: 'The area to follow; it must be in sight.' }) _areaCode: string,
  ): Promise<AreaType> {
    return getArea(context, event.areaCode);
  }
}

async function* progressEvents(context: RequestContext, areaCode: string): AsyncGenerator<{ areaCode: string }> {
  const { countyCode } = context.user;
  if (!isInSight(areaCode, context.user)) throw problems.notFound({ zh: '这个区划', en: 'such area' });
  for await (const event of whileSignedIn(context, context.services.notifier.notifications('progress'))) {
    if (event.countyCode === countyCode) yield { areaCode };
  }
}
