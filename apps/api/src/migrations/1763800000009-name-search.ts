import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = ['search_names_by_characters(text, text, text[], date, text[], text, uuid, integer)', 'find_register_loads(text, uuid[])'];

/**
 * Two look-ups that row-level security would make slow or blind. Both ask for the areas of the transaction themselves.
 * Array operators are not leakproof, so that under row-level security the index on the characters of names lies idle;
 * the loads of a roll belong to the county, but whoever may see a person may know which load brought it.
 */
export class NameSearch1763800000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_names_by_characters(county text, fragment text, areas text[], born date, statuses text[], after_name text, after_id uuid, size integer)
        returns table (id uuid)
        language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        declare
          prefixes text[] := app_area_prefixes();
        begin
          -- Materialized, so that the few rows of the index are sorted and the order by never walks all names instead.
          return query
          with hit as materialized (
            select p.id, p.name from person p
            where p.county_code = county and string_to_array(p.name, null) @> string_to_array(fragment, null)
              and strpos(p.name, fragment) > 0
              and p.area_code ^@ any (prefixes) and p.area_code ^@ any (areas)
              and (born is null or p.birth_date = born)
              and (statuses is null or p.registration_status = any (statuses))
          )
          select hit.id from hit
          where after_name is null or (hit.name, hit.id) > (after_name collate "C", after_id)
          order by hit.name, hit.id
          limit size;
        end $$;

      create function find_register_loads(county text, jobs uuid[])
        returns table (job_id uuid, file_name text, change_id uuid, kind text, reason text, changed_by_name text, changed_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
          select j.id, j.file_name, c.id, c.kind, c.reason, c.changed_by_name, c.changed_at
          from intake_job j
          left join register_change c on c.county_code = j.county_code and c.intake_job_id = j.id and c.person_id is null
          where j.county_code = county and j.id = any (jobs)
            and exists (select from unnest(app_area_prefixes()) as prefix where prefix = '' or left(prefix, 6) = county)
        $$;
    `);
    for (const name of functions) {
      await runner.query(`revoke execute on function ${name} from public; grant execute on function ${name} to qingce_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${functions.join(', ')}`);
  }
}
