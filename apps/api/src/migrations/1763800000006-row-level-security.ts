import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to an area: visible and writable only within the areas that the transaction was given. */
const byArea = ['household', 'person', 'register_change', 'counter', 'counter_delta', 'audit_entry'];
/** Tables of a whole county's office work. */
const byCounty = ['file', 'file_chunk', 'intake_job', 'intake_rejection'];
const appendOnly = ['register_change', 'audit_entry'];

/**
 * The second lock. A transaction says who acts and for which areas (app.area_prefixes); without that nothing is visible.
 * The scope is wrapped in a sub-select, so that it is computed once a query; ^@ is leakproof, so that indexes stay usable.
 */
export class RowLevelSecurity1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_area_prefixes() returns text[] language sql stable
        as $$ select coalesce(nullif(current_setting('app.area_prefixes', true), ''), '{}')::text[] $$;
      create function app_user_id() returns uuid language sql stable
        as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
      create function app_role() returns text language sql stable
        as $$ select coalesce(current_setting('app.role', true), '') $$;

      grant usage on schema public, staging to qingce_app;
      grant select, insert, update, delete on all tables in schema public to qingce_app;
      revoke all on session, counter, counter_delta from qingce_app;
      grant select on counter, counter_delta to qingce_app;
      grant select, update (revoked_at) on session to qingce_app;
      grant insert on session to qingce_app;
    `);
    for (const table of appendOnly) await runner.query(`revoke update, delete on ${table} from qingce_app`);
    for (const table of byArea) await this.protect(runner, table, 'area_code ^@ any ((select app_area_prefixes())::text[])');
    for (const table of byCounty) await this.protect(runner, table, 'county_code ^@ any ((select app_area_prefixes())::text[])');
    await this.protect(
      runner,
      'area',
      `code ^@ any ((select app_area_prefixes())::text[])
        or exists (select from unnest((select app_area_prefixes())) as prefix where prefix ^@ code)`,
      'code ^@ any ((select app_area_prefixes())::text[])',
    );
    await this.protect(
      runner,
      'county_setting',
      `exists (select from unnest((select app_area_prefixes())) as prefix where prefix = '' or left(prefix, 6) = county_code)`,
      'county_code ^@ any ((select app_area_prefixes())::text[])',
    );
    await this.protect(runner, 'answered_request', 'user_id = (select app_user_id())');
    await this.protect(
      runner,
      'discrepancy',
      `area_code ^@ any ((select app_area_prefixes())::text[])
        or (side_areas is not null and exists (select from unnest(side_areas) as side where side ^@ any ((select app_area_prefixes())::text[])))`,
    );
    await this.protect(
      runner,
      'discrepancy_person',
      'exists (select from discrepancy d where d.county_code = discrepancy_person.county_code and d.id = discrepancy_person.discrepancy_id)',
    );
    await this.protect(
      runner,
      'user_account',
      `id = (select app_user_id()) or county_code ^@ any ((select app_area_prefixes())::text[])`,
      `id = (select app_user_id()) or (county_code ^@ any ((select app_area_prefixes())::text[]) and (select app_role()) in ('COUNTY_ADMINISTRATOR', 'SERVICE'))`,
    );
    await this.protect(runner, 'session', 'exists (select from user_account u where u.id = session.user_id)');
  }

  private async protect(runner: QueryRunner, table: string, visible: string, writable = visible): Promise<void> {
    await runner.query(`
      alter table ${table} enable row level security;
      create policy ${table}_area_policy on ${table} to qingce_app using (${visible}) with check (${writable});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...byArea, ...byCounty, 'area', 'county_setting', 'answered_request', 'discrepancy', 'discrepancy_person', 'user_account', 'session']) {
      await runner.query(`drop policy ${table}_area_policy on ${table}; alter table ${table} disable row level security;`);
    }
    await runner.query('drop function app_area_prefixes(), app_user_id(), app_role()');
  }
}
