import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import type { Viewer } from '../viewer';
import { endSessions } from './end-sessions';

/** Ends every session of the user in every browser, this one too. */
export async function signOutEverywhere(manager: EntityManager, actor: Viewer): Promise<boolean> {
  const ended = await endSessions(manager, actor.userId, { kind: 'SESSION' });
  await audit(manager, actor, { action: 'SIGNED_OUT', subjectType: 'USER', subjectId: actor.userId, details: { everywhere: true, sessions: ended } });
  return ended > 0;
}
