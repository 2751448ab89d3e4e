import { permissions } from './roles';
import type { Viewer } from './viewer';
import type { ViewerType } from './viewer.type';

export function toViewerType(viewer: Viewer): ViewerType {
  const { userId, userName, displayName, role, department, areaCodes, mustChangePassword, session } = viewer;
  return {
    id: userId,
    userName,
    displayName,
    role,
    department,
    areaCodes,
    permissions: permissions.filter((permission) => viewer.permissions.has(permission)),
    mustChangePassword,
    sessionExpiresAt: session.expiresAt,
  };
}
