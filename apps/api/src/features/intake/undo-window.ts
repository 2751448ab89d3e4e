/** What stands in the way of taking back job $2 of county $1: later jobs, people's work, households in its areas. */
export const undoWindow = `
  select
    (select count(*) from intake_job later
     where later.county_code = job.county_code and later.status = 'DONE' and not later.unchanged and later.id <> job.id and later.finished_at > job.finished_at
    ) as newer,
    case when job.kind = 'ROLL' then
      (select count(*) from discrepancy d
       where d.county_code = job.county_code and (d.origin <> 'RULE' or d.status not in ('OPEN', 'CLOSED_BY_DATA'))
         and (exists (select from household h where h.county_code = d.county_code and h.id = d.household_id and h.intake_job_id = job.id)
           or exists (select from discrepancy_person dp join person p on p.county_code = dp.county_code and p.id = dp.person_id
                      where dp.county_code = d.county_code and dp.discrepancy_id = d.id and p.intake_job_id = job.id)))
      + (select count(*) from register_change c
         where c.county_code = job.county_code and c.person_id is not null
           and exists (select from person p where p.county_code = c.county_code and p.id = c.person_id and p.intake_job_id = job.id))
    else 0 end as decided,
    case when job.kind = 'AREAS' then
      (select count(*) from household h join area a on a.county_code = h.county_code and a.code = left(h.area_code, 12)
       where h.county_code = job.county_code and a.intake_job_id = job.id)
    else 0 end as used
  from intake_job job
  where job.county_code = $1 and job.id = $2`;
