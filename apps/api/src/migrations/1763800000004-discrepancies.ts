import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be decided, and about whom. The fingerprint makes the same finding one discrepancy. */
export class Discrepancies1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table discrepancy (
        county_code text collate "C" not null,
        id uuid not null,
        area_code text collate "C" not null,
        side_areas text[],
        household_id uuid,
        category text not null,
        severity text not null,
        status text not null default 'OPEN',
        origin text not null,
        rule text collate "C",
        item text,
        fingerprint text collate "C" not null,
        found jsonb not null default '{}',
        note text,
        raised_by uuid,
        raised_by_name text,
        intake_job_id uuid,
        created_at timestamptz not null default now(),
        closed_at timestamptz,
        closed_reason text,
        version integer not null default 1,
        constraint discrepancy_pk primary key (county_code, id),
        constraint discrepancy_fingerprint_key unique (county_code, fingerprint),
        constraint discrepancy_household_fk foreign key (county_code, household_id) references household (county_code, id),
        constraint discrepancy_status_check check (status in ('OPEN', 'CHECKED', 'AWAITING_APPROVAL', 'APPROVED', 'RECTIFIED', 'SETTLED', 'DISMISSED', 'DEFERRED', 'REFERRED', 'CLOSED_BY_DATA')),
        constraint discrepancy_severity_check check (severity in ('ERROR', 'WARNING', 'INFO')),
        constraint discrepancy_origin_check check (origin in ('RULE', 'VISIT', 'LIST_MATCH', 'MANUAL'))
      );
      create index discrepancy_area_index on discrepancy (county_code, area_code, id);
      create index discrepancy_status_index on discrepancy (county_code, status, area_code, id);
      create index discrepancy_rule_index on discrepancy (county_code, (coalesce(rule, '~')), area_code, id);
      create index discrepancy_severity_index on discrepancy (county_code, (case severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end), area_code, id);
      create index discrepancy_created_index on discrepancy (county_code, created_at, id);
      create index discrepancy_household_index on discrepancy (county_code, household_id) where household_id is not null;

      create table discrepancy_person (
        county_code text collate "C" not null,
        discrepancy_id uuid not null,
        person_id uuid not null,
        role text not null,
        position integer not null,
        constraint discrepancy_person_pk primary key (county_code, discrepancy_id, person_id),
        constraint discrepancy_person_discrepancy_fk foreign key (county_code, discrepancy_id) references discrepancy (county_code, id) on delete cascade,
        constraint discrepancy_person_person_fk foreign key (county_code, person_id) references person (county_code, id),
        constraint discrepancy_person_role_check check (role in ('SUBJECT', 'RELATED'))
      );
      create index discrepancy_person_person_index on discrepancy_person (county_code, person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table discrepancy_person, discrepancy');
  }
}
