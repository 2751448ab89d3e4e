import type { Config } from '../../config';
import type { Database } from '../database/database';
import type { DatabaseUrls } from '../database/database-urls';

/** What a background task has at hand. It keeps no state of its own: everything is in the database. */
export interface TaskServices {
  config: Config;
  database: Database;
  urls: DatabaseUrls;
}

/** One kind of background work. Payloads carry ids only. */
export type TaskRunner = (payload: unknown, services: TaskServices) => Promise<void>;
