import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { ageAt, citizenNumberKey } from '@qingce/standards';
import type { RequestContext } from '../../context';
import { fullCitizenNumbers } from '../../platform/audit/full-citizen-numbers';
import { problems } from '../../platform/errors/problem';
import { DateScalar } from '../../platform/graphql/date.scalar';
import { toPage } from '../../platform/paging/connection';
import { pageSize } from '../../platform/paging/cursor';
import { Operation } from '../access/operation';
import { householdsInSight } from './household.loaders';
import { HouseholdType } from './household.type';
import { isUuid } from './is-uuid';
import { readKey } from './keyset';
import { auditNumberSearch } from './number-search-audit';
import { citizenNumberOf, personsInSight } from './person.loaders';
import { personColumnsOf, type SelectedPersonRow } from './person-columns';
import { personByNumber } from './person.queries';
import { PersonType, SourceRow, UnreadableValue } from './person.type';
import { historyOf, sourceFileOf } from './register-change.loaders';
import { toChange } from './register-change.mapper';
import { RegisterChangeConnection } from './register-change.type';
import { toPerson, toUnreadableValues } from './register.mapper';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, {
    nullable: true,
    description: 'One person, by id or by citizen number; null when there is none in sight. When several records share the number, an active one: `people` finds all.',
  })
  @Operation('REGISTER_READ')
  async person(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) id?: string,
    @Arg('citizenNumber', () => String, { nullable: true, description: 'The whole number, 18 or 15 characters. Each search by number is in the audit log.' })
    citizenNumber?: string,
  ): Promise<PersonType | null> {
    if ((id == null) === (citizenNumber == null)) {
      throw problems.badInput('id', { zh: '请给出 id 或 citizenNumber 中的一个。', en: 'Give either id or citizenNumber.' });
    }
    if (id != null) return (isUuid(id) && (await context.loader(personsInSight).load(id))) || null;
    const key = citizenNumberKey(citizenNumber ?? '');
    if (key === null) return null;
    const row = await context.read.row<SelectedPersonRow>(personByNumber(context.user, key, personColumnsOf(info)));
    const found = row ? [toPerson(row)] : [];
    await auditNumberSearch(context, found);
    return found[0] ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Completed years; null when the birth date or the reference date is unknown.' })
  age(
    @Root() { birthDate, referenceDate }: PersonType,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'On this day; on the county’s reference date when left out.' }) asOf: string | null,
  ): number | null {
    const day = asOf ?? referenceDate;
    return birthDate !== null && day !== null && birthDate <= day ? ageAt(birthDate, day) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The whole citizen number. Needs IDENTITY_READ, and who read whose number stands in the audit log before it is shown.',
  })
  async fullCitizenNumber(@Root() { id }: PersonType, @Ctx() context: RequestContext): Promise<string | null> {
    if (!context.user.permissions.has('IDENTITY_READ')) throw problems.forbidden();
    const row = await context.loader(citizenNumberOf).load(id);
    return row ? context.loader(fullCitizenNumbers).load({ id, areaCode: row.area_code, citizenNumber: row.citizen_number }) : null;
  }

  @FieldResolver(() => [UnreadableValue], { description: 'Items that could not be read, with the text that stands there.' })
  unreadable(@Root() person: PersonType, @Ctx() { language }: RequestContext): UnreadableValue[] {
    return toUnreadableValues(person.unreadableTexts, language);
  }

  @FieldResolver(() => HouseholdType, { description: 'The household on whose book the person stands.' })
  async household(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<HouseholdType> {
    const household = await context.loader(householdsInSight).load(person.householdId);
    if (!household) throw problems.notFound({ zh: '所在的户', en: 'household of this person' });
    return household;
  }

  @FieldResolver(() => SourceRow, { nullable: true, description: 'The row of the roll; null when the person did not come from one.' })
  async sourceRow(@Root() { intakeJobId, sourceRowNumber }: PersonType, @Ctx() context: RequestContext): Promise<SourceRow | null> {
    if (intakeJobId === null || sourceRowNumber === null) return null;
    const fileName = await context.loader(sourceFileOf).load(intakeJobId);
    return fileName === null ? null : { fileName, row: sourceRowNumber, intakeJobId };
  }

  @FieldResolver(() => RegisterChangeConnection, { description: 'What happened to the record, newest first.' })
  async history(
    @Root() { id, intakeJobId }: PersonType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows of the page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<RegisterChangeConnection> {
    const size = pageSize(first);
    const key = readKey<[string]>(after, ['uuid']);
    const rows = await context.loader(historyOf).load({ personId: id, intakeJobId, size, after: key?.[0] ?? null });
    const { nodes, pageInfo } = toPage(rows, size, (row) => [row.id], toChange);
    return { nodes, pageInfo };
  }
}
