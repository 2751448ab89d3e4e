import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { schedule, tasks } from '../../tasks';
import { recoverIntake } from '../../features/intake/recover-intake';
import type { TaskServices } from './task';

const quietLogger = new Logger(() => (level, message) => {
  if (level === 'error') console.error(`jobs: ${message}`);
});

/** Starts the background worker of this process; work left by a process that died is taken up again first. */
export async function startWorker(services: TaskServices): Promise<Runner> {
  await recoverIntake(services);
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload, services)]),
  );
  return run({
    connectionString: services.urls.owner,
    taskList,
    crontab: schedule,
    concurrency: 2,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: quietLogger,
  });
}
