import { areaLevelOf, normalizeName } from '@qingce/standards';
import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, withinAreas } from '../areas/area.policy';
import type { HouseholdKind } from './household.entity';
import type { HouseholdFilter, HouseholdOrder } from './household.input';
import type { KeyType } from './keyset';
import { openDiscrepancyOfHousehold } from './open-discrepancies.queries';

export interface HouseholdRow {
  id: string;
  code: string;
  number: string | null;
  kind: HouseholdKind | null;
  address: string;
  area_code: string;
  version: number;
}

const columns = 'h.id, h.code, h.number, h.kind, h.address, h.area_code, h.version';

export const householdsById = ({ countyCode, areaCodes }: Sight, ids: readonly string[]): ReadStatement => ({
  name: 'households-by-id',
  text: `select ${columns} from household h where h.county_code = $1 and ${withinAreas('h.area_code', '$2')} and h.id = any ($3::uuid[])`,
  values: [countyCode, areaCodes, ids],
});

export const householdByCode = ({ countyCode, areaCodes }: Sight, code: string): ReadStatement => ({
  name: 'household-by-code',
  text: `select ${columns} from household h where h.county_code = $1 and ${withinAreas('h.area_code', '$2')} and h.code = $3`,
  values: [countyCode, areaCodes, code],
});

/** What is asked of the list of an area; the same question of several areas is one statement. */
export interface HouseholdList {
  filter: HouseholdFilter;
  orderBy: HouseholdOrder;
  size: number;
  after: readonly (string | number)[] | null;
}

/** How a list is sorted: expressions with their types, unique together, and the same key of a row for the cursor. */
export const householdKeys = {
  CODE: { parts: [['h.code', 'text']], of: (row: HouseholdRow) => [row.code] },
  NUMBER: {
    parts: [['(h.number is null)::integer', 'integer'], [`coalesce(h.number, '')`, 'text'], ['h.code', 'text']],
    of: (row: HouseholdRow) => [row.number === null ? 1 : 0, row.number ?? '', row.code],
  },
} as const satisfies Record<HouseholdOrder, { parts: readonly (readonly [expression: string, type: KeyType])[]; of(row: HouseholdRow): readonly (string | number)[] }>;

export interface PlacedHouseholdRow extends HouseholdRow {
  place_code: string;
}

/**
 * One page of each of several areas of the same kind: the index is asked once for each and stops at the end of the page.
 * Within a group, codes stand in one index; a village is a range of codes.
 */
export function householdPages(sight: Sight, places: readonly string[], list: HouseholdList): ReadStatement {
  const { conditions, values, name } = householdConditions(sight, places, list);
  const { parts } = householdKeys[list.orderBy];
  const order = parts.map(([expression]) => expression).join(', ');
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (list.after) {
    const after = parts.map(([, type], index) => `${value(list.after?.[index])}::${type}`);
    conditions.push(`(${order}) > (${after.join(', ')})`);
  }
  return {
    name: `households-page ${name} ${list.orderBy}${list.after ? ' after' : ''}`,
    text: `select place.code as place_code, h.* from unnest($3::text[]) as place (code) cross join lateral (
        select ${columns} from household h where ${conditions.join(' and ')} order by ${order} limit ${value(list.size + 1)}
      ) h order by place.code, ${order}`,
    values,
  };
}

export function householdCounts(sight: Sight, places: readonly string[], list: HouseholdList): ReadStatement {
  const { conditions, values, name } = householdConditions(sight, places, list);
  return {
    name: `households-count ${name}`,
    text: `select place.code as place_code, h.count from unnest($3::text[]) as place (code) cross join lateral (
        select count(*) as count from household h where ${conditions.join(' and ')}
      ) h`,
    values,
  };
}

function householdConditions({ countyCode, areaCodes }: Sight, places: readonly string[], { filter }: HouseholdList) {
  const kind = places.every((place) => areaLevelOf(place) === 'GROUP') ? 'GROUP' : 'VILLAGE';
  const values: unknown[] = [countyCode, areaCodes, places];
  const used: string[] = [kind];
  const conditions = [
    'h.county_code = $1',
    withinAreas('h.area_code', '$2'),
    kind === 'GROUP' ? 'h.area_code = place.code' : `h.code >= place.code and h.code < place.code || ':'`,
  ];
  const narrow = (what: string, condition: (placeholder: string) => string, value?: unknown): void => {
    used.push(what);
    conditions.push(condition(value === undefined ? '' : `$${values.push(value)}`));
  };
  if (filter.kind) narrow('kind', (kindOf) => `h.kind = ${kindOf}`, filter.kind);
  if (filter.number) narrow('number', (number) => `h.number = ${number}`, filter.number);
  if (filter.headName) {
    const isHead = `p.relation in ('01', '02')`;
    const head = (name: string) =>
      `exists (select from person p where p.county_code = h.county_code and p.household_id = h.id and ${isHead} and strpos(p.name, ${name}) > 0)`;
    narrow('head', head, normalizeName(filter.headName));
  }
  if (filter.withOpenDiscrepancies === true) narrow('open', () => openDiscrepancyOfHousehold);
  if (filter.withOpenDiscrepancies === false) narrow('clear', () => `not ${openDiscrepancyOfHousehold}`);
  return { conditions, values, name: used.join('+') };
}

/** True when the list is narrowed in no way, so that the counters know its length. */
export const isUnfiltered = (filter: HouseholdFilter): boolean =>
  !filter.kind && !filter.number && !filter.headName && (filter.withOpenDiscrepancies ?? null) === null;

export interface PersonCountRow {
  household_id: string;
  count: number;
}

export const personCounts = ({ countyCode, areaCodes }: Sight, households: readonly string[]): ReadStatement => ({
  name: 'person-counts',
  text: `select household_id, count(*) as count from person
    where county_code = $1 and ${withinAreas('area_code', '$2')} and household_id = any ($3::uuid[]) and registration_status = 'ACTIVE'
    group by household_id`,
  values: [countyCode, areaCodes, households],
});
