import DataLoader from 'dataloader';
import { areaLevelOf } from '@qingce/standards';
import type { LoaderDefinition } from '../../context';
import { toHousehold } from './register.mapper';
import { type HouseholdList, householdCounts, householdPages, type HouseholdRow, householdsById, type PersonCountRow, personCounts, type PlacedHouseholdRow } from './household.queries';
import type { HouseholdType } from './household.type';
import { openDiscrepancies, type OpenDiscrepanciesRow } from './open-discrepancies.queries';

/** Households by id; undefined where there is none in sight. */
export const householdsInSight: LoaderDefinition<DataLoader<string, HouseholdType | undefined>> = (read, { user }) =>
  new DataLoader(async (ids) => {
    const rows = await read.rows<HouseholdRow>(householdsById(user, ids));
    const households = new Map(rows.map((row) => [row.id, toHousehold(row)]));
    return ids.map((id) => households.get(id));
  });

/** The list of an area: the code of a village or group, and what is asked of it. */
export interface HouseholdListKey {
  place: string;
  list: HouseholdList;
}

const listText = ({ place, list }: HouseholdListKey): string => `${place.length} ${JSON.stringify(list)}`;
const keyText = (key: HouseholdListKey): string => `${key.place} ${listText(key)}`;

/** Areas of one kind of which the same is asked. */
function groupKeys(keys: readonly HouseholdListKey[]): { places: string[]; list: HouseholdList; kind: 'GROUP' | 'VILLAGE' }[] {
  const groups = new Map<string, { places: string[]; list: HouseholdList; kind: 'GROUP' | 'VILLAGE' }>();
  for (const key of keys) {
    const text = listText(key);
    const group = groups.get(text);
    if (group) group.places.push(key.place);
    else groups.set(text, { places: [key.place], list: key.list, kind: areaLevelOf(key.place) === 'GROUP' ? 'GROUP' : 'VILLAGE' });
  }
  return [...groups.values()];
}

/** Pages of household lists, one row longer than asked: one statement for all areas of which the same is asked. */
export const householdPagesOf: LoaderDefinition<DataLoader<HouseholdListKey, HouseholdRow[], string>> = (read, { user }) =>
  new DataLoader(
    async (keys) => {
      const pages = new Map<string, HouseholdRow[]>(keys.map((key) => [keyText(key), []]));
      for (const { places, list, kind } of groupKeys(keys)) {
        const rows = await read.rows<PlacedHouseholdRow>(householdPages(user, places, list, kind));
        for (const row of rows) pages.get(keyText({ place: row.place_code, list }))?.push(row);
      }
      return keys.map((key) => pages.get(keyText(key)) ?? []);
    },
    { cacheKeyFn: keyText },
  );

/** Lengths of narrowed lists; whole lists have counters. */
export const householdCountsOf: LoaderDefinition<DataLoader<HouseholdListKey, number, string>> = (read, { user }) =>
  new DataLoader(
    async (keys) => {
      const counts = new Map<string, number>();
      for (const { places, list, kind } of groupKeys(keys)) {
        const rows = await read.rows<{ place_code: string; count: number }>(householdCounts(user, places, list, kind));
        for (const row of rows) counts.set(keyText({ place: row.place_code, list }), row.count);
      }
      return keys.map((key) => counts.get(keyText(key)) ?? 0);
    },
    { cacheKeyFn: keyText },
  );

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
