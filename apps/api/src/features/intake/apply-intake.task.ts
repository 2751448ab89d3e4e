import type { EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit';
import { enqueue } from '../../platform/jobs/enqueue';
import type { TaskRunner } from '../../platform/jobs/task';
import { notify } from '../../platform/notifications/notifier';
import { uuidv7 } from '../../platform/uuid';
import { runRules } from '../discrepancies/rule-run/run-rules';
import { applyAreas } from './apply/apply-areas';
import { applyRoll } from './apply/apply-roll';
import { refreshStatistics } from './apply/refresh-statistics';
import { actorOf, type IntakeJobId, JobRun, updateStatement } from './job-run';
import { stagingTable } from './staging/area-staging';
import { compareRoll } from './staging/compare-roll';

/** Applies a checked job in one transaction: register, rules, counters, audit. All of it, or nothing. */
export const applyIntake: TaskRunner = async (payload, services) => {
  const run = await JobRun.open(services, payload as IntakeJobId);
  if (!run) return;
  await run.run(async () => {
    if (run.job.status !== 'APPLYING') return;
    if (!(await isStaged(run))) {
      // The staging table is unlogged and did not survive a restart of the database: the file is still there, read it again.
      await run.update({ status: 'CHECKING', phase: 'READING', apply_when_checked: true });
      await services.database.transaction(run.scope, (manager) => enqueue(manager, 'checkIntake', run.id, `check-${run.id.id}`));
      return;
    }
    await run.update({ phase: 'APPLYING', progress: 0 });
    await services.database.transaction(run.scope, (manager) => apply(run, manager));
    await refreshStatistics(services.urls);
  });
};

async function isStaged(run: JobRun): Promise<boolean> {
  const session = run.services.database.read(run.scope);
  try {
    const table = await session.row<{ there: boolean }>({ text: 'select to_regclass($1) is not null as there', values: [stagingTable(run)] });
    if (!table?.there) return false;
    const rows = await session.row<{ count: number }>({ text: `select count(*) as count from ${stagingTable(run)}`, values: [] });
    return Number(rows?.count) > 0;
  } finally {
    await session.close();
  }
}

async function apply(run: JobRun, manager: EntityManager): Promise<void> {
  const { countyCode, id } = run.id;
  await manager.query(`set local work_mem = '256MB'`);
  await manager.query('select pg_advisory_xact_lock($1, hashtext($2))', [4_002, countyCode]);
  let raised = { raised: 0, byRule: {} as Record<string, number> };
  let { changes } = run.job;
  if (run.job.kind === 'AREAS') await applyAreas(run, manager);
  else {
    // Another job may have loaded the same villages since this one was checked.
    ({ changes } = await compareRoll(run, manager));
    await applyRoll(run, manager);
    await run.update({ phase: 'RULES', progress: 0.5 });
    raised = await runRules(manager, countyCode, { intakeJobId: id, onProgress: (share) => run.report({ progress: 0.5 + share * 0.45 }) });
  }
  await run.update({ phase: 'COUNTERS', progress: 0.97 });
  await manager.query('select fold_counters($1)', [countyCode]);
  await manager.query(
    `insert into register_change (county_code, id, area_code, kind, reason, intake_job_id, changed_by, changed_by_name)
     values ($1, $2, $1, $3, $4, $5, $6, $7)`,
    [countyCode, uuidv7(), run.job.kind === 'AREAS' ? 'AREAS_LOADED' : 'ROLL_LOADED', run.job.file_name, id, run.job.requested_by, run.job.requested_by_name],
  );
  await audit(
    manager,
    actorOf(run),
    { action: 'INTAKE_APPLIED', subjectType: 'INTAKE_JOB', subjectId: id, areaCode: countyCode, details: { kind: run.job.kind, ...changes } },
  );
  const done = updateStatement(run.id, {
    status: 'DONE',
    phase: 'DONE',
    progress: 1,
    changes,
    unchanged: false,
    discrepancies_raised: raised.raised,
    discrepancies_by_rule: raised.byRule,
    finished_at: new Date(),
  });
  await manager.query(done.text, done.values);
  await manager.query('select close_staging($1, $2)', [run.job.kind, id]);
  await notify(manager, { topic: 'intakeJob', countyCode, id });
  await notify(manager, { topic: 'progress', countyCode });
}
