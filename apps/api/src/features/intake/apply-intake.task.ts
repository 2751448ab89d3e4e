import type { EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit';
import { enqueue } from '../../platform/jobs/enqueue';
import type { TaskRunner } from '../../platform/jobs/task';
import { notify } from '../../platform/notifications/notifier';
import { uuidv7 } from '../../platform/uuid';
import { runRules } from '../discrepancies/rule-run/run-rules';
import { applyAreas, type RenamedArea } from './apply/apply-areas';
import { applyRoll } from './apply/apply-roll';
import { refreshStatistics } from './apply/refresh-statistics';
import { actorOf, changeJob, type IntakeJobId, JobRun, type JobUpdate } from './job-run';
import { stagingTable } from './staging/area-staging';
import { compareRoll } from './staging/compare-roll';

/** Applies a checked job in one transaction: register, rules, counters, audit. All of it, or nothing. */
export const applyIntake: TaskRunner = async (payload, services) => {
  const run = await JobRun.open(services, payload as IntakeJobId);
  if (!run) return;
  let applied = false;
  await run.run(async () => {
    if (run.job.status !== 'APPLYING') return;
    if (!(await isStaged(run))) {
      // The staging table is unlogged and did not survive a restart of the database: the file is still there, read it again.
      await run.update({ status: 'CHECKING', phase: 'READING', apply_when_checked: true }, (manager) =>
        enqueue(manager, 'checkIntake', run.id, `check-${run.id.id}`),
      );
      return;
    }
    await run.update({ phase: 'APPLYING', progress: 0 });
    await services.database.transaction(run.scope, (manager) => apply(run, manager));
    applied = true;
  });
  // The register is right without them; they only make reading fast, and autovacuum makes up for them.
  if (applied) await refreshStatistics(services.urls).catch((error: Error) => console.error('statistics:', error.message));
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
  let renamed: RenamedArea[] = [];
  if (run.job.kind === 'AREAS') renamed = await applyAreas(run, manager);
  else {
    // Another job may have loaded the same villages since this one was checked.
    ({ changes } = await compareRoll(run, manager));
    const { agesMoved } = await applyRoll(run, manager);
    await run.update({ phase: 'RULES', progress: 0.5 });
    raised = await runRules(manager, countyCode, { intakeJobId: agesMoved ? undefined : id, onProgress: (share) => run.report({ progress: 0.5 + share * 0.45 }) });
  }
  await run.update({ phase: 'COUNTERS', progress: 0.97 });
  await manager.query('select fold_counters($1)', [countyCode]);
  await manager.query(
    `insert into register_change (county_code, id, area_code, kind, reason, intake_job_id, changed_by, changed_by_name, before)
     values ($1, $2, $1, $3, $4, $5, $6, $7, $8)`,
    [
      countyCode, uuidv7(), run.job.kind === 'AREAS' ? 'AREAS_LOADED' : 'ROLL_LOADED', run.job.file_name, id, run.job.requested_by, run.job.requested_by_name,
      renamed.length > 0 ? JSON.stringify({ names: renamed }) : null,
    ],
  );
  await audit(
    manager,
    actorOf(run),
    { action: 'INTAKE_APPLIED', subjectType: 'INTAKE_JOB', subjectId: id, areaCode: countyCode, details: { kind: run.job.kind, ...changes } },
  );
  const done: JobUpdate = {
    status: 'DONE',
    phase: 'DONE',
    progress: 1,
    changes,
    unchanged: false,
    discrepancies_raised: raised.raised,
    discrepancies_by_rule: raised.byRule,
    finished_at: new Date(),
  };
  await changeJob(manager, run.id, done, ['APPLYING']);
  await manager.query('select close_staging($1, $2)', [run.job.kind, id]);
  await notify(manager, { topic: 'intakeJob', countyCode, id });
  await notify(manager, { topic: 'progress', countyCode });
}
