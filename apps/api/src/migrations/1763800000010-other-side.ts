import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A discrepancy across areas has persons that each side must know of and may not see. This function is the one way to them:
 * for discrepancies that the caller may see, the persons outside the caller's areas, with name and number masked.
 */
export class OtherSide1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function other_side(county text, wanted uuid[])
        returns table (discrepancy_id uuid, person_id uuid, household_id uuid, masked_name text, masked_number text, registration_status text, village_code text, area_name text)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
          select d.id, p.id, p.household_id, left(p.name, 1) || '*', p.citizen_number_masked, p.registration_status, left(p.area_code, 12),
            concat_ws(' ', township.name, village.name)
          from discrepancy d
          join discrepancy_person dp on dp.county_code = d.county_code and dp.discrepancy_id = d.id
          join person p on p.county_code = dp.county_code and p.id = dp.person_id
          left join area village on village.county_code = p.county_code and village.code = left(p.area_code, 12)
          left join area township on township.county_code = p.county_code and township.code = left(p.area_code, 9)
          where d.county_code = county and d.id = any (wanted) and d.side_areas is not null
            and (d.area_code ^@ any (app_area_prefixes()) or exists (select from unnest(d.side_areas) as side where side ^@ any (app_area_prefixes())))
            and not p.area_code ^@ any (app_area_prefixes())
        $$;
      revoke execute on function other_side(text, uuid[]) from public;
      grant execute on function other_side(text, uuid[]) to qingce_app;
      create index discrepancy_side_index on discrepancy (county_code, id) where side_areas is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index discrepancy_side_index; drop function other_side(text, uuid[])');
  }
}
