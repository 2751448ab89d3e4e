import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { answerOnce } from '../../../platform/requests/answer-once';
import { hashPassword } from '../password-hash';
import { newInitialPassword } from '../secret';
import { UserAccount } from '../user-account.entity';
import { lockUser } from '../user.policy';
import type { Viewer } from '../viewer';
import type { UserAndPassword } from './create-user.command';
import { endSessions } from './end-sessions';

/** Gives an account a new initial password, ends its sessions and opens it if it was locked. */
export async function resetPassword(manager: EntityManager, actor: Viewer, input: { requestId: string; userId: string }): Promise<UserAndPassword> {
  let initialPassword: string | null = null;
  const { userId } = await answerOnce(manager, actor, input.requestId, 'resetPassword', async () => {
    const user = await lockUser(manager, actor, input.userId);
    if (user.id === actor.userId) {
      throw problems.badInput('userId', { zh: '修改自己的密码请到“我的账户”。', en: 'Change your own password on the account page.' });
    }
    if (user.role === 'INTEGRATION') {
      throw problems.badInput('userId', { zh: '接口程序没有密码,请为它创建访问令牌。', en: 'A program has no password; make an access token for it.' });
    }
    initialPassword = newInitialPassword();
    await manager.update(
      UserAccount,
      { id: user.id },
      { passwordHash: await hashPassword(initialPassword), mustChangePassword: true, failedAttempts: 0, lockedUntil: null },
    );
    const ended = await endSessions(manager, user.id, { kind: 'SESSION' });
    await audit(manager, actor, { action: 'PASSWORD_RESET', subjectType: 'USER', subjectId: user.id, details: { sessionsEnded: ended } });
    return { userId: user.id };
  });
  return { userId, initialPassword };
}
