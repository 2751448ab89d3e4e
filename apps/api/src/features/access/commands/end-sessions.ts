import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { Session } from '../session.entity';

/**
 * Ends a user's sessions, or with `kind` only those of browsers. Part of commands that have to shut somebody out.
 * @returns how many were open
 */
export async function endSessions(manager: EntityManager, userId: string, options: { kind?: 'SESSION'; except?: string } = {}): Promise<number> {
  const { affected } = await manager.update(
    Session,
    {
      userId,
      revokedAt: IsNull(),
      expiresAt: MoreThan(new Date()),
      ...(options.kind && { kind: options.kind }),
      ...(options.except && { id: Not(options.except) }),
    },
    { revokedAt: () => 'now()' },
  );
  return affected ?? 0;
}
