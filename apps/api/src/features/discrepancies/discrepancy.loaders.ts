import DataLoader from 'dataloader';
import type { LoaderDefinition, RequestContext } from '../../context';
import { householdsInSight } from '../register/household.loaders';
import { personsInSight } from '../register/person.loaders';
import type { PersonType } from '../register/person.type';
import { toDiscrepancy, toOtherHousehold, toOtherPerson } from './discrepancy.mapper';
import { discrepanciesOfHouseholds, discrepanciesOfPersons, type HouseholdPage, type MemberRow, membersOf, type OtherSideRow, otherSideOf, type PageRow } from './discrepancy.queries';
import type { DiscrepancyRow, MemberRole } from './discrepancy.row';
import type { DiscrepancyType } from './discrepancy.type';

/** Who is in a discrepancy, by id, subjects and related in their order. */
const membersById: LoaderDefinition<DataLoader<string, MemberRow[]>> = (read, { user }) =>
  new DataLoader(async (ids) => {
    const members = new Map<string, MemberRow[]>(ids.map((id) => [id, []]));
    for (const row of await read.rows<MemberRow>(membersOf(user, ids))) members.get(row.discrepancy_id)?.push(row);
    return ids.map((id) => members.get(id) ?? []);
  });

/** The persons of a discrepancy who are outside the viewer's areas. */
const otherSideById: LoaderDefinition<DataLoader<string, OtherSideRow[]>> = (read, { user }) =>
  new DataLoader(async (ids) => {
    const rows = await read.rows<OtherSideRow>(otherSideOf(user, ids));
    return ids.map((id) => rows.filter((row) => row.discrepancy_id === id));
  });

/** The persons of a discrepancy in one role: the viewer's own whole, those of another area masked. */
export async function personsOf(context: RequestContext, { id, sideAreas }: DiscrepancyType, role: MemberRole): Promise<PersonType[]> {
  const members = (await context.loader(membersById).load(id)).filter((member) => member.role === role);
  const own = await Promise.all(members.map((member) => context.loader(personsInSight).load(member.person_id)));
  if (sideAreas === null || own.every((person) => person)) return own.filter((person) => person !== undefined);
  const others = await context.loader(otherSideById).load(id);
  return members.flatMap(({ person_id }, index) => {
    const person = own[index];
    if (person) return [person];
    const other = others.find((row) => row.person_id === person_id);
    if (!other) return [];
    // So that the person's household answers with as little instead of failing the whole list.
    context.loader(householdsInSight).clear(other.household_id).prime(other.household_id, toOtherHousehold(other));
    return [toOtherPerson(other)];
  });
}

/** What is said of a person, gravest first. */
export const discrepanciesOfPerson: LoaderDefinition<DataLoader<string, DiscrepancyType[]>> = (read, { user }) =>
  new DataLoader(async (persons) => {
    const said = new Map<string, DiscrepancyType[]>(persons.map((id) => [id, []]));
    for (const row of await read.rows<DiscrepancyRow & { person_id: string }>(discrepanciesOfPersons(user, persons))) said.get(row.person_id)?.push(toDiscrepancy(row));
    return persons.map((id) => said.get(id) ?? []);
  });

/** A page of the discrepancies of a household, and what is asked of it. */
export interface HouseholdKey {
  householdId: string;
  page: HouseholdPage;
}

const pageText = ({ page }: HouseholdKey): string => JSON.stringify(page);

/** Pages one row longer than asked: one statement for all households of which the same is asked. */
export const pagesOfHouseholds: LoaderDefinition<DataLoader<HouseholdKey, PageRow[], string>> = (read, { user }) =>
  new DataLoader(
    async (keys) => {
      const rows = new Map<string, PageRow[]>();
      for (const asked of new Set(keys.map(pageText))) {
        const same = keys.filter((key) => pageText(key) === asked);
        const [first] = same;
        if (!first) continue;
        const statement = discrepanciesOfHouseholds(user, same.map((key) => key.householdId), first.page);
        for (const row of await read.rows<PageRow & { asked_id: string }>(statement)) {
          const key = `${row.asked_id} ${asked}`;
          rows.set(key, [...(rows.get(key) ?? []), row]);
        }
      }
      return keys.map((key) => rows.get(`${key.householdId} ${pageText(key)}`) ?? []);
    },
    { cacheKeyFn: (key) => `${key.householdId} ${pageText(key)}` },
  );
