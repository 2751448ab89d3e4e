import type { EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit';
import type { TaskRunner } from '../../platform/jobs/task';
import { loggable } from '../../platform/errors/format-error';
import { notify } from '../../platform/notifications/notifier';
import { uuidv7 } from '../../platform/uuid';
import { runRules } from '../discrepancies/rule-run/run-rules';
import { undoRefusal } from './intake-job.queries';
import { IntakeFailure } from './intake-failure';
import { restoreAreaNames } from './apply/apply-areas';
import { actorOf, changeJob, type IntakeJobId, JobRun } from './job-run';

/** Takes back an applied job in one transaction, as long as nobody has worked on what it brought. */
export const undoIntake: TaskRunner = async (payload, services) => {
  const run = await JobRun.open(services, payload as IntakeJobId);
  if (!run) return;
  if (run.job.status !== 'DONE' || run.job.phase !== 'UNDOING') return run.run(async () => undefined);
  await run.run(async () => {
    try {
      await services.database.transaction(run.scope, (manager) => undo(run, manager));
    } catch (error) {
      // The job stays applied, and says why it could not be taken back.
      if (!(error instanceof IntakeFailure)) console.error(`undo of intake ${run.id.id}:`, loggable(error));
      await run.update({ phase: 'DONE' });
    }
  });
};

async function undo(run: JobRun, manager: EntityManager): Promise<void> {
  const { countyCode, id } = run.id;
  await manager.query('select pg_advisory_xact_lock($1, hashtext($2))', [4_002, countyCode]);
  const refusal = await undoRefusal(manager, countyCode, id);
  if (refusal) throw new IntakeFailure(refusal);
  if (run.job.kind === 'ROLL') {
    await manager.query(
      `delete from discrepancy d where d.county_code = $1 and exists (
         select from discrepancy_person dp join person p on p.county_code = dp.county_code and p.id = dp.person_id
         where dp.county_code = d.county_code and dp.discrepancy_id = d.id and p.intake_job_id = $2)`,
      [countyCode, id],
    );
    await manager.query('delete from person where county_code = $1 and intake_job_id = $2', [countyCode, id]);
    await manager.query(`delete from discrepancy d using household h where d.county_code = $1 and h.county_code = $1 and h.id = d.household_id and h.intake_job_id = $2`, [countyCode, id]);
    await manager.query('delete from household where county_code = $1 and intake_job_id = $2', [countyCode, id]);
    await manager.query('update intake_rejection set resolved_by_job_id = null where county_code = $1 and resolved_by_job_id = $2', [countyCode, id]);
    await manager.query(
      `update county_setting set updated_at = now(), reference_date = (
         select max(as_of) from intake_job where county_code = $1 and kind = 'ROLL' and status = 'DONE' and not unchanged and id <> $2)
       where county_code = $1`,
      [countyCode, id],
    );
    await runRules(manager, countyCode, {});
  }
  await restoreAreaNames(manager, countyCode, id);
  await manager.query(
    `delete from area a where a.county_code = $1 and a.intake_job_id = $2
       and not exists (select from household h where h.county_code = $1 and h.area_code = a.code)`,
    [countyCode, id],
  );
  await manager.query('select fold_counters($1)', [countyCode]);
  await manager.query(
    `insert into register_change (county_code, id, area_code, kind, reason, intake_job_id, changed_by, changed_by_name)
     values ($1, $2, $1, $3, $4, $5, $6, $7)`,
    [countyCode, uuidv7(), run.job.kind === 'AREAS' ? 'AREAS_UNDONE' : 'ROLL_UNDONE', run.job.file_name, id, run.job.requested_by, run.job.requested_by_name],
  );
  await audit(
    manager,
    actorOf(run),
    { action: 'INTAKE_UNDONE', subjectType: 'INTAKE_JOB', subjectId: id, areaCode: countyCode, details: { kind: run.job.kind } },
  );
  await changeJob(manager, run.id, { status: 'UNDONE', phase: 'DONE', finished_at: new Date() }, ['DONE']);
  await notify(manager, { topic: 'intakeJob', countyCode, id });
  await notify(manager, { topic: 'progress', countyCode });
}
