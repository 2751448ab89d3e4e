import { foldWidth } from '@qingce/standards';
import type { Actor, AuditedEvent } from '../../../platform/audit/audit';
import { audit } from '../../../platform/audit/audit';
import type { Database } from '../../../platform/database/database';
import { serviceScope } from '../../../platform/database/scope';
import { problems } from '../../../platform/errors/problem';
import { uuidv7 } from '../../../platform/uuid';
import { isPassword } from '../password-hash';
import { MAXIMUM_PASSWORD_LENGTH } from '../password-policy';
import type { Role } from '../roles';
import { hashSecret, newSecret } from '../secret';
import { lockOut, sessionLimits } from '../session-limits';
import { signInThrottle } from '../sign-in-throttle';
import type { UserStatus } from '../user-account.entity';

export type SignInOutcome =
  | { secret: string }
  | { refused: 'WRONG_CREDENTIALS' | 'LOCKED' | 'DISABLED'; lockedUntil: Date | null };

interface AccountRow {
  id: string;
  county_code: string;
  user_name: string;
  password_hash: string;
  role: Role;
  status: UserStatus;
  locked_until: Date | null;
  area_codes: string[];
}

/**
 * Opens a session for a right password. Takes the database and not a transaction: checking a password takes a while, and
 * no connection should wait for it.
 * @param address where the request comes from
 * @throws Problem LIMIT_EXCEEDED when too many attempts came from there
 */
export async function signIn(database: Database, input: { userName: string; password: string }, address: string, requestId: string): Promise<SignInOutcome> {
  if (!signInThrottle.take(address)) {
    throw problems.limitExceeded({ zh: '从这个地址登录失败的次数太多,请等一分钟再试。', en: 'Too many failed sign-ins from this address; wait a minute and try again.' });
  }
  const outcome = await checkAndOpen(database, input, requestId);
  if ('secret' in outcome) signInThrottle.giveBack(address);
  return outcome;
}

async function checkAndOpen(database: Database, input: { userName: string; password: string }, requestId: string): Promise<SignInOutcome> {
  const userName = foldWidth(input.userName).toLowerCase();
  const [account] = await database.withoutScope<AccountRow>('select * from find_sign_in($1)', [userName]);
  // An account that became a program's may still have the password of a person.
  const passwordHash = account?.role === 'INTEGRATION' ? undefined : account?.password_hash;
  const right = await isPassword(input.password.slice(0, MAXIMUM_PASSWORD_LENGTH + 1), passwordHash);
  // A name that nobody has is not logged: it is often a password that was typed into the wrong field.
  if (!account) return { refused: 'WRONG_CREDENTIALS', lockedUntil: null };
  if (account.locked_until) return refuse(database, account, 'LOCKED', account.locked_until, requestId);
  if (!right) return countFailure(database, account, requestId);
  if (account.status === 'DISABLED') return refuse(database, account, 'DISABLED', null, requestId);
  return open(database, account, requestId);
}

async function countFailure(database: Database, account: AccountRow, requestId: string): Promise<SignInOutcome> {
  const [row] = await database.withoutScope<{ locked_until: Date | null }>('select record_failed_sign_in($1, $2, $3) as locked_until', [
    account.id,
    lockOut.attempts,
    lockOut.duration,
  ]);
  const lockedUntil = row?.locked_until ?? null;
  return refuse(database, account, lockedUntil ? 'LOCKED' : 'WRONG_CREDENTIALS', lockedUntil, requestId);
}

async function open(database: Database, account: AccountRow, requestId: string): Promise<SignInOutcome> {
  const sessionId = uuidv7();
  const secret = newSecret();
  const opened = await database.transaction(serviceScope([account.county_code]), async (manager) => {
    const [row]: { expires_at: Date | null }[] = await manager.query('select open_session($1, $2, $3, $4, $5) as expires_at', [
      sessionId,
      account.id,
      hashSecret(secret),
      sessionLimits.idle,
      sessionLimits.absolute,
    ]);
    if (!row?.expires_at) return false;
    await audit(manager, actorOf(account), { action: 'SIGNED_IN', subjectType: 'SESSION', subjectId: sessionId, requestId });
    return true;
  });
  // Locked by other attempts, or disabled, while this password was being checked.
  return opened ? { secret } : refuse(database, account, 'LOCKED', null, requestId);
}

async function refuse(
  database: Database,
  account: AccountRow,
  refused: 'WRONG_CREDENTIALS' | 'LOCKED' | 'DISABLED',
  lockedUntil: Date | null,
  requestId: string,
): Promise<SignInOutcome> {
  const event: AuditedEvent = { action: 'SIGN_IN_REFUSED', subjectType: 'USER', subjectId: account.id, details: { reason: refused }, requestId };
  await database.transaction(serviceScope([account.county_code]), (manager) => audit(manager, actorOf(account), event));
  return { refused, lockedUntil };
}

function actorOf(account: AccountRow): Actor {
  return { userId: account.id, userName: account.user_name, role: account.role, countyCode: account.county_code, areaCodes: account.area_codes };
}
