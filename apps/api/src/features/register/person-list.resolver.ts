import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { codeLists } from '@qingce/standards';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { type Page, toPage } from '../../platform/paging/connection';
import { pageSize } from '../../platform/paging/cursor';
import { countersOf } from '../areas/area.loaders';
import { VillageType } from '../areas/area.type';
import { readKey } from './keyset';
import type { RegistrationStatus } from './person.entity';
import { PersonFilter } from './person.input';
import { personColumnsOf } from './person-columns';
import type { PersonList } from './person-list.queries';
import { personListCountsOf, personPagesOf } from './person.loaders';
import { PersonConnection, type PersonType } from './person.type';
import { toPerson } from './register.mapper';

@Resolver(() => VillageType)
export class VillagePersonsResolver {
  @FieldResolver(() => PersonConnection, { description: 'Its persons, group by group in the order of the roll, page by page.' })
  async persons(
    @Root() village: VillageType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PersonFilter, { nullable: true, description: 'Only these; all when left out, of whatever status.' }) given: PersonFilter | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows of the page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<Page<PersonType>> {
    const list: PersonList = { filter: readFilter(given ?? {}), size: pageSize(first), after: readKey<[string, string]>(after, ['text', 'uuid']) };
    const rows = await context.loader(personPagesOf(personColumnsOf(info))).load({ place: village.code, list });
    return toPage(rows, list.size, (row) => [row.area_code, row.id], toPerson, () => countPersons(context, village.code, list));
  }
}

/** @throws Problem BAD_USER_INPUT for a sex that is none */
function readFilter(filter: PersonFilter): PersonFilter {
  if (!filter.sex) return filter;
  const sex = codeLists.sex.read(filter.sex);
  if (sex === null) throw problems.badInput('filter.sex', { zh: '性别请填 1、2、男 或 女。', en: 'Sex is 1, 2, 男 or 女.' });
  return { ...filter, sex };
}

/** From the counters unless something but the status narrows. */
async function countPersons(context: RequestContext, village: string, list: PersonList): Promise<number> {
  const { registrationStatus, ...others } = list.filter;
  if (Object.values(others).some((value) => value != null && value !== '')) return context.loader(personListCountsOf).load({ place: village, list });
  const { measures } = await context.loader(countersOf).load(village);
  const statuses: RegistrationStatus[] = registrationStatus?.length ? [...new Set(registrationStatus)] : ['ACTIVE', 'PENDING', 'CANCELLED'];
  return statuses.reduce((sum, status) => sum + (measures[`persons.${status}`] ?? 0), 0);
}
