import type { EntityManager } from 'typeorm';

/** Names of all background work; a task is added in `tasks.ts`. */
export type TaskName = 'checkIntake' | 'applyIntake' | 'undoIntake' | 'foldCounters';

/**
 * Adds a job in the command's own transaction: it exists only if the command commits.
 * A second job with the same key replaces the waiting one.
 */
export async function enqueue(manager: EntityManager, task: TaskName, payload: object, jobKey: string): Promise<void> {
  await manager.query('select enqueue_job($1, $2, $3)', [task, JSON.stringify(payload), jobKey]);
}
