import type { ReadStatement } from '../../platform/database/read-session';
import type { DiscrepancyOrder } from './discrepancy.enums';
import type { DiscrepancyFilter } from './discrepancy.input';
import { filterConditions, listed, Parameters, type Reader, seesAllOf, visibleTo, wantedCategories } from './discrepancy.policy';
import type { DiscrepancyRow } from './discrepancy.row';

const columns = `d.id, d.area_code, d.side_areas, d.household_id, d.category, d.severity, d.status, d.origin, d.rule, d.item, d.found, d.note,
  d.raised_by_name, d.created_at, d.closed_at, d.closed_reason, d.version`;

/** How a list is sorted: expressions over `d` with their types, unique together, and the same key of a row for the cursor. */
interface Keyset {
  parts: readonly (readonly [expression: string, type: string])[];
  descending?: boolean;
  of(row: DiscrepancyRow & { sort_time: string }): (string | number)[];
}

const severityRank = `case d.severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end`;
const rank = { ERROR: 0, WARNING: 1, INFO: 2 } as const;
/** Sorts after every code: what people entered has no rule. */
const withoutRule = '~';

export const keysets: Readonly<Record<DiscrepancyOrder, Keyset>> = {
  AREA: { parts: [['d.area_code', 'text'], ['d.id', 'uuid']], of: (row) => [row.area_code, row.id] },
  SEVERITY: { parts: [[severityRank, 'integer'], ['d.area_code', 'text'], ['d.id', 'uuid']], of: (row) => [rank[row.severity], row.area_code, row.id] },
  // A timestamp in JavaScript has no microseconds: the cursor carries the database's own text.
  NEWEST: { parts: [['d.created_at', 'timestamptz'], ['d.id', 'uuid']], descending: true, of: (row) => [row.sort_time, row.id] },
  RULE: {
    parts: [[`coalesce(d.rule, '${withoutRule}')`, 'text'], ['d.area_code', 'text'], ['d.id', 'uuid']],
    of: (row) => [row.rule ?? withoutRule, row.area_code, row.id],
  },
};

export interface PageOf {
  filter: DiscrepancyFilter;
  orderBy: DiscrepancyOrder;
  size: number;
  after: readonly (string | number | null)[] | null;
}

/** A page, with one row more than asked. */
export function discrepancyPage(reader: Reader, { filter, orderBy, size, after }: PageOf): ReadStatement {
  const parameters = new Parameters();
  const { parts, descending } = keysets[orderBy];
  const conditions = [visibleTo(reader, parameters), ...filterConditions(filter, reader, parameters)];
  if (after) {
    const keys = parts.map(([, type], index) => `${parameters.add(after[index])}::${type}`);
    conditions.push(`(${parts.map(([expression]) => expression).join(', ')}) ${descending ? '<' : '>'} (${keys.join(', ')})`);
  }
  return {
    text: `select ${columns}, d.created_at::text as sort_time from discrepancy d where ${conditions.join(' and ')}
      order by ${parts.map(([expression]) => `${expression}${descending ? ' desc' : ''}`).join(', ')} limit ${size + 1}`,
    values: parameters.values,
  };
}

export function discrepancyById(reader: Reader, id: string): ReadStatement {
  const parameters = new Parameters();
  return { text: `select ${columns} from discrepancy d where ${visibleTo(reader, parameters)} and d.id = ${parameters.add(id)}`, values: parameters.values };
}

/** How many there are: from the counters when they know, else counted. */
export function discrepancyCount(reader: Reader, filter: DiscrepancyFilter): ReadStatement {
  const area = filter.areaCode ?? reader.countyCode;
  const counted = !listed(filter.rule) && !listed(filter.origin) && !filter.item && !filter.name?.trim() && seesAllOf(reader, area);
  return counted ? countFromCounters(reader, area, filter) : countRows(reader, filter);
}

/** A counter's measure is discrepancies.CATEGORY.STATUS.SEVERITY. */
function countFromCounters(reader: Reader, areaCode: string, filter: DiscrepancyFilter): ReadStatement {
  return {
    name: 'discrepancy-count-from-counters',
    text: `select coalesce(sum(value), 0)::bigint as count
      from counter_values($1, array[$2]::text[]) cross join lateral string_to_array(measure, '.') as part
      where measure ^@ 'discrepancies.' and area_code = $2
        and ($3::text[] is null or part[2] = any ($3)) and ($4::text[] is null or part[3] = any ($4)) and ($5::text[] is null or part[4] = any ($5))`,
    values: [reader.countyCode, areaCode, wantedCategories(filter), listed(filter.status), listed(filter.severity)],
  };
}

function countRows(reader: Reader, filter: DiscrepancyFilter): ReadStatement {
  const parameters = new Parameters();
  const conditions = [visibleTo(reader, parameters), ...filterConditions(filter, reader, parameters)];
  return { text: `select count(*) as count from discrepancy d where ${conditions.join(' and ')}`, values: parameters.values };
}
