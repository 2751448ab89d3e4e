import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, sessions and tokens, the audit log, and answered requests.
 * An account belongs to one county, but its name is unique in the whole installation: who signs in names no county.
 */
export class Access1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_account (
        id uuid not null,
        county_code text collate "C" not null,
        user_name text collate "C" not null,
        display_name text not null,
        password_hash text not null,
        role text not null,
        department text,
        area_codes text[] not null,
        status text not null default 'ACTIVE',
        must_change_password boolean not null default true,
        failed_attempts integer not null default 0,
        locked_until timestamptz,
        last_sign_in_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint user_account_pk primary key (id),
        constraint user_account_user_name_key unique (user_name),
        constraint user_account_user_name_check check (user_name ~ '^[a-z0-9][a-z0-9.-]{2,39}$'),
        constraint user_account_area_codes_check check (cardinality(area_codes) > 0),
        constraint user_account_status_check check (status in ('ACTIVE', 'DISABLED')),
        constraint user_account_role_check check (role in ('COUNTY_ADMINISTRATOR', 'COUNTY_REVIEWER', 'DEPARTMENT_REVIEWER', 'STATION_OFFICER', 'VILLAGE_LEAD', 'CHECKER', 'CENSUS_OFFICE', 'AUDITOR', 'INTEGRATION')),
        constraint user_account_department_check check ((role = 'DEPARTMENT_REVIEWER') = (department is not null))
      );
      create index user_account_county_index on user_account (county_code, user_name);

      create table session (
        id uuid not null,
        user_id uuid not null,
        kind text not null,
        secret_hash bytea not null,
        name text not null default '',
        permissions text[],
        area_codes text[],
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        constraint session_pk primary key (id),
        constraint session_secret_key unique (secret_hash),
        constraint session_user_fk foreign key (user_id) references user_account (id),
        constraint session_kind_check check (kind in ('SESSION', 'TOKEN')),
        constraint session_token_check check ((kind = 'TOKEN') = (permissions is not null and area_codes is not null))
      );
      create index session_user_index on session (user_id, created_at);

      create table audit_entry (
        county_code text collate "C" not null,
        id uuid not null,
        at timestamptz not null default now(),
        user_id uuid,
        user_name text collate "C" not null,
        role text,
        action text not null,
        subject_type text,
        subject_id text,
        area_code text collate "C" not null,
        details jsonb,
        request_id text,
        constraint audit_entry_pk primary key (county_code, id)
      );
      create index audit_entry_action_index on audit_entry (county_code, action, id);
      create index audit_entry_user_index on audit_entry (county_code, user_name, id);

      create table answered_request (
        county_code text collate "C" not null,
        request_id uuid not null,
        user_id uuid not null,
        operation text not null,
        result jsonb,
        answered_at timestamptz not null default now(),
        constraint answered_request_pk primary key (county_code, request_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table answered_request, audit_entry, session, user_account');
  }
}
