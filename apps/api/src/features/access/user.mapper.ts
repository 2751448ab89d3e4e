import type { UserRow } from './user.queries';
import type { UserType } from './user.type';

export function toUserType(row: UserRow): UserType {
  return {
    id: row.id,
    userName: row.user_name,
    displayName: row.display_name,
    role: row.role,
    department: row.department,
    areaCodes: row.area_codes,
    status: row.status,
    lockedUntil: row.locked_until,
    lastSignInAt: row.last_sign_in_at,
    mustChangePassword: row.must_change_password,
    version: row.version,
  };
}
