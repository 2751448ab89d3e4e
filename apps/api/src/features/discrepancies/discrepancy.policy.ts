import { categoryKind } from '@qingce/rules';
import { isWithin } from '@qingce/standards';
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

/** SQL: what of the table `d` is in sight: what lies in the viewer's areas, and what has a side in them. The same as row-level security, which is the second lock. */
export function inSight({ countyCode, areaCodes }: Sight, parameters: Parameters): string {
  const county = parameters.add(countyCode);
  const areas = parameters.add(areaCodes);
  return `d.county_code = ${county} and (${withinAreas('d.area_code', areas)}
    or (d.side_areas is not null and exists (select from unnest(d.side_areas) as side where ${withinAreas('side', areas)})))`;
}

/** Whether an area is in sight as a whole, so that its counters count what the viewer sees. */
export const seesAllOf = ({ areaCodes }: Sight, areaCode: string): boolean => areaCodes.some((code) => isWithin(areaCode, code));

/** The conditions of a filter on the table `d`. A prefix is written as a range, so that the index on the area serves it. */
export function filterConditions(filter: DiscrepancyFilter, sight: Sight, parameters: Parameters): string[] {
  const conditions: string[] = [];
  const oneOf = (column: string, values: readonly string[] | null | undefined) => {
    if (listed(values)) conditions.push(`d.${column} = any (${parameters.add(values)}::text[])`);
  };
  if (filter.areaCode) {
    const area = parameters.add(filter.areaCode);
    conditions.push(`d.area_code >= ${area} and d.area_code < ${area} || ':'`);
  }
  oneOf('status', filter.status);
  const wanted = wantedCategories(filter);
  if (wanted) conditions.push(`d.category = any (${parameters.add(wanted)}::text[])`);
  oneOf('severity', filter.severity);
  oneOf('rule', filter.rule);
  oneOf('origin', filter.origin);
  if (filter.item) conditions.push(`d.item = ${parameters.add(filter.item)}`);
  const name = filter.name?.trim();
  if (name) {
    conditions.push(`exists (
      select from discrepancy_person dp join person p on p.county_code = dp.county_code and p.id = dp.person_id
      where dp.county_code = d.county_code and dp.discrepancy_id = d.id and dp.role = 'SUBJECT'
        and ${withinAreas('p.area_code', parameters.add(sight.areaCodes))} and position(${parameters.add(name)} in p.name) > 0)`);
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
