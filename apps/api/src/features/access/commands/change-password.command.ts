import type { LocalizedText } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { answerOnce } from '../../../platform/requests/answer-once';
import { isPassword, hashPassword, NO_PASSWORD } from '../password-hash';
import { passwordFault } from '../password-policy';
import { lockOut } from '../session-limits';
import { UserAccount } from '../user-account.entity';
import type { Viewer } from '../viewer';
import { endSessions } from './end-sessions';

const wrongPassword: LocalizedText = { zh: '当前密码不对,请重新输入。', en: 'The current password is wrong; type it again.' };
const locked: LocalizedText = {
  zh: '当前密码多次输错,账户已暂时锁定。请稍后再试,或请县级管理员解锁。',
  en: 'The account is locked for a while after several wrong passwords. Try again later, or ask the county administrator to unlock it.',
};
const noPassword: LocalizedText = { zh: '接口程序没有密码,请使用访问令牌。', en: 'A program has no password; it uses an access token.' };

export interface PasswordInput {
  requestId: string;
  currentPassword: string;
  newPassword: string;
}

/** Changes the own password and ends all other sessions. @returns why it was refused, or null when it was changed */
export async function changePassword(manager: EntityManager, actor: Viewer, input: PasswordInput): Promise<LocalizedText | null> {
  const { zh, en } = await answerOnce(manager, actor, input.requestId, 'changePassword', async () => {
    const refusal = await change(manager, actor, input);
    return { zh: refusal?.zh ?? null, en: refusal?.en ?? null };
  });
  return zh && en ? { zh, en } : null;
}

async function change(manager: EntityManager, actor: Viewer, { currentPassword, newPassword }: PasswordInput): Promise<LocalizedText | null> {
  const account = await manager.findOneOrFail(UserAccount, { where: { id: actor.userId }, lock: { mode: 'pessimistic_write' } });
  if (account.passwordHash === NO_PASSWORD) return noPassword;
  if (account.lockedUntil && account.lockedUntil > new Date()) return locked;
  // A stolen session must not serve to guess the password: wrong ones count as at sign-in.
  if (!(await isPassword(currentPassword, account.passwordHash))) {
    await manager.query('select record_failed_sign_in($1, $2, $3)', [account.id, lockOut.attempts, lockOut.duration]);
    return wrongPassword;
  }
  const fault = passwordFault(newPassword, { userName: account.userName, current: currentPassword });
  if (fault) return fault;
  await manager.update(UserAccount, { id: account.id }, { passwordHash: await hashPassword(newPassword), mustChangePassword: false, failedAttempts: 0 });
  const ended = await endSessions(manager, account.id, { kind: 'SESSION', except: actor.session.id });
  await audit(manager, actor, { action: 'PASSWORD_CHANGED', subjectType: 'USER', subjectId: account.id, details: { sessionsEnded: ended } });
  return null;
}
