import { foldCounters } from './features/areas/fold-counters.task';
import { applyIntake } from './features/intake/apply-intake.task';
import { checkIntake } from './features/intake/check-intake.task';
import { undoIntake } from './features/intake/undo-intake.task';
import type { TaskName } from './platform/jobs/enqueue';
import type { TaskRunner } from './platform/jobs/task';

/** All background work by name. */
export const tasks: Record<TaskName, TaskRunner> = { checkIntake, applyIntake, undoIntake, foldCounters };

/** What runs by the clock, in graphile-worker's crontab. */
export const schedule = '* * * * * foldCounters';
