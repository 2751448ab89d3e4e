import type { ReadSession } from '../../platform/database/read-session';

/** A measure of an area whose counter says something else than the rows. */
export interface CounterDifference {
  areaCode: string;
  measure: string;
  /** What the counter says, folded and not. */
  counter: number;
  /** What a recount finds. */
  recount: number;
}

const counted = `
  select county_code, area_code, 'households' as measure from household
  union all select county_code, area_code, 'persons.' || registration_status from person
  union all select county_code, area_code, 'discrepancies.' || category || '.' || status || '.' || severity from discrepancy`;

/**
 * Recounts every measure of every area, from groups up to the county, and returns what the counters say otherwise.
 * Scans the whole register; one statement, so that counters and rows are of the same moment.
 * @param countyCode one county; all in the reader's scope when left out
 */
export async function verifyCounters(read: ReadSession, countyCode?: string): Promise<CounterDifference[]> {
  return read.rows<CounterDifference>({
    text: `with leaf as (
        select county_code, area_code, measure, count(*) as value from (${counted}) every where $1::text is null or county_code = $1 group by 1, 2, 3
      ), recount as (
        select left(area_code, digits) as area_code, measure, sum(value) as value
        from leaf cross join unnest(array[6, 9, 12, 14]) as digits where length(area_code) >= digits group by 1, 2
      ), counter_part as (
        select area_code, measure, value from counter where $1::text is null or county_code = $1
        union all
        select left(area_code, digits), measure, delta
        from counter_delta cross join unnest(array[6, 9, 12, 14]) as digits
        where length(area_code) >= digits and ($1::text is null or county_code = $1)
      ), counters as (
        select area_code, measure, sum(value) as value from counter_part group by 1, 2
      )
      select area_code as "areaCode", measure, coalesce(c.value, 0)::bigint as counter, coalesce(r.value, 0)::bigint as recount
      from counters c full join recount r using (area_code, measure)
      where coalesce(c.value, 0) <> coalesce(r.value, 0)
      order by area_code, measure`,
    values: [countyCode ?? null],
  });
}
