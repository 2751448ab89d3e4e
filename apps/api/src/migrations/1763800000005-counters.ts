import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counters, kept in the transaction of the rows they count.
 * Statement triggers append deltas; fold_counters adds them to every level above; reading sums both.
 */
export class Counters1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table counter (
        county_code text collate "C" not null,
        area_code text collate "C" not null,
        measure text collate "C" not null,
        value bigint not null,
        updated_at timestamptz not null default now(),
        constraint counter_pk primary key (county_code, area_code, measure)
      );
      create table counter_delta (
        county_code text collate "C" not null,
        id bigint generated always as identity,
        area_code text collate "C" not null,
        measure text collate "C" not null,
        delta bigint not null,
        at timestamptz not null default now(),
        constraint counter_delta_pk primary key (county_code, id)
      );
      create index counter_delta_area_index on counter_delta (county_code, area_code);

      ${counting('household', "'households'")}
      ${counting('person', "'persons.' || registration_status")}
      ${counting('discrepancy', "'discrepancies.' || category || '.' || status || '.' || severity")}

      create function fold_counters(county text) returns integer
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare
          folded integer;
        begin
          perform pg_advisory_xact_lock(hashtext('fold_counters'), hashtext(county));
          with moved as (
            delete from counter_delta where county_code = county returning area_code, measure, delta, at
          ), rolled as (
            select left(area_code, length) as area_code, measure, sum(delta) as delta, max(at) as at
            from moved cross join unnest(array[6, 9, 12, 14]) as length
            where length(area_code) >= length
            group by 1, 2
          ), added as (
            insert into counter (county_code, area_code, measure, value, updated_at)
            select county, area_code, measure, delta, at from rolled
            on conflict (county_code, area_code, measure)
              do update set value = counter.value + excluded.value, updated_at = greatest(counter.updated_at, excluded.updated_at)
          )
          select count(*) into folded from moved;
          return folded;
        end $$;

      create function counter_values(county text, codes text[])
        returns table (area_code text, measure text, value bigint, updated_at timestamptz)
        language sql stable as $$
          select area_code, measure, sum(value)::bigint, max(updated_at) from (
            select c.area_code, c.measure, c.value, c.updated_at
            from counter c where c.county_code = county and c.area_code = any (codes)
            union all
            select a.code, d.measure, d.delta, d.at
            from unnest(codes) as a(code)
            join counter_delta d on d.county_code = county and d.area_code >= a.code and d.area_code < a.code || ':'
          ) both_parts
          group by 1, 2
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function counter_values(text, text[]), fold_counters(text);
      drop function count_household() cascade;
      drop function count_person() cascade;
      drop function count_discrepancy() cascade;
      drop table counter_delta, counter;
    `);
  }
}

/** The three statement triggers of a counted table; `measure` is an SQL expression over its row. */
function counting(table: string, measure: string): string {
  const added = `select county_code, area_code, ${measure} as measure, 1 as delta from new_rows`;
  const removed = `select county_code, area_code, ${measure} as measure, -1 as delta from old_rows`;
  const append = (rows: string) => `
    insert into counter_delta (county_code, area_code, measure, delta)
    select county_code, area_code, measure, sum(delta) from (${rows}) changed
    group by 1, 2, 3 having sum(delta) <> 0;`;
  return `
    create function count_${table}() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then ${append(added)}
        elsif tg_op = 'DELETE' then ${append(removed)}
        else ${append(`${added} union all ${removed}`)}
        end if;
        return null;
      end $$;
    create trigger count_${table}_insert after insert on ${table}
      referencing new table as new_rows for each statement execute function count_${table}();
    create trigger count_${table}_delete after delete on ${table}
      referencing old table as old_rows for each statement execute function count_${table}();
    create trigger count_${table}_update after update on ${table}
      referencing new table as new_rows old table as old_rows for each statement execute function count_${table}();`;
}
