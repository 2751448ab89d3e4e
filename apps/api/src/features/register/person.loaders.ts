import DataLoader from 'dataloader';
import type { LoaderDefinition } from '../../context';
import { type ListKey, listLoader } from './list.loader';
import { type PersonList, personListCounts, personPages, type PlacedPersonRow } from './person-list.queries';
import { byColumns, type SelectedPersonRow } from './person-columns';
import { type CitizenNumberRow, citizenNumbers, headsOfHouseholds, type PersonRow, personsById, personsOfHouseholds } from './person.queries';
import type { PersonType } from './person.type';
import { toPerson } from './register.mapper';

/** Persons by id; undefined where there is none in sight. */
export const personsInSight: LoaderDefinition<DataLoader<string, PersonType | undefined>> = (read, { user }) =>
  new DataLoader(async (ids) => {
    const rows = await read.rows<PersonRow>(personsById(user, ids));
    const persons = new Map(rows.map((row) => [row.id, toPerson(row)]));
    return ids.map((id) => persons.get(id));
  });

/** All persons of a household, of whatever status, in the order of the roll. */
export const membersOf = byColumns<DataLoader<string, PersonType[]>>((columns) => (read, { user }) =>
  new DataLoader(async (households) => {
    const members = new Map<string, PersonType[]>(households.map((id) => [id, []]));
    for (const row of await read.rows<SelectedPersonRow>(personsOfHouseholds(user, households, columns))) members.get(row.household_id)?.push(toPerson(row));
    return households.map((id) => members.get(id) ?? []);
  }));

export const headOf = byColumns<DataLoader<string, PersonType | null>>((columns) => (read, { user }) =>
  new DataLoader(async (households) => {
    const rows = await read.rows<SelectedPersonRow>(headsOfHouseholds(user, households, columns));
    const heads = new Map(rows.map((row) => [row.household_id, toPerson(row)]));
    return households.map((id) => heads.get(id) ?? null);
  }));

/** Pages of the persons of a village, one row longer than asked. */
export const personPagesOf = byColumns<DataLoader<ListKey<PersonList>, SelectedPersonRow[], string>>((columns) => (read, { user }) =>
  listLoader(read, (villages, list: PersonList) => personPages(user, villages, list, columns), (rows: PlacedPersonRow[]) => rows));

/** Lengths of narrowed lists; whole lists have counters. */
export const personListCountsOf: LoaderDefinition<DataLoader<ListKey<PersonList>, number, string>> = (read, { user }) =>
  listLoader(read, (villages, list: PersonList) => personListCounts(user, villages, list), ([row]: { place_code: string; count: number }[]) => row?.count ?? 0);

/** Whole citizen numbers, not yet audited: `fullCitizenNumbers` lets them out. */
export const citizenNumberOf: LoaderDefinition<DataLoader<string, CitizenNumberRow | undefined>> = (read, { user }) =>
  new DataLoader(async (ids) => {
    const rows = await read.rows<CitizenNumberRow>(citizenNumbers(user, ids));
    const numbers = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => numbers.get(id));
  });
