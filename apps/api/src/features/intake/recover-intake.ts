import { serviceScope } from '../../platform/database/scope';
import { enqueue, type TaskName } from '../../platform/jobs/enqueue';
import type { TaskServices } from '../../platform/jobs/task';
import { failures } from './intake-failure';
import { changeJob, isAbandoned } from './job-run';

const RECOVERIES = 3;

/**
 * Takes up jobs whose process died: each phase can be repeated, since checking stages anew and applying is one transaction.
 * The queue would find out only hours later that the worker is gone.
 */
export async function recoverIntake(services: TaskServices): Promise<void> {
  await services.database.transaction(serviceScope(), async (manager) => {
    const jobs: { county_code: string; id: string; status: string; phase: string; recoveries: number }[] = await manager.query(
      `select county_code, id, status, phase, recoveries from intake_job where status in ('UPLOADED', 'CHECKING', 'APPLYING') or (status = 'DONE' and phase = 'UNDOING')`,
    );
    for (const job of jobs) {
      const id = { countyCode: job.county_code, id: job.id };
      if (!(await isAbandoned(services, id))) continue;
      if (job.recoveries >= RECOVERIES) {
        // Three processes have died over it: whatever it is, a fourth is not to follow.
        await changeJob(manager, id, { status: 'FAILED', failure: failures.internal(job.id).text, finished_at: new Date() }, ['UPLOADED', 'CHECKING', 'APPLYING']);
        continue;
      }
      await manager.query('update intake_job set recoveries = recoveries + 1 where county_code = $1 and id = $2', [job.county_code, job.id]);
      const [task, prefix] = taskOf(job.status);
      await enqueue(manager, task, id, `${prefix}-${job.id}`);
    }
  });
}

function taskOf(status: string): [TaskName, string] {
  if (status === 'APPLYING') return ['applyIntake', 'apply'];
  return status === 'DONE' ? ['undoIntake', 'undo'] : ['checkIntake', 'check'];
}
