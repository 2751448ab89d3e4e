import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { type Page, toPage } from '../../platform/paging/connection';
import { decodeCursor, pageSize } from '../../platform/paging/cursor';
import { HouseholdType } from '../register/household.type';
import { PersonType } from '../register/person.type';
import { DiscrepancyFilter } from './discrepancy.input';
import { discrepanciesOfPerson, pagesOfHouseholds } from './discrepancy.loaders';
import { toDiscrepancy } from './discrepancy.mapper';
import { countOfHousehold, keysets } from './discrepancy.queries';
import { DiscrepancyConnection, DiscrepancyType } from './discrepancy.type';

/** Somebody may read the register and not what is said of it. */
function mayRead({ user }: RequestContext): void {
  if (!user.permissions.has('DISCREPANCY_READ')) throw problems.forbidden();
}

@Resolver(() => PersonType)
export class PersonDiscrepanciesResolver {
  @FieldResolver(() => [DiscrepancyType], { description: 'Discrepancies of which the person is a subject, of every status, gravest first. Needs DISCREPANCY_READ.' })
  discrepancies(@Root() { id }: PersonType, @Ctx() context: RequestContext): Promise<DiscrepancyType[]> {
    mayRead(context);
    return context.loader(discrepanciesOfPerson).load(id);
  }
}

@Resolver(() => HouseholdType)
export class HouseholdDiscrepanciesResolver {
  @FieldResolver(() => DiscrepancyConnection, { description: 'Discrepancies about the household or with a member as subject, gravest first. Needs DISCREPANCY_READ.' })
  async discrepancies(
    @Root() { id }: HouseholdType,
    @Ctx() context: RequestContext,
    @Arg('filter', () => DiscrepancyFilter, { nullable: true, description: 'Only these.' }) given: DiscrepancyFilter | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows of the page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<Page<DiscrepancyType>> {
    mayRead(context);
    const size = pageSize(first);
    const filter = given ?? {};
    const { parts, of } = keysets.SEVERITY;
    const cursor = after ? decodeCursor(after, parts.length) : null;
    const rows = await context.loader(pagesOfHouseholds).load({ householdId: id, page: { filter, size, after: cursor } });
    return toPage(rows, size, of, toDiscrepancy, async () => {
      const counted = await context.read.row<{ count: number }>(countOfHousehold(context.user, id, filter));
      return Number(counted?.count ?? 0);
    });
  }
}
