import type { EntityManager } from 'typeorm';
import { createDemonstrationAccounts } from '../../access/commands/create-demonstration-accounts.command';

/** Says that the people of a county are made up, and opens its well-known accounts. Safe to repeat. */
export async function markDemonstration(manager: EntityManager, countyCode: string): Promise<void> {
  await manager.query(
    `insert into county_setting (county_code, demonstration) values ($1, true)
     on conflict (county_code) do update set demonstration = true, updated_at = now()`,
    [countyCode],
  );
  await createDemonstrationAccounts(manager, countyCode);
}
