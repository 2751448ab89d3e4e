import { categoryKind } from '@qingce/rules';
import { isWithin, normalizeName } from '@qingce/standards';
import { type Sight, withinAreas } from '../areas/area.policy';
import { categories } from './discrepancy.enums';
import type { DiscrepancyFilter } from './discrepancy.input';

/** Collects the values of a statement and hands out their placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * SQL: what of the table `d` is in sight: what lies in the viewer's areas, and what has a side in them. The same as row-level
 * security, which is the second lock. Whoever answers for less than the county is given the few ids first: behind the
 * policy's alternative no index would serve.
 */
export function inSight(sight: Sight, parameters: Parameters): string {
  const county = parameters.add(sight.countyCode);
  const areas = parameters.add(sight.areaCodes);
  const within = withinAreas('d.area_code', areas);
  if (seesAllOf(sight, sight.countyCode)) return `d.county_code = ${county} and ${within}`;
  const ranges = sight.areaCodes.map((code) => parameters.add(code)).map((code) => rangeOf('s.area_code', code));
  return `d.county_code = ${county} and d.id = any (array(
    select s.id from discrepancy s where s.county_code = ${county} and (${ranges.join(' or ') || 'false'})
    union all
    select s.id from discrepancy s where s.county_code = ${county} and s.side_areas is not null
      and exists (select from unnest(s.side_areas) as side where ${withinAreas('side', areas)})))`;
}

/** SQL: the area lies within another one; written as a range, so that an index serves it. */
const rangeOf = (column: string, prefix: string): string => `(${column} >= ${prefix} and ${column} < ${prefix} || ':')`;

/** Whether an area is in sight as a whole, so that its counters count what the viewer sees. */
export const seesAllOf = ({ areaCodes }: Sight, areaCode: string): boolean => areaCodes.some((code) => isWithin(areaCode, code));

/** SQL: the rule's code; what people entered has none and sorts after every code. */
export const ruleKey = `coalesce(d.rule, '~')`;

/** The conditions of a filter on the table `d`. */
export function filterConditions(filter: DiscrepancyFilter, sight: Sight, parameters: Parameters): string[] {
  const conditions: string[] = [];
  const oneOf = (column: string, values: readonly string[] | null | undefined) => {
    if (listed(values)) conditions.push(`d.${column} = any (${parameters.add(values)}::text[])`);
  };
  if (filter.areaCode) conditions.push(rangeOf('d.area_code', parameters.add(filter.areaCode)));
  oneOf('status', filter.status);
  const wanted = wantedCategories(filter);
  if (wanted) conditions.push(`d.category = any (${parameters.add(wanted)}::text[])`);
  oneOf('severity', filter.severity);
  const rules = listed(filter.rule);
  if (rules) conditions.push(`${ruleKey} = any (${parameters.add(rules)}::text[])`);
  oneOf('origin', filter.origin);
  if (filter.item) conditions.push(`d.item = ${parameters.add(filter.item)}`);
  const name = normalizeName(filter.name ?? '');
  if (name) {
    const county = parameters.add(sight.countyCode);
    conditions.push(`d.id = any (array(
      select dp.discrepancy_id from search_names_by_characters(${county}, ${parameters.add(name)}, ${parameters.add(sight.areaCodes)}::text[], null, null, null, null, null) hit
      join discrepancy_person dp on dp.county_code = ${county} and dp.person_id = hit.id and dp.role = 'SUBJECT'))`);
  }
  return conditions;
}

/** A list that narrows: an empty one does not. */
export const listed = <Value>(values: readonly Value[] | null | undefined): readonly Value[] | null => (values && values.length > 0 ? values : null);

/** Category and kind together; null when neither narrows. */
export function wantedCategories({ category, kind }: DiscrepancyFilter): readonly string[] | null {
  const chosen = listed(category);
  if (!chosen && !kind) return null;
  return categories.filter((one) => (!chosen || chosen.includes(one)) && (!kind || categoryKind[one] === kind));
}
