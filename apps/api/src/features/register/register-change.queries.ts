import type { ReadStatement } from '../../platform/database/read-session';
import { type Sight, withinAreas } from '../areas/area.policy';
import type { RegisterChangeKind } from './register-change.entity';

export interface SourceFileRow {
  job_id: string;
  file_name: string;
}

/** The files that loads came from. Jobs belong to the county, and a station officer compares with the paper too. */
export const sourceFiles = ({ countyCode }: Sight, jobs: readonly string[]): ReadStatement => ({
  name: 'source-files',
  text: 'select distinct job_id, file_name from find_register_loads($1, $2::uuid[])',
  values: [countyCode, jobs],
});

export interface RegisterChangeRow {
  person_id: string;
  id: string;
  kind: RegisterChangeKind;
  changed_at: Date;
  changed_by_name: string;
  reason: string;
  intake_job_id: string | null;
}

export interface HistoryOf {
  personId: string;
  intakeJobId: string | null;
}

/** What happened to persons, newest first: their own changes, and the load that brought them. Ids are in the order of time. */
export const personHistories = ({ countyCode, areaCodes }: Sight, persons: readonly HistoryOf[], size: number, after: string | null): ReadStatement => ({
  name: 'person-histories',
  text: `select who.person_id, change.* from unnest($3::uuid[], $4::uuid[]) as who (person_id, job_id) cross join lateral (
      select * from (
        select id, kind, changed_at, changed_by_name, reason, intake_job_id from register_change
        where county_code = $1 and person_id = who.person_id and ${withinAreas('area_code', '$2')}
        union all
        select change_id, kind, changed_at, changed_by_name, reason, job_id from find_register_loads($1, array[who.job_id]) where change_id is not null
      ) every
      where $6::uuid is null or id < $6
      order by id desc limit $5
    ) change order by who.person_id, change.id desc`,
  values: [countyCode, areaCodes, persons.map((person) => person.personId), persons.map((person) => person.intakeJobId), size + 1, after],
});
