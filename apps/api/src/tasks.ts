import type { TaskName } from './platform/jobs/enqueue';
import type { TaskRunner } from './platform/jobs/task';

/** All background work by name. */
export const tasks = {} as Record<TaskName, TaskRunner>;
