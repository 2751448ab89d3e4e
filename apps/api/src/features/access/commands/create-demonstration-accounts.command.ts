import type { EntityManager } from 'typeorm';
import { serviceActor } from '../../../platform/audit/audit';
import { demonstrationAccounts, DEMONSTRATION_PASSWORD } from '../demonstration-accounts';
import { UserAccount } from '../user-account.entity';
import { insertUser } from './create-user.command';

/**
 * One account a role, all with the same well-known password, for the county whose people are made up. Accounts that are
 * there already stay as they are. @throws Error when the county is not marked as a demonstration
 * @returns the names of the new accounts
 */
export async function createDemonstrationAccounts(manager: EntityManager, countyCode: string): Promise<string[]> {
  const [setting]: unknown[] = await manager.query('select from county_setting where county_code = $1 and demonstration', [countyCode]);
  if (!setting) throw new Error(`County ${countyCode} is no demonstration: accounts with a well-known password are refused.`);
  const made: string[] = [];
  let area = countyCode;
  for (const { userName, displayName, role, level } of demonstrationAccounts) {
    // Each level's first area within the one before, so that village, station and checker see the same people.
    const [found]: { code: string }[] = await manager.query(
      `select code from area where county_code = $1 and level = $2 and (code ^@ $3 or $3 ^@ code) order by code limit 1`,
      [countyCode, level, area],
    );
    const code = found?.code ?? area;
    if (level !== 'COUNTY') area = code;
    if (await manager.existsBy(UserAccount, { userName })) continue;
    await insertUser(manager, serviceActor(countyCode), { userName, displayName, role, areaCodes: [code] }, DEMONSTRATION_PASSWORD, false);
    made.push(userName);
  }
  return made;
}
