import type { AreaLevel } from '@qingce/standards';
import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, visibleArea } from './area.policy';

export interface AreaRow {
  code: string;
  level: AreaLevel;
  name: string;
}

export interface ChildAreaRow extends AreaRow {
  parent_code: string;
}

export const areasByCode = ({ countyCode, areaCodes }: Sight, codes: readonly string[]): ReadStatement => ({
  name: 'areas-by-code',
  text: `select code, level, name from area where county_code = $1 and code = any ($3::text[]) and ${visibleArea('code', '$2')}`,
  values: [countyCode, areaCodes, codes],
});

/** The children of several areas at once, in the order of their codes. */
export const childAreas = ({ countyCode, areaCodes }: Sight, parents: readonly string[]): ReadStatement => ({
  name: 'child-areas',
  text: `select code, level, name, parent_code from area
    where county_code = $1 and parent_code = any ($3::text[]) and ${visibleArea('code', '$2')}
    order by code`,
  values: [countyCode, areaCodes, parents],
});

/** The first children of each of several areas: the index is asked once for each and stops there. */
export const firstChildAreas = ({ countyCode, areaCodes }: Sight, parents: readonly string[], first: number): ReadStatement => ({
  name: 'first-child-areas',
  text: `select child.* from unnest($3::text[]) as parent (code) cross join lateral (
      select code, level, name, parent_code from area
      where county_code = $1 and parent_code = parent.code and ${visibleArea('area.code', '$2')}
      order by code limit $4
    ) child`,
  values: [countyCode, areaCodes, parents, first],
});

export interface AreaSearch {
  prefix?: string | null;
  level?: AreaLevel | null;
  /** Beginning of a code, or part of a name. */
  search?: string | null;
}

function searchCondition({ search }: AreaSearch): string {
  if (!search) return '';
  return /^\d+$/.test(search) ? `and code ^@ $5` : `and strpos(name, $5) > 0`;
}

function searchedAreas({ prefix, level, search }: AreaSearch): string {
  return `area where county_code = $1 and ${visibleArea('code', '$2')}
    and code >= $3 and code < $3 || ':' and ($4::text is null or level = $4) ${searchCondition({ prefix, level, search })}`;
}

const searchValues = ({ countyCode, areaCodes }: Sight, { prefix, level, search }: AreaSearch): unknown[] => [
  countyCode,
  areaCodes,
  prefix || countyCode,
  level ?? null,
  ...(search ? [search] : []),
];

export function areasPage(sight: Sight, search: AreaSearch, size: number, after: string | null): ReadStatement {
  const values = [...searchValues(sight, search), size + 1, after ?? ''];
  return {
    text: `select code, level, name from ${searchedAreas(search)} and code > $${values.length} order by code limit $${values.length - 1}`,
    values,
  };
}

export const areasCount = (sight: Sight, search: AreaSearch): ReadStatement => ({
  text: `select count(*) from ${searchedAreas(search)}`,
  values: searchValues(sight, search),
});

export interface ReferenceDateRow {
  county_code: string;
  reference_date: string | null;
}

export const referenceDates = (countyCodes: readonly string[]): ReadStatement => ({
  name: 'reference-dates',
  text: 'select county_code, reference_date from county_setting where county_code = any ($1::text[])',
  values: [countyCodes],
});

export interface CounterRow {
  area_code: string;
  /** `households`, `persons.ACTIVE`, `discrepancies.CATEGORY.STATUS.SEVERITY` … */
  measures: Readonly<Record<string, number>>;
  updated_at: Date;
}

/** The counters of several areas, one row an area: a row a measure would cost four times as much to read. */
export const counterValues = (countyCode: string, codes: readonly string[]): ReadStatement => ({
  name: 'counter-values',
  text: `select area_code, json_object_agg(measure, value) as measures, max(updated_at) as updated_at
    from counter_values($1, $2) group by area_code`,
  values: [countyCode, codes],
});
