import { areaLevelOf } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { serviceActor } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { passwordFault } from '../password-policy';
import { newInitialPassword } from '../secret';
import type { UserAccount } from '../user-account.entity';
import { insertUser } from './create-user.command';

export interface NewAdministrator {
  userName: string;
  displayName: string;
  countyCode: string;
  /** Without one, an initial password is made that must be changed at the first sign-in. */
  password?: string;
}

/**
 * The administrator of a county, made by whoever runs the server: the first one, or another when all have lost their way in.
 * Runs as the service user of that county. @returns `initialPassword` null when the caller chose the password
 */
export async function createAdministrator(
  manager: EntityManager,
  { userName, displayName, countyCode, password }: NewAdministrator,
): Promise<{ user: UserAccount; initialPassword: string | null }> {
  if (!/^\d+$/.test(countyCode) || areaLevelOf(countyCode) !== 'COUNTY') {
    throw problems.badInput('countyCode', { zh: '县级代码是 6 位数字。', en: 'A county code has 6 digits.' });
  }
  const fault = password === undefined ? null : passwordFault(password, { userName });
  if (fault) throw problems.badInput('password', fault);
  const initialPassword = password === undefined ? newInitialPassword() : null;
  const user = await insertUser(
    manager,
    serviceActor(countyCode),
    { userName, displayName, role: 'COUNTY_ADMINISTRATOR', areaCodes: [countyCode] },
    password ?? initialPassword,
    password === undefined,
  );
  return { user, initialPassword };
}
