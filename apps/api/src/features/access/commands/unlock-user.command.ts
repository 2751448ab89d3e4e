import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { answerOnce } from '../../../platform/requests/answer-once';
import { UserAccount } from '../user-account.entity';
import { lockUser } from '../user.policy';
import type { Viewer } from '../viewer';

/** Opens an account that too many wrong passwords have locked; its password stays. */
export async function unlockUser(manager: EntityManager, actor: Viewer, input: { requestId: string; userId: string }): Promise<string> {
  const { userId } = await answerOnce(manager, actor, input.requestId, 'unlockUser', async () => {
    const user = await lockUser(manager, actor, input.userId);
    await manager.update(UserAccount, { id: user.id }, { failedAttempts: 0, lockedUntil: null });
    await audit(manager, actor, { action: 'USER_UNLOCKED', subjectType: 'USER', subjectId: user.id });
    return { userId: user.id };
  });
  return userId;
}
