import type { Database } from '../../platform/database/database';
import { serviceScope } from '../../platform/database/scope';
import { demonstrationAccounts } from './demonstration-accounts';
import type { Role } from './roles';

export interface DemonstrationAccountRow {
  user_name: string;
  display_name: string;
  role: Role;
}

/** The accounts of the made-up county that may be used; null when there is no such county. Asked by whoever has not signed in yet. */
export async function findDemonstrationAccounts(database: Database): Promise<DemonstrationAccountRow[] | null> {
  const [found] = await database.withoutScope<{ county: string | null }>('select find_demonstration_county() as county', []);
  if (!found?.county) return null;
  const read = database.read(serviceScope([found.county]));
  try {
    return await read.rows<DemonstrationAccountRow>({
      name: 'demonstrationAccounts',
      text: `select user_name, display_name, role from user_account
             where county_code = $1 and user_name = any($2) and status = 'ACTIVE' order by array_position($2, user_name)`,
      values: [found.county, demonstrationAccounts.map((account) => account.userName)],
    });
  } finally {
    await read.close();
  }
}
