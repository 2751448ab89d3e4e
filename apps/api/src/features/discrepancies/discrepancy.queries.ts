import type { ReadStatement } from '../../platform/database/read-session';
import type { Sight } from '../areas/area.policy';
import type { DiscrepancyOrder } from './discrepancy.enums';
import type { DiscrepancyFilter } from './discrepancy.input';
import { filterConditions, inSight, listed, Parameters, ruleKey, seesAllOf, wantedCategories } from './discrepancy.policy';
import type { RegistrationStatus } from '../register/person.entity';
import type { DiscrepancyRow, MemberRole } from './discrepancy.row';

const columns = `d.id, d.area_code, d.side_areas, d.household_id, d.category, d.severity, d.status, d.origin, d.rule, d.item, d.found, d.note,
  d.raised_by_name, d.created_at, d.closed_at, d.closed_reason, d.version`;

/** A row of a list; a timestamp in JavaScript has no microseconds, so the cursor carries the database's own text. */
export interface PageRow extends DiscrepancyRow {
  sort_time: string;
}

/** How a list is sorted: expressions over `d` with their types, unique together, and the same key of a row for the cursor. */
interface Keyset {
  parts: readonly (readonly [expression: string, type: string])[];
  descending?: boolean;
  of(row: PageRow): (string | number)[];
}

const severityRank = `case d.severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end`;
const rank = { ERROR: 0, WARNING: 1, INFO: 2 } as const;

export const keysets: Readonly<Record<DiscrepancyOrder, Keyset>> = {
  AREA: { parts: [['d.area_code', 'text'], ['d.id', 'uuid']], of: (row) => [row.area_code, row.id] },
  SEVERITY: { parts: [[severityRank, 'integer'], ['d.area_code', 'text'], ['d.id', 'uuid']], of: (row) => [rank[row.severity], row.area_code, row.id] },
  NEWEST: { parts: [['d.created_at', 'timestamptz'], ['d.id', 'uuid']], descending: true, of: (row) => [row.sort_time, row.id] },
  RULE: {
    parts: [[ruleKey, 'text'], ['d.area_code', 'text'], ['d.id', 'uuid']],
    of: (row) => [row.rule ?? '~', row.area_code, row.id],
  },
};

export interface PageOf {
  filter: DiscrepancyFilter;
  orderBy: DiscrepancyOrder;
  size: number;
  after: readonly (string | number | null)[] | null;
}

/** A page, with one row more than asked. */
export function discrepancyPage(sight: Sight, page: PageOf): ReadStatement {
  const parameters = new Parameters();
  return { text: pageOf(sight, page, parameters), values: parameters.values };
}

function pageOf(sight: Sight, { filter, orderBy, size, after }: PageOf, parameters: Parameters, only: readonly string[] = []): string {
  const { parts, descending } = keysets[orderBy];
  const conditions = [inSight(sight, parameters), ...filterConditions(filter, sight, parameters), ...only];
  if (after) {
    const keys = parts.map(([, type], index) => `${parameters.add(after[index])}::${type}`);
    conditions.push(`(${parts.map(([expression]) => expression).join(', ')}) ${descending ? '<' : '>'} (${keys.join(', ')})`);
  }
  return `select ${columns}, d.created_at::text as sort_time from discrepancy d where ${conditions.join(' and ')}
    order by ${parts.map(([expression]) => `${expression}${descending ? ' desc' : ''}`).join(', ')} limit ${size + 1}`;
}

/** The household's own, and those of which a member is a subject: a duplicate across households has no household of its own. */
const ofHousehold = (household: string, county: string) => `d.id in (
  select o.id from discrepancy o where o.county_code = ${county} and o.household_id = ${household}
  union all
  select dp.discrepancy_id from person p join discrepancy_person dp on dp.county_code = p.county_code and dp.person_id = p.id and dp.role = 'SUBJECT'
  where p.county_code = ${county} and p.household_id = ${household})`;

export type HouseholdPage = Omit<PageOf, 'orderBy'>;

