import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = [
  'find_sign_in(text)',
  'record_failed_sign_in(uuid, integer, interval)',
  'open_session(uuid, uuid, bytea, interval, interval)',
  'find_session(bytea)',
  'touch_session(uuid, interval, interval)',
  'close_session(uuid)',
  'find_demonstration_county()',
];

/**
 * What happens before there is a scope: looking up who signs in and whose token it is.
 * These functions are the only way past row-level security, and return nothing but what that needs.
 */
export class SignIn1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function find_sign_in(wanted text)
        returns table (id uuid, county_code text, user_name text, display_name text, password_hash text, role text, status text, locked_until timestamptz, area_codes text[])
        language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
          select id, county_code, user_name, display_name, password_hash, role, status, case when locked_until > now() then locked_until end, area_codes
          from user_account where user_name = wanted
        $$;

      create function record_failed_sign_in(account uuid, attempts_allowed integer, lock_for interval) returns timestamptz
        language sql security definer set search_path = pg_catalog, public, pg_temp as $$
          update user_account set
            failed_attempts = case when failed_attempts + 1 >= attempts_allowed then 0 else failed_attempts + 1 end,
            locked_until = case when failed_attempts + 1 >= attempts_allowed then now() + lock_for else locked_until end
          where id = account
          returning case when locked_until > now() then locked_until end
        $$;

      -- Null when the account was locked or disabled while the password was being checked.
      create function open_session(new_id uuid, account uuid, hash bytea, idle interval, absolute interval) returns timestamptz
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare expiry timestamptz := now() + least(idle, absolute);
        begin
          update user_account set failed_attempts = 0, locked_until = null, last_sign_in_at = now()
          where id = account and status = 'ACTIVE' and (locked_until is null or locked_until <= now());
          if not found then return null; end if;
          delete from session where user_id = account and kind = 'SESSION' and expires_at < now() - interval '30 days';
          insert into session (id, user_id, kind, secret_hash, expires_at, last_used_at)
          values (new_id, account, 'SESSION', hash, expiry, now());
          return expiry;
        end $$;

      create function find_session(hash bytea)
        returns table (session_id uuid, kind text, expires_at timestamptz, last_used_at timestamptz, permissions text[], token_area_codes text[],
          user_id uuid, county_code text, user_name text, display_name text, role text, department text, area_codes text[], must_change_password boolean)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
          select s.id, s.kind, s.expires_at, s.last_used_at, s.permissions, s.area_codes,
            u.id, u.county_code, u.user_name, u.display_name, u.role, u.department, u.area_codes, u.must_change_password
          from session s join user_account u on u.id = s.user_id
          where s.secret_hash = hash and s.revoked_at is null and s.expires_at > now() and u.status = 'ACTIVE'
        $$;

      -- Using a session prolongs it, up to its absolute end; using a token does not.
      create function touch_session(wanted uuid, idle interval, absolute interval) returns timestamptz
        language sql security definer set search_path = pg_catalog, public, pg_temp as $$
          update session set
            last_used_at = now(),
            expires_at = case when kind = 'SESSION' then least(now() + idle, created_at + absolute) else expires_at end
          where id = wanted and revoked_at is null
          returning expires_at
        $$;

      create function close_session(wanted uuid) returns boolean
        language sql security definer set search_path = pg_catalog, public, pg_temp as $$
          with closed as (update session set revoked_at = now() where id = wanted and kind = 'SESSION' and revoked_at is null returning id)
          select exists (select from closed)
        $$;

      -- The sign-in page offers made-up accounts only where the people are made up.
      create function find_demonstration_county() returns text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
          select county_code from county_setting where demonstration order by county_code limit 1
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
