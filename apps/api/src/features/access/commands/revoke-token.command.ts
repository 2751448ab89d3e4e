import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { Session } from '../session.entity';
import type { Viewer } from '../viewer';

/** Ends a token of a user of the county at once. Doing it again changes nothing. */
export async function revokeToken(manager: EntityManager, actor: Viewer, id: string): Promise<void> {
  const [token]: { id: string; user_id: string; revoked_at: Date | null }[] = await manager.query(
    `select s.id, s.user_id, s.revoked_at from session s join user_account u on u.id = s.user_id
     where u.county_code = $1 and s.id::text = $2 and s.kind = 'TOKEN'`,
    [actor.countyCode, id.toLowerCase()],
  );
  if (!token) throw problems.notFound({ zh: '访问令牌', en: 'access token' });
  if (token.revoked_at) return;
  await manager.update(Session, { id: token.id }, { revokedAt: () => 'now()' });
  await audit(manager, actor, { action: 'TOKEN_REVOKED', subjectType: 'TOKEN', subjectId: token.id, details: { userId: token.user_id } });
}
