import type { Database } from '../../../platform/database/database';
import type { ReadStatement } from '../../../platform/database/read-session';
import type { Scope } from '../../../platform/database/scope';
import type { Sight } from '../../areas/area.policy';
import type { DiscrepancyFilter } from '../discrepancy.input';
import { filterConditions, inSight, Parameters } from '../discrepancy.policy';
import type { DiscrepancyRow } from '../discrepancy.row';

const ROWS_AT_ONCE = 1_000;

/** A discrepancy with everything that the list taken away says of it. */
export interface ExportRow extends Pick<DiscrepancyRow, 'category' | 'rule' | 'severity' | 'status' | 'item' | 'area_code' | 'found' | 'note'> {
  village_name: string | null;
  group_name: string | null;
  household_code: string | null;
  household_number: string | null;
  head_name: string | null;
  subject_names: string[];
  subject_numbers: string[];
  /** Physical rows on the roll; those of persons outside the viewer's areas are left out. */
  subject_rows: number[];
  related_names: string[];
  related_rows: number[];
}

/** Reads the list in batches through a cursor of the server, so that its length costs no memory. The connection is given back at the end, however that comes. */
export async function* exportRows(database: Database, scope: Scope, countyCode: string, filter: DiscrepancyFilter): AsyncGenerator<ExportRow[]> {
  const session = database.read(scope);
  try {
    await session.rows(exportCursor({ countyCode, areaCodes: scope.areaCodes }, filter));
    for (;;) {
      const rows = await session.rows<ExportRow>({ text: `fetch ${ROWS_AT_ONCE} from discrepancy_export`, values: [] });
      if (rows.length > 0) yield rows;
      if (rows.length < ROWS_AT_ONCE) return;
    }
  } finally {
    await session.close();
  }
}

function exportCursor(sight: Sight, filter: DiscrepancyFilter): ReadStatement {
  const parameters = new Parameters();
  const conditions = [inSight(sight, parameters), ...filterConditions(filter, sight, parameters)].join(' and ');
  const member = (expression: string, role: string) => `coalesce(array_agg(${expression} order by m.position) filter (where m.role = '${role}' and ${expression} is not null), '{}')`;
  return {
    text: `declare discrepancy_export no scroll cursor for
      with other as materialized (
        select * from other_side($1, array(select d.id from discrepancy d where ${conditions} and d.side_areas is not null))
      )
      select d.category, d.rule, d.severity, d.status, d.item, d.area_code, d.found, d.note, village.name as village_name, the_group.name as group_name,
        h.code as household_code, h.number as household_number, head.name as head_name, members.*
      from discrepancy d
      left join household h on h.county_code = d.county_code and h.id = d.household_id
      left join area village on village.county_code = d.county_code and village.code = left(d.area_code, 12) and village.level = 'VILLAGE'
      left join area the_group on the_group.county_code = d.county_code and the_group.code = d.area_code and the_group.level = 'GROUP'
      left join lateral (
        select p.name from person p
        where p.county_code = d.county_code and p.household_id = d.household_id and p.relation in ('01', '02') and p.registration_status <> 'CANCELLED'
        order by p.position limit 1
      ) head on true
      cross join lateral (
        select ${member('m.name', 'SUBJECT')} as subject_names, ${member('m.number', 'SUBJECT')} as subject_numbers, ${member('m.source_row', 'SUBJECT')} as subject_rows,
          ${member('m.name', 'RELATED')} as related_names, ${member('m.source_row', 'RELATED')} as related_rows
        from (
          select dp.role, dp.position, coalesce(p.name, o.masked_name) as name, coalesce(p.citizen_number_masked, o.masked_number) as number, p.source_row
          from discrepancy_person dp
          left join person p on p.county_code = dp.county_code and p.id = dp.person_id
          left join other o on o.discrepancy_id = dp.discrepancy_id and o.person_id = dp.person_id
          where dp.county_code = d.county_code and dp.discrepancy_id = d.id
        ) m
      ) members
      where ${conditions}
      order by d.area_code, d.id`,
    values: parameters.values,
  };
}
