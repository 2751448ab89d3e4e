import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { answerOnce } from '../../../platform/requests/answer-once';
import type { Department, Role } from '../roles';
import { UserAccount, type UserStatus } from '../user-account.entity';
import { type Assignment, checkAssignment, keepAdministrator, lockUser, readAreaCodes, userTexts } from '../user.policy';
import type { Viewer } from '../viewer';
import { readDisplayName } from './create-user.command';
import { endSessions } from './end-sessions';

export interface UserChange {
  requestId: string;
  id: string;
  version: number;
  displayName?: string | null;
  role?: Role | null;
  department?: Department | null;
  areaCodes?: readonly string[] | null;
  status?: UserStatus | null;
}

/** @returns the version that is there when it is not the one that was read, or null when the account was changed */
export async function updateUser(manager: EntityManager, actor: Viewer, input: UserChange): Promise<number | null> {
  const { currentVersion } = await answerOnce(manager, actor, input.requestId, 'updateUser', async () => ({ currentVersion: await update(manager, actor, input) }));
  return currentVersion;
}

async function update(manager: EntityManager, actor: Viewer, input: UserChange): Promise<number | null> {
  if ((input.role && input.role !== 'COUNTY_ADMINISTRATOR') || input.status === 'DISABLED') await keepAdministrator(manager, actor, input.id.toLowerCase());
  const user = await lockUser(manager, actor, input.id);
  if (user.version !== input.version) return user.version;

  const next = { displayName: readDisplayName(input.displayName ?? user.displayName), status: input.status ?? user.status, ...assignmentOf(user, input) };
  const reassigned = next.role !== user.role || next.department !== user.department || next.areaCodes.join() !== user.areaCodes.join();
  const disabled = next.status === 'DISABLED' && user.status !== 'DISABLED';
  if (user.id === actor.userId && (reassigned || disabled)) throw problems.conflict(userTexts.self);
  if (reassigned) await checkAssignment(manager, actor, next);

  await manager.update(UserAccount, { id: user.id }, { ...next, version: user.version + 1 });
  if (disabled) await endSessions(manager, user.id);
  else if (reassigned) await endSessions(manager, user.id, { kind: 'SESSION' });
  const { role, department, areaCodes, status } = next;
  await audit(manager, actor, {
    action: 'USER_UPDATED',
    subjectType: 'USER',
    subjectId: user.id,
    details: {
      before: { role: user.role, department: user.department, areaCodes: user.areaCodes, status: user.status },
      after: { role, department, areaCodes, status },
    },
  });
  return null;
}

/** A department that no longer fits the role goes with the old role, unless the caller named one. */
function assignmentOf(user: UserAccount, input: UserChange): Assignment & { areaCodes: string[] } {
  const role = input.role ?? user.role;
  const kept = role === 'DEPARTMENT_REVIEWER' ? user.department : null;
  return {
    role,
    department: input.department === undefined ? kept : input.department,
    areaCodes: input.areaCodes ? readAreaCodes(input.areaCodes) : user.areaCodes,
  };
}
