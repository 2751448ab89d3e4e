import type { LocalizedText } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { Session } from '../session.entity';
import type { Viewer } from '../viewer';

export const tokenText: LocalizedText = { zh: '访问令牌', en: 'access token' };

/** Ends a token of a user of the county at once. Doing it again changes nothing. */
export async function revokeToken(manager: EntityManager, actor: Viewer, id: string): Promise<void> {
  if (!isUuid(id)) throw problems.notFound(tokenText);
  const [token]: { id: string; user_id: string; revoked_at: Date | null }[] = await manager.query(
    `select s.id, s.user_id, s.revoked_at from session s join user_account u on u.id = s.user_id
     where u.county_code = $1 and s.id = $2 and s.kind = 'TOKEN'`,
    [actor.countyCode, id],
  );
  if (!token) throw problems.notFound(tokenText);
  if (token.revoked_at) return;
  await manager.update(Session, { id: token.id }, { revokedAt: () => 'now()' });
  await audit(manager, actor, { action: 'TOKEN_REVOKED', subjectType: 'TOKEN', subjectId: token.id, details: { userId: token.user_id } });
}
