import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A first roll is loaded into the bare table: its indexes and foreign key are put aside and built anew over all rows,
 * which takes a quarter of the time of keeping them row by row. The table is locked meanwhile, so this is done only
 * when the load is at least four times what the table holds.
 */
export class BulkLoad1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_load (id integer not null, constraint bulk_load_pk primary key (id));
      alter table bulk_load enable row level security;

      create function refuse_unfinished_bulk_load() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          if exists (select from public.bulk_load) then
            raise exception 'a bulk load was not finished: restore_person_indexes was not called';
          end if;
          return null;
        end $$;
      -- Looks when the transaction commits: whoever put the indexes aside has put them back, or nothing happened at all.
      create constraint trigger bulk_load_finished after insert on bulk_load deferrable initially deferred
        for each row execute function refuse_unfinished_bulk_load();

      create function suspend_person_indexes(incoming integer) returns boolean
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare
          definition record;
        begin
          if (select count(*) from (select from public.person limit incoming / 4 + 1) as held) > incoming / 4 then
            return false;
          end if;
          insert into public.bulk_load (id) values (1);
          drop table if exists pg_temp.suspended_definition;
          create temporary table suspended_definition on commit drop as
            select i.indexname as name, i.indexdef as definition from pg_indexes i
            where i.schemaname = 'public' and i.tablename = 'person'
              and not exists (select from pg_constraint c where c.conname = i.indexname and c.conrelid = 'public.person'::regclass)
            order by i.indexname;
          for definition in select name from pg_temp.suspended_definition loop
            execute format('drop index public.%I', definition.name);
          end loop;
          alter table public.person drop constraint person_household_fk;
          return true;
        end $$;

      create function restore_person_indexes() returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp set maintenance_work_mem = '256MB' as $$
        declare
          suspended record;
        begin
          if not exists (select from public.bulk_load) then
            raise exception 'no bulk load is going on';
          end if;
          for suspended in select definition from pg_temp.suspended_definition loop
            execute suspended.definition;
          end loop;
          drop table pg_temp.suspended_definition;
          delete from public.bulk_load;
          -- The rules that follow in the same transaction would be planned for empty tables.
          analyze public.household, public.person;
          alter table public.person add constraint person_household_fk
            foreign key (county_code, household_id) references public.household (county_code, id);
        end $$;

      revoke execute on function suspend_person_indexes(integer), restore_person_indexes() from public;
      grant execute on function suspend_person_indexes(integer), restore_person_indexes() to qingce_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function suspend_person_indexes(integer), restore_person_indexes(); drop table bulk_load; drop function refuse_unfinished_bulk_load()');
  }
}
