import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { areaLevelOf } from '@qingce/standards';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { Operation } from '../access/operation';
import { AreaType, GroupType, VillageType } from '../areas/area.type';
import { getArea } from '../areas/hierarchy.resolver';
import { householdsInSight, openDiscrepanciesOf, personCountOf } from './household.loaders';
import { householdByCode, type HouseholdRow } from './household.queries';
import { HouseholdType } from './household.type';
import { isUuid } from './is-uuid';
import { personColumnsOf } from './person-columns';
import { headOf, membersOf } from './person.loaders';
import { PersonType } from './person.type';
import { toHousehold } from './register.mapper';

const VILLAGE_DIGITS = 12;

@Resolver(() => HouseholdType)
export class HouseholdResolver {
  @Query(() => HouseholdType, { nullable: true, description: 'One household, by its id or its code; null when there is none in sight.' })
  @Operation('REGISTER_READ')
  async household(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string,
    @Arg('code', () => ID, { nullable: true, description: 'Its 18 digits.' }) code?: string,
  ): Promise<HouseholdType | null> {
    if ((id == null) === (code == null)) {
      throw problems.badInput('id', { zh: '请给出 id 或 code 中的一个。', en: 'Give either id or code.' });
    }
    if (id != null) return (isUuid(id) && (await context.loader(householdsInSight).load(id))) || null;
    const row = await context.read.row<HouseholdRow>(householdByCode(context.user, code ?? ''));
    return row ? toHousehold(row) : null;
  }

  @FieldResolver(() => AreaType, { description: 'The group it belongs to; the village when the roll names no group.' })
  area(@Root() household: HouseholdType, @Ctx() context: RequestContext): Promise<AreaType> {
    return getArea(context, household.areaCode);
  }

  @FieldResolver(() => GroupType, { nullable: true, description: 'The group (组); null when the roll names none.' })
  group(@Root() household: HouseholdType, @Ctx() context: RequestContext): Promise<AreaType> | null {
    return areaLevelOf(household.areaCode) === 'GROUP' ? getArea(context, household.areaCode) : null;
  }

  @FieldResolver(() => VillageType, { description: 'The village (村居).' })
  village(@Root() household: HouseholdType, @Ctx() context: RequestContext): Promise<AreaType> {
    return getArea(context, household.areaCode.slice(0, VILLAGE_DIGITS));
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'The head (户主), or who is alone; null when the roll names none.' })
  head(@Root() household: HouseholdType, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return context.loader(headOf(personColumnsOf(info))).load(household.id);
  }

  @FieldResolver(() => [PersonType], { description: 'Everybody on the household book, of whatever status, in the order of the roll.' })
  persons(@Root() household: HouseholdType, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PersonType[]> {
    return context.loader(membersOf(personColumnsOf(info))).load(household.id);
  }

  @FieldResolver(() => Int, { description: 'Persons with an active registration.' })
  personCount(@Root() household: HouseholdType, @Ctx() context: RequestContext): Promise<number> {
    return context.loader(personCountOf).load(household.id);
  }

  @FieldResolver(() => Int, { description: 'Discrepancies about the household or one of its members on which something remains to be done.' })
  openDiscrepancies(@Root() household: HouseholdType, @Ctx() context: RequestContext): Promise<number> {
    return context.loader(openDiscrepanciesOf).load(household.id);
  }
}
