import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { itemNames, type RegisterItem } from '@qingce/rules';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { type Page, toPage } from '../../platform/paging/connection';
import { decodeCursor, pageSize } from '../../platform/paging/cursor';
import { answerOnce } from '../../platform/requests/answer-once';
import { Operation } from '../access/operation';
import { AreaType } from '../areas/area.type';
import { getArea } from '../areas/hierarchy.resolver';
import { householdsInSight } from '../register/household.loaders';
import { HouseholdType } from '../register/household.type';
import { isUuid } from '../register/is-uuid';
import { PersonType } from '../register/person.type';
import { raiseDiscrepancy } from './commands/raise-discrepancy.command';
import { closedReasonText } from './discrepancy-names';
import { type DiscrepancyOrder, DiscrepancyOrderEnum, LanguageEnum } from './discrepancy.enums';
import { DiscrepancyFilter, RaiseDiscrepancyInput } from './discrepancy.input';
import { personsOf } from './discrepancy.loaders';
import { toDiscrepancy } from './discrepancy.mapper';
import { discrepancyById, discrepancyCount, discrepancyPage, keysets, type PageRow } from './discrepancy.queries';
import type { DiscrepancyRow } from './discrepancy.row';
import { DiscrepancyConnection, DiscrepancyType, Evidence } from './discrepancy.type';
import { toEvidence } from './evidence.mapper';
import { explanationOf } from './explanation';

const otherSide = 'Of a discrepancy across areas, persons outside your areas are masked: first character of the name, masked number, the village in place of the address, and of the household no more than where it is.';

@Resolver(() => DiscrepancyType)
export class DiscrepancyResolver {
  @Query(() => DiscrepancyType, { nullable: true, description: 'One discrepancy; null when there is none in sight.' })
  @Operation('DISCREPANCY_READ')
  async discrepancy(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<DiscrepancyType | null> {
    const row = isUuid(id) ? await context.read.row<DiscrepancyRow>(discrepancyById(context.user, id)) : undefined;
    return row ? toDiscrepancy(row) : null;
  }

  @Query(() => DiscrepancyConnection, { description: 'Discrepancies in sight, page by page, of every status unless the filter names some.' })
  @Operation('DISCREPANCY_READ')
  async discrepancies(
    @Ctx() context: RequestContext,
    @Arg('filter', () => DiscrepancyFilter, { nullable: true, description: 'Only these.' }) given: DiscrepancyFilter | null,
    @Arg('orderBy', () => DiscrepancyOrderEnum, { defaultValue: 'AREA', description: 'In which order.' }) orderBy: DiscrepancyOrder,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows of the page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before, in the same order.' }) after: string | null,
  ): Promise<Page<DiscrepancyType>> {
    const size = pageSize(first);
    const filter = given ?? {};
    const { parts, of } = keysets[orderBy];
    const cursor = after ? decodeCursor(after, parts.length) : null;
    const rows = await context.read.rows<PageRow>(discrepancyPage(context.user, { filter, orderBy, size, after: cursor }));
    return toPage(rows, size, of, toDiscrepancy, async () => {
      const counted = await context.read.row<{ count: number }>(discrepancyCount(context.user, filter));
      return Number(counted?.count ?? 0);
    });
  }

  @Mutation(() => DiscrepancyType, { description: 'Enters by hand what a person saw and no rule finds.' })
  @Operation('DISCREPANCY_RAISE')
  async raiseDiscrepancy(
    @Ctx() context: RequestContext,
    @Arg('input', () => RaiseDiscrepancyInput, { description: 'What was seen, and about whom.' }) input: RaiseDiscrepancyInput,
  ): Promise<DiscrepancyType> {
    const { user, requestId } = context;
    const { id } = await context.command((manager) =>
      answerOnce(manager, user, input.requestId, 'raiseDiscrepancy', () => raiseDiscrepancy(manager, user, input, requestId)),
    );
    const row = await context.read.row<DiscrepancyRow>(discrepancyById(context.user, id));
    if (!row) throw problems.notFound({ zh: '这个问题', en: 'discrepancy' });
    return toDiscrepancy(row);
  }

  @FieldResolver(() => AreaType, { description: 'Where it belongs: the household’s area, or the smallest area that holds all sides.' })
  area(@Root() discrepancy: DiscrepancyType, @Ctx() context: RequestContext): Promise<AreaType> {
    return getArea(context, discrepancy.areaCode);
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household it is about; null when persons of several households are concerned.' })
  async household(@Root() { householdId }: DiscrepancyType, @Ctx() context: RequestContext): Promise<HouseholdType | null> {
    return householdId === null ? null : ((await context.loader(householdsInSight).load(householdId)) ?? null);
  }

  @FieldResolver(() => [PersonType], { description: `Who is wrong; empty when it is the household as a whole. ${otherSide}` })
  subjects(@Root() discrepancy: DiscrepancyType, @Ctx() context: RequestContext): Promise<PersonType[]> {
    return personsOf(context, discrepancy, 'SUBJECT');
  }

  @FieldResolver(() => [PersonType], { description: `Whom they were compared with. ${otherSide}` })
  related(@Root() discrepancy: DiscrepancyType, @Ctx() context: RequestContext): Promise<PersonType[]> {
    return personsOf(context, discrepancy, 'RELATED');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The item’s name in the caller’s language.' })
  itemName(@Root() { item }: DiscrepancyType, @Ctx() { language }: RequestContext): string | null {
    return item && (itemNames[item as RegisterItem]?.[language] ?? item);
  }

  @FieldResolver(() => [Evidence], { description: 'What each source says, as far as it is known.' })
  evidence(@Root() discrepancy: DiscrepancyType, @Ctx() { language }: RequestContext): Evidence[] {
    return toEvidence(discrepancy, language);
  }

  @FieldResolver(() => String, { description: 'One sentence in the asked language: what was seen and what to do. What a person entered, in that person’s words.' })
  explanation(
    @Root() { ruleCode, found, note }: DiscrepancyType,
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH', description: 'Chinese or English.' }) language: keyof typeof LanguageEnum,
  ): string {
    return explanationOf({ rule: ruleCode, found, note }, language === 'EN' ? 'en' : 'zh');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it closed, in the caller’s language; null while it is open.' })
  closedReason(@Root() { closedCode }: DiscrepancyType, @Ctx() { language }: RequestContext): string | null {
    return closedCode && closedReasonText(closedCode)[language];
  }
}
