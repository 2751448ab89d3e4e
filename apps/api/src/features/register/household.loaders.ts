import DataLoader from 'dataloader';
import type { LoaderDefinition } from '../../context';
import { type HouseholdList, householdCounts, householdPages, type HouseholdRow, householdsById, type PersonCountRow, personCounts, type PlacedHouseholdRow } from './household.queries';
import type { HouseholdType } from './household.type';
import { type ListKey, listLoader } from './list.loader';
import { openDiscrepancies, type OpenDiscrepanciesRow } from './open-discrepancies.queries';
import { toHousehold } from './register.mapper';

/** Households by id; undefined where there is none in sight. */
export const householdsInSight: LoaderDefinition<DataLoader<string, HouseholdType | undefined>> = (read, { user }) =>
  new DataLoader(async (ids) => {
    const rows = await read.rows<HouseholdRow>(householdsById(user, ids));
    const households = new Map(rows.map((row) => [row.id, toHousehold(row)]));
    return ids.map((id) => households.get(id));
  });

/** Pages of household lists, one row longer than asked. */
export const householdPagesOf: LoaderDefinition<DataLoader<ListKey<HouseholdList>, HouseholdRow[], string>> = (read, { user }) =>
  listLoader(read, (places, list: HouseholdList) => householdPages(user, places, list), (rows: PlacedHouseholdRow[]) => rows);

/** Lengths of narrowed lists; whole lists have counters. */
export const householdCountsOf: LoaderDefinition<DataLoader<ListKey<HouseholdList>, number, string>> = (read, { user }) =>
  listLoader(read, (places, list: HouseholdList) => householdCounts(user, places, list), ([row]: { place_code: string; count: number }[]) => row?.count ?? 0);

/** Active persons of a household. */
export const personCountOf: LoaderDefinition<DataLoader<string, number>> = (read, { user }) =>
  new DataLoader(async (households) => {
    const rows = await read.rows<PersonCountRow>(personCounts(user, households));
    const counts = new Map(rows.map((row) => [row.household_id, row.count]));
    return households.map((id) => counts.get(id) ?? 0);
  });

/** Open discrepancies about a household or its members. */
export const openDiscrepanciesOf: LoaderDefinition<DataLoader<string, number>> = (read, { user }) =>
  new DataLoader(async (households) => {
    const rows = await read.rows<OpenDiscrepanciesRow>(openDiscrepancies(user, households));
    const counts = new Map(rows.map((row) => [row.household_id, row.count]));
    return households.map((id) => counts.get(id) ?? 0);
  });
