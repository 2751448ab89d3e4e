import DataLoader from 'dataloader';
import type { LoaderDefinition } from '../../context';
import { toArea } from './area.mapper';
import { reachWithin } from './area.policy';
import { type AreaRow, areasByCode, type ChildAreaRow, childAreas, type CounterRow, counterValues, firstChildAreas, type ReferenceDateRow, referenceDates } from './area.queries';
import type { AreaType } from './area.type';
import type { Measures } from './progress.mapper';

/** Areas by code; undefined where there is none in sight. */
export const areasInSight: LoaderDefinition<DataLoader<string, AreaType | undefined>> = (read, { user }) =>
  new DataLoader(async (codes) => {
    const rows = await read.rows<AreaRow>(areasByCode(user, codes));
    const areas = new Map(rows.map((row) => [row.code, toArea(row)]));
    return codes.map((code) => areas.get(code));
  });

/** The children of an area; `first` null means all. */
export interface ChildrenKey {
  code: string;
  first: number | null;
}

/** One statement for all areas of which the same number of children is asked. */
export const childrenOf: LoaderDefinition<DataLoader<ChildrenKey, AreaType[], string>> = (read, { user }) =>
  new DataLoader(
    async (keys) => {
      const children = new Map<string, AreaType[]>(keys.map((key) => [keyText(key), []]));
      for (const first of new Set(keys.map((key) => key.first))) {
        const parents = keys.filter((key) => key.first === first).map((key) => key.code);
        const statement = first === null ? childAreas(user, parents) : firstChildAreas(user, parents, first);
        for (const row of await read.rows<ChildAreaRow>(statement)) children.get(keyText({ code: row.parent_code, first }))?.push(toArea(row));
      }
      return keys.map((key) => children.get(keyText(key)) ?? []);
    },
    { cacheKeyFn: keyText },
  );

function keyText({ code, first }: ChildrenKey): string {
  return `${code} ${first}`;
}

/** The day on which ages are taken in a county; null before the first roll. */
export const referenceDateOf: LoaderDefinition<DataLoader<string, string | null>> = (read) =>
  new DataLoader(async (counties) => {
    const rows = await read.rows<ReferenceDateRow>(referenceDates(counties));
    return counties.map((code) => rows.find((row) => row.county_code === code)?.reference_date ?? null);
  });

export interface AreaCounters {
  measures: Measures;
  /** Null when nothing was ever counted here. */
  updatedAt: Date | null;
}

/** The counters of an area, as far as the viewer's areas reach: of an area above them, the sum over what is theirs. */
export const countersOf: LoaderDefinition<DataLoader<string, AreaCounters>> = (read, { user }) =>
  new DataLoader(async (codes) => {
    const reaches = codes.map((code) => reachWithin(code, user));
    const rows = await read.rows<CounterRow>(counterValues(user.countyCode, [...new Set(reaches.flat())]));
    const byCode = new Map(rows.map((row) => [row.area_code, row]));
    return reaches.map((reach) => sum(reach.flatMap((code) => byCode.get(code) ?? [])));
  });

function sum(rows: readonly CounterRow[]): AreaCounters {
  const [only, ...others] = rows;
  if (!only) return { measures: {}, updatedAt: null };
  if (others.length === 0) return { measures: only.measures, updatedAt: only.updated_at };
  const measures: Record<string, number> = {};
  let updatedAt = only.updated_at;
  for (const row of rows) {
    if (row.updated_at > updatedAt) updatedAt = row.updated_at;
    for (const measure in row.measures) measures[measure] = (measures[measure] ?? 0) + (row.measures[measure] ?? 0);
  }
  return { measures, updatedAt };
}
