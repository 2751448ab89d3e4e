import { Authorized, type AuthCheckerFn } from 'type-graphql';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import type { Permission } from './roles';

/** What an operation asks of its caller: a permission, merely to be signed in, or nothing. */
export type OperationAccess = Permission | 'SIGNED_IN' | 'PUBLIC';

/**
 * Declares what a root field needs. A test fails when a query, mutation or subscription does not declare it.
 * @param options.beforePasswordChange also open to a user who still has the initial password
 */
export function Operation(access: OperationAccess, options: { beforePasswordChange?: boolean } = {}): MethodDecorator {
  return Authorized<string>([access, ...(options.beforePasswordChange ? ['BEFORE_PASSWORD_CHANGE'] : [])]) as MethodDecorator;
}

export const checkOperation: AuthCheckerFn<RequestContext, string> = ({ context }, [access, exception]) => {
  if (access === 'PUBLIC') return true;
  const { user } = context;
  if (user.mustChangePassword && user.session.kind === 'SESSION' && !exception) throw problems.passwordChangeRequired();
  if (access === 'SIGNED_IN') return true;
  if (!user.permissions.has(access as Permission)) throw problems.forbidden();
  return true;
};
