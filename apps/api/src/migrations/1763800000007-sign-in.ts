import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens before there is a scope: looking up who signs in and whose token it is.
 * These functions are the only way past row-level security, and return nothing but what that needs.
 */
export class SignIn1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function find_sign_in(wanted text)
        returns table (id uuid, county_code text, display_name text, password_hash text, role text, status text, failed_attempts integer, locked_until timestamptz, area_codes text[])
        language sql stable security definer set search_path = pg_catalog, public as $$
          select id, county_code, display_name, password_hash, role, status, failed_attempts, locked_until, area_codes
          from user_account where user_name = wanted
        $$;

      create function record_failed_sign_in(account uuid, attempts_allowed integer, lock_for interval) returns timestamptz
        language sql security definer set search_path = pg_catalog, public as $$
          update user_account set
            failed_attempts = case when failed_attempts + 1 >= attempts_allowed then 0 else failed_attempts + 1 end,
            locked_until = case when failed_attempts + 1 >= attempts_allowed then now() + lock_for else locked_until end
          where id = account
          returning locked_until
        $$;

      create function open_session(new_id uuid, account uuid, hash bytea, valid_for interval) returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
        begin
          update user_account set failed_attempts = 0, locked_until = null, last_sign_in_at = now() where id = account;
          insert into session (id, user_id, kind, secret_hash, expires_at, last_used_at)
          values (new_id, account, 'SESSION', hash, now() + valid_for, now());
        end $$;

      create function find_session(hash bytea)
        returns table (session_id uuid, kind text, expires_at timestamptz, last_used_at timestamptz, permissions text[], token_area_codes text[],
          user_id uuid, county_code text, user_name text, display_name text, role text, department text, area_codes text[], must_change_password boolean)
        language sql stable security definer set search_path = pg_catalog, public as $$
          select s.id, s.kind, s.expires_at, s.last_used_at, s.permissions, s.area_codes,
            u.id, u.county_code, u.user_name, u.display_name, u.role, u.department, u.area_codes, u.must_change_password
          from session s join user_account u on u.id = s.user_id
          where s.secret_hash = hash and s.revoked_at is null and s.expires_at > now() and u.status = 'ACTIVE'
        $$;

      create function touch_session(wanted uuid, new_expiry timestamptz) returns void
        language sql security definer set search_path = pg_catalog, public as $$
          update session set last_used_at = now(), expires_at = coalesce(new_expiry, expires_at) where id = wanted and revoked_at is null
        $$;

      create function close_session(wanted uuid) returns void
        language sql security definer set search_path = pg_catalog, public as $$
          update session set revoked_at = now() where id = wanted and revoked_at is null
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function find_sign_in(text), record_failed_sign_in(uuid, integer, interval), open_session(uuid, uuid, bytea, interval),
        find_session(bytea), touch_session(uuid, timestamptz), close_session(uuid)
    `);
  }
}
