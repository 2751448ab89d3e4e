import type { ReadStatement } from '../../platform/database/read-session';
import type { Sight } from '../areas/area.policy';
import { closedStatuses } from '../areas/progress.mapper';

const isOpen = `d.status not in (${closedStatuses.map((status) => `'${status}'`).join(', ')})`;

/** A duplicate across households has no household of its own, but subjects in each. */
const ofSubject = `discrepancy_person dp on dp.county_code = p.county_code and dp.person_id = p.id and dp.role = 'SUBJECT'
  join discrepancy d on d.county_code = dp.county_code and d.id = dp.discrepancy_id and ${isOpen}`;

/** SQL: something is open about the household `h` or one of its members. */
export const openDiscrepancyOfHousehold = `(exists (select from discrepancy d where d.county_code = h.county_code and d.household_id = h.id and ${isOpen})
  or exists (select from person p join ${ofSubject} where p.county_code = h.county_code and p.household_id = h.id))`;

/** SQL: something is open about the person `p`. */
export const openDiscrepancyOfPerson = `exists (select from discrepancy_person dp
  join discrepancy d on d.county_code = dp.county_code and d.id = dp.discrepancy_id and ${isOpen}
  where dp.county_code = p.county_code and dp.person_id = p.id and dp.role = 'SUBJECT')`;

export interface OpenDiscrepanciesRow {
  household_id: string;
  count: number;
}

/** Open discrepancies of several households: their own, and those of which a member is a subject. Row-level security keeps out what is not in sight. */
export const openDiscrepancies = ({ countyCode }: Sight, households: readonly string[]): ReadStatement => ({
  name: 'open-discrepancies',
  text: `select household_id, count(*) as count from (
      select d.household_id, d.id from discrepancy d
      where d.county_code = $1 and d.household_id = any ($2::uuid[]) and ${isOpen}
      union
      select p.household_id, d.id from person p join ${ofSubject}
      where p.county_code = $1 and p.household_id = any ($2::uuid[])
    ) open group by household_id`,
  values: [countyCode, households],
});
