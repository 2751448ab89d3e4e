import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import type { Viewer } from '../viewer';

/** Ends this browser's session. A program's token is not ended this way: see `revokeToken`. */
export async function signOut(manager: EntityManager, actor: Viewer): Promise<boolean> {
  const [row]: { closed: boolean }[] = await manager.query('select close_session($1) as closed', [actor.session.id]);
  if (!row?.closed) return false;
  await audit(manager, actor, { action: 'SIGNED_OUT', subjectType: 'SESSION', subjectId: actor.session.id });
  return true;
}
