import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config';
import type { Database } from '../../platform/database/database';
import type { DatabaseUrls } from '../../platform/database/database-urls';
import { DEMONSTRATION_PASSWORD } from '../access/demonstration-accounts';
import { findDemonstrationAccounts } from '../access/server-info.queries';
import type { Role } from '../access/roles';
import { isEmpty } from './is-empty';

/** What whoever starts the server is told about the made-up county. */
export interface DemonstrationState {
  /** True on first start, and again until the loading came to its end. */
  wanted: boolean;
  /** Null where the people are real. */
  accounts: { userName: string; password: string; role: Role; displayName: string }[] | null;
}

export async function demonstrationState(config: Config, urls: DatabaseUrls, database: Database): Promise<DemonstrationState> {
  // The launcher keeps the county's files in this folder until they are loaded.
  const unfinished = existsSync(join(config.dataFolder, 'demonstration'));
  return {
    wanted: config.demonstration && (unfinished || (await isEmpty(urls))),
    accounts: await demonstrationSignIns(database),
  };
}

/** The accounts with their well-known password; null where the people are real. */
export async function demonstrationSignIns(database: Database): Promise<DemonstrationState['accounts']> {
  const accounts = await findDemonstrationAccounts(database);
  return accounts?.map(({ user_name, display_name, role }) => ({ userName: user_name, password: DEMONSTRATION_PASSWORD, role, displayName: display_name })) ?? null;
}
