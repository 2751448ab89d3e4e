import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { citizenNumberKey, normalizeName } from '@qingce/standards';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { type Page, toPage } from '../../platform/paging/connection';
import { pageSize } from '../../platform/paging/cursor';
import { Operation } from '../access/operation';
import type { Viewer } from '../access/viewer';
import { reachWithin } from '../areas/area.policy';
import { readKey } from './keyset';
import { auditNumberSearch } from './number-search-audit';
import { readPeopleText } from './people-text';
import { type People, peopleCount, peoplePage } from './people.queries';
import { PeopleSearch } from './person.input';
import { personColumnsOf, type SelectedPersonRow } from './person-columns';
import { PersonConnection, type PersonType } from './person.type';
import { toPerson } from './register.mapper';

@Resolver()
export class PeopleResolver {
  @Query(() => PersonConnection, { description: 'People in the caller’s areas, found by name, sound, number or household; sorted by name.' })
  @Operation('REGISTER_READ')
  async people(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => PeopleSearch, { description: 'What must hold; at least one of text, name, citizenNumber and birthDate.' }) search: PeopleSearch,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows of the page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<Page<PersonType>> {
    const size = pageSize(first);
    const cursor = readKey<[string, string]>(after, ['text', 'uuid']);
    const people = readSearch(search, context.user);
    if (!people) return nobody;
    const rows = await context.read.rows<SelectedPersonRow>(peoplePage(context.user, people, size, cursor, personColumnsOf(info)));
    const page = toPage(rows, size, (row) => [row.name, row.id], toPerson, async () => {
      const counted = await context.read.row<{ count: number }>(peopleCount(context.user, people));
      return counted?.count ?? 0;
    });
    if (people.numberKey !== undefined || people.alsoNumberKey !== undefined) await auditNumberSearch(context, page.nodes);
    return page;
  }
}

const nobody: Page<PersonType> = { edges: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, count: async () => 0 };

/**
 * @returns null when nobody can be meant: an area out of sight, or a number of no shape
 * @throws Problem BAD_USER_INPUT when nothing is asked: the whole county is no search
 */
function readSearch(search: PeopleSearch, viewer: Viewer): People | null {
  const text = readPeopleText(search.text ?? '');
  const name = normalizeName(search.name ?? '');
  const number = search.citizenNumber?.trim();
  if (Object.keys(text).length === 0 && name === '' && !number && !search.birthDate) {
    throw problems.badInput('search', { zh: '请输入姓名、拼音、号码、户号或出生日期。', en: 'Give a name, pinyin, a number, a household number or a birth date.' });
  }
  const areas = search.areaCode ? reachWithin(search.areaCode, viewer) : viewer.areaCodes;
  const alsoNumberKey = number ? citizenNumberKey(number) : undefined;
  if (areas.length === 0 || alsoNumberKey === null) return null;
  return {
    ...text,
    areas,
    alsoNamed: name || undefined,
    alsoNumberKey,
    birthDate: search.birthDate ?? undefined,
    statuses: search.registrationStatus?.length ? search.registrationStatus : undefined,
  };
}
