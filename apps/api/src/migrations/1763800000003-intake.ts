import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files in chunks, intake jobs and what they rejected, and the staging area.
 * A job stages into an unlogged table of its own: bare for COPY, dropped in one step, and no two jobs meet.
 */
export class Intake1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        county_code text collate "C" not null,
        id uuid not null,
        name text not null,
        size bigint not null,
        sha256 bytea not null,
        uploaded_by uuid,
        uploaded_at timestamptz not null default now(),
        constraint file_pk primary key (county_code, id)
      );
      create table file_chunk (
        county_code text collate "C" not null,
        file_id uuid not null,
        position integer not null,
        bytes bytea not null,
        constraint file_chunk_pk primary key (county_code, file_id, position)
      );
      alter table file_chunk alter column bytes set storage external;

      create table intake_job (
        county_code text collate "C" not null,
        id uuid not null,
        kind text not null,
        file_id uuid not null,
        file_name text not null,
        file_size bigint not null,
        file_sha256 bytea not null,
        as_of date,
        mapping jsonb,
        apply_when_checked boolean not null default false,
        status text not null,
        phase text not null,
        head jsonb,
        rows_read integer not null default 0,
        rows_accepted integer not null default 0,
        rows_rejected integer not null default 0,
        rows_estimated integer,
        progress double precision not null default 0,
        warnings jsonb not null default '[]',
        changes jsonb,
        discrepancies_raised integer not null default 0,
        discrepancies_by_rule jsonb not null default '{}',
        unchanged boolean not null default false,
        recoveries integer not null default 0,
        failure jsonb,
        requested_by uuid not null,
        requested_by_name text not null,
        requested_areas text[] not null,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        constraint intake_job_pk primary key (county_code, id),
        constraint intake_job_status_check check (status in ('UPLOADED', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'FAILED', 'CANCELLED', 'UNDONE'))
      );
      create index intake_job_created_index on intake_job (county_code, created_at);

      create table intake_rejection (
        county_code text collate "C" not null,
        job_id uuid not null,
        row_number integer not null,
        id uuid not null,
        column_name text,
        value text not null,
        reason text not null,
        cells jsonb not null,
        resolved_by_job_id uuid,
        constraint intake_rejection_pk primary key (county_code, job_id, row_number, id),
        constraint intake_rejection_id_key unique (county_code, id),
        constraint intake_rejection_job_fk foreign key (county_code, job_id) references intake_job (county_code, id)
      );

      create schema staging;
      create table staging.area_row (
        row_number integer not null,
        code text collate "C" not null,
        level text not null,
        name text not null,
        parent_code text collate "C",
        rejection_id uuid
      );
      create table staging.roll_row (
        row_number integer not null,
        person_id uuid not null,
        household_id uuid not null,
        village_code text collate "C" not null,
        group_number integer,
        group_name text,
        household_number text collate "C",
        household_kind text,
        address text not null,
        name text collate "C" not null,
        name_pinyin text collate "C" not null,
        name_initials text collate "C" not null,
        former_name text,
        sex text,
        ethnic_group text,
        birth_date date,
        citizen_number text collate "C" not null,
        citizen_number_key text collate "C",
        relation text,
        marital_status text,
        education text,
        military_service text,
        registration_type text,
        occupation text,
        workplace text,
        native_place text,
        birth_place text,
        moved_in text,
        registered_on date,
        registration_status text not null,
        phone text,
        remarks text,
        unreadable jsonb,
        extra jsonb,
        rejection_id uuid
      );

      create function open_staging(kind text, job_id uuid) returns text
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare
          table_name text := lower(kind) || '_' || replace(job_id::text, '-', '');
        begin
          execute format('drop table if exists staging.%I', table_name);
          execute format('create unlogged table staging.%I (like staging.%I)', table_name,
            case kind when 'AREAS' then 'area_row' when 'ROLL' then 'roll_row' end);
          execute format('grant select, insert, update, delete on staging.%I to qingce_app', table_name);
          return 'staging.' || table_name;
        end $$;

      create function close_staging(kind text, job_id uuid) returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          execute format('drop table if exists staging.%I', lower(kind) || '_' || replace(job_id::text, '-', ''));
        end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema staging cascade');
    await runner.query('drop function open_staging(text, uuid), close_staging(text, uuid)');
    await runner.query('drop table intake_rejection, intake_job, file_chunk, file');
  }
}
