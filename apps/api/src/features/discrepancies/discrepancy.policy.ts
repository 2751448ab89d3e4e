import { categoryKind } from '@qingce/rules';
import { isWithin } from '@qingce/standards';
import { categories } from './discrepancy.enums';
import type { DiscrepancyFilter } from './discrepancy.input';

/** Who reads: the county and the areas that every query carries. */
export interface Reader {
  countyCode: string;
  areaCodes: readonly string[];
}

/** Collects the values of a statement and hands out their placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** What a reader may see of the table `d`: what lies in the areas, and what has a side in them. The same as row-level security, which is the second lock. */
export function visibleTo(reader: Reader, parameters: Parameters): string {
  const county = parameters.add(reader.countyCode);
  const areas = parameters.add(reader.areaCodes);
  return `d.county_code = ${county} and (d.area_code ^@ any (${areas}::text[])
    or (d.side_areas is not null and exists (select from unnest(d.side_areas) as side where side ^@ any (${areas}::text[]))))`;
}

/** Whether everything of an area is in the reader's sight, so that its counters are the reader's too. */
export const seesAllOf = (reader: Reader, areaCode: string): boolean => reader.areaCodes.some((code) => isWithin(areaCode, code));

/** The conditions of a filter on the table `d`. A prefix is written as a range, so that the index on the area serves it. */
export function filterConditions(filter: DiscrepancyFilter, reader: Reader, parameters: Parameters): string[] {
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
        and p.area_code ^@ any (${parameters.add(reader.areaCodes)}::text[]) and position(${parameters.add(name)} in p.name) > 0)`);
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
