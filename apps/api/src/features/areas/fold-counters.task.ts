import { serviceScope } from '../../platform/database/scope';
import type { TaskRunner } from '../../platform/jobs/task';

/** Adds the deltas of single changes to the counters, so that boards have few rows to add up. Runs every minute. */
export const foldCounters: TaskRunner = async (_payload, { database }) => {
  await database.transaction(serviceScope(), (manager) =>
    manager.query('select fold_counters(county_code) from (select distinct county_code from counter_delta) as waiting'),
  );
};
