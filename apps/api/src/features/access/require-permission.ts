import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import type { Permission } from './roles';

/** What `@Operation` is to GraphQL, for the routes beside it. @throws Problem UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED, FORBIDDEN */
export function requirePermission({ user }: RequestContext, permission: Permission): void {
  if (user.mustChangePassword && user.session.kind === 'SESSION') throw problems.passwordChangeRequired();
  if (!user.permissions.has(permission)) throw problems.forbidden();
}
