import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register: areas, households, persons and the changes made to them.
 * Division codes are COLLATE "C", so that a prefix is a plain B-tree range.
 */
export class AreasAndRegister1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role qingce_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;

      create table area (
        county_code text collate "C" not null,
        code text collate "C" not null,
        level text not null,
        name text not null,
        parent_code text collate "C",
        last_household_number integer not null default 0,
        intake_job_id uuid,
        created_at timestamptz not null default now(),
        constraint area_pk primary key (county_code, code),
        constraint area_parent_fk foreign key (county_code, parent_code) references area (county_code, code),
        constraint area_level_check check (level = case length(code) when 6 then 'COUNTY' when 9 then 'TOWNSHIP' when 12 then 'VILLAGE' when 14 then 'GROUP' end),
        constraint area_county_check check (county_code = left(code, 6))
      );
      create index area_parent_index on area (county_code, parent_code, code);
      create index area_name_index on area (county_code, name);

      create table county_setting (
        county_code text collate "C" not null,
        reference_date date,
        demonstration boolean not null default false,
        updated_at timestamptz not null default now(),
        constraint county_setting_pk primary key (county_code)
      );

      create table household (
        county_code text collate "C" not null,
        id uuid not null,
        code text collate "C" not null,
        number text collate "C",
        kind text,
        address text not null default '',
        area_code text collate "C" not null,
        intake_job_id uuid,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint household_pk primary key (county_code, id),
        constraint household_code_key unique (county_code, code),
        constraint household_area_fk foreign key (county_code, area_code) references area (county_code, code),
        constraint household_code_check check (code ~ '^[0-9]{18}$' and left(code, 12) = left(area_code, 12)),
        constraint household_kind_check check (kind in ('FAMILY', 'COLLECTIVE'))
      );
      create index household_area_index on household (county_code, area_code, code);
      create index household_number_index on household (county_code, number);
      create index household_job_index on household (county_code, intake_job_id);

      create table person (
        county_code text collate "C" not null,
        id uuid not null,
        household_id uuid not null,
        area_code text collate "C" not null,
        position integer not null,
        name text collate "C" not null,
        name_pinyin text collate "C" not null default '',
        name_initials text collate "C" not null default '',
        former_name text,
        sex text,
        ethnic_group text,
        birth_date date,
        citizen_number text collate "C" not null default '',
        citizen_number_key text collate "C",
        citizen_number_masked text generated always as (case
          when citizen_number = '' then null
          when length(citizen_number) = 18 then left(citizen_number, 6) || '********' || right(citizen_number, 4)
          when length(citizen_number) = 15 then left(citizen_number, 6) || '******' || right(citizen_number, 3)
          when length(citizen_number) <= 4 then repeat('*', length(citizen_number))
          else left(citizen_number, 2) || repeat('*', length(citizen_number) - 4) || right(citizen_number, 2) end) stored,
        relation text,
        marital_status text,
        education text,
        military_service text,
        registration_type text,
        occupation text,
        workplace text,
        address text not null default '',
        native_place text,
        birth_place text,
        moved_in text,
        registered_on date,
        registration_status text not null,
        phone text,
        phone_masked text generated always as (case
          when phone is null then null
          when length(phone) <= 4 then repeat('*', length(phone))
          else left(phone, 3) || repeat('*', greatest(length(phone) - 7, 1)) || right(phone, least(4, length(phone) - 4)) end) stored,
        remarks text,
        unreadable jsonb,
        extra jsonb,
        intake_job_id uuid,
        source_row integer,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint person_pk primary key (county_code, id),
        constraint person_household_fk foreign key (county_code, household_id) references household (county_code, id),
        constraint person_registration_status_check check (registration_status in ('ACTIVE', 'PENDING', 'CANCELLED'))
      );
      create index person_household_index on person (county_code, household_id, position);
      create index person_area_index on person (county_code, area_code, id);
      create index person_number_index on person (county_code, citizen_number_key) where citizen_number_key is not null;
      create index person_name_index on person (county_code, name, id);
      create index person_pinyin_index on person (county_code, name_pinyin, id);
      create index person_initials_index on person (county_code, name_initials, id);
      create index person_characters_index on person using gin (string_to_array(name, null)) with (fastupdate = off);

      create table register_change (
        county_code text collate "C" not null,
        id uuid not null,
        area_code text collate "C" not null,
        kind text not null,
        household_id uuid,
        person_id uuid,
        item text,
        before jsonb,
        after jsonb,
        reason text not null default '',
        intake_job_id uuid,
        changed_by uuid,
        changed_by_name text not null,
        changed_at timestamptz not null default now(),
        constraint register_change_pk primary key (county_code, id)
      );
      create index register_change_person_index on register_change (county_code, person_id, id) where person_id is not null;
      create index register_change_job_index on register_change (county_code, intake_job_id) where intake_job_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register_change, person, household, county_setting, area');
  }
}
