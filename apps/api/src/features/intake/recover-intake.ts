import { serviceScope } from '../../platform/database/scope';
import { enqueue, type TaskName } from '../../platform/jobs/enqueue';
import type { TaskServices } from '../../platform/jobs/task';
import { isAbandoned } from './job-run';

/**
 * Takes up jobs whose process died: each phase can be repeated, since checking stages anew and applying is one transaction.
 * The queue would find out only hours later that the worker is gone.
 */
export async function recoverIntake(services: TaskServices): Promise<void> {
  await services.database.transaction(serviceScope(), async (manager) => {
    const jobs: { county_code: string; id: string; status: string; phase: string }[] = await manager.query(
      `select county_code, id, status, phase from intake_job where status in ('UPLOADED', 'CHECKING', 'APPLYING') or (status = 'DONE' and phase = 'UNDOING')`,
    );
    for (const job of jobs) {
      const id = { countyCode: job.county_code, id: job.id };
      if (!(await isAbandoned(services, id))) continue;
      const [task, prefix] = taskOf(job.status);
      await enqueue(manager, task, id, `${prefix}-${job.id}`);
    }
  });
}

function taskOf(status: string): [TaskName, string] {
  if (status === 'APPLYING') return ['applyIntake', 'apply'];
  return status === 'DONE' ? ['undoIntake', 'undo'] : ['checkIntake', 'check'];
}