/** The same page of several households, gravest first. */
export function discrepanciesOfHouseholds(sight: Sight, households: readonly string[], page: HouseholdPage): ReadStatement {
  const parameters = new Parameters();
  const asked = parameters.add(households);
  const text = pageOf(sight, { ...page, orderBy: 'SEVERITY' }, parameters, [ofHousehold('asked.id', parameters.add(sight.countyCode))]);
  return {
    text: `select asked.id as asked_id, said.* from unnest(${asked}::uuid[]) as asked(id) cross join lateral (${text}) said`,
    values: parameters.values,
  };
}

export function countOfHousehold(sight: Sight, household: string, filter: DiscrepancyFilter): ReadStatement {
  const parameters = new Parameters();
  const only = ofHousehold(`${parameters.add(household)}::uuid`, parameters.add(sight.countyCode));
  return countRows(sight, filter, parameters, [only]);
}

export function discrepancyById(sight: Sight, id: string): ReadStatement {
  const parameters = new Parameters();
  return { text: `select ${columns} from discrepancy d where ${inSight(sight, parameters)} and d.id = ${parameters.add(id)}`, values: parameters.values };
}

/** How many there are: from the counters when they know, else counted. */
export function discrepancyCount(sight: Sight, filter: DiscrepancyFilter): ReadStatement {
  const area = filter.areaCode ?? sight.countyCode;
  const counted = !listed(filter.rule) && !listed(filter.origin) && !filter.item && !filter.name?.trim() && seesAllOf(sight, area);
  return counted ? countFromCounters(sight, area, filter) : countRows(sight, filter);
}

/** A counter's measure is discrepancies.CATEGORY.STATUS.SEVERITY. */
function countFromCounters(sight: Sight, areaCode: string, filter: DiscrepancyFilter): ReadStatement {
  return {
    name: 'discrepancy-count-from-counters',
    text: `select coalesce(sum(value), 0)::bigint as count
      from counter_values($1, array[$2]::text[]) cross join lateral string_to_array(measure, '.') as part
      where measure ^@ 'discrepancies.' and area_code = $2
        and ($3::text[] is null or part[2] = any ($3)) and ($4::text[] is null or part[3] = any ($4)) and ($5::text[] is null or part[4] = any ($5))`,
    values: [sight.countyCode, areaCode, wantedCategories(filter), listed(filter.status), listed(filter.severity)],
  };
}

function countRows(sight: Sight, filter: DiscrepancyFilter, parameters = new Parameters(), only: readonly string[] = []): ReadStatement {
  const conditions = [inSight(sight, parameters), ...filterConditions(filter, sight, parameters), ...only];
  return { text: `select count(*) as count from discrepancy d where ${conditions.join(' and ')}`, values: parameters.values };
}

export interface MemberRow {
  discrepancy_id: string;
  person_id: string;
  role: MemberRole;
}

export const membersOf = ({ countyCode }: Sight, discrepancies: readonly string[]): ReadStatement => ({
  name: 'discrepancy-members',
  text: `select discrepancy_id, person_id, role from discrepancy_person
    where county_code = $1 and discrepancy_id = any ($2::uuid[]) order by discrepancy_id, role, position`,
  values: [countyCode, discrepancies],
});

/** A person of another area, as far as who sees the discrepancy may know of them. */
export interface OtherSideRow {
  discrepancy_id: string;
  person_id: string;
  household_id: string;
  masked_name: string;
  masked_number: string | null;
  registration_status: RegistrationStatus;
  village_code: string;
  /** Township and village. */
  area_name: string;
}

export const otherSideOf = ({ countyCode }: Sight, discrepancies: readonly string[]): ReadStatement => ({
  name: 'discrepancy-other-side',
  text: 'select * from other_side($1, $2::uuid[])',
  values: [countyCode, discrepancies],
});

/** Discrepancies of which somebody is a subject, by person, gravest first. */
export function discrepanciesOfPersons(sight: Sight, persons: readonly string[]): ReadStatement {
  const parameters = new Parameters();
  return {
    text: `select dp.person_id, ${columns} from discrepancy d
      join discrepancy_person dp on dp.county_code = d.county_code and dp.discrepancy_id = d.id
      where ${inSight(sight, parameters)} and dp.county_code = $1 and dp.role = 'SUBJECT' and dp.person_id = any (${parameters.add(persons)}::uuid[])
      order by dp.person_id, ${severityRank}, d.rule, d.id`,
    values: parameters.values,
  };
}
