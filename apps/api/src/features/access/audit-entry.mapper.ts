import type { AuditEntryRow } from './audit-entry.queries';
import type { AuditEntryType } from './audit-entry.type';
import { type Role, roles } from './roles';

const isRole = (role: string | null): role is Role => roles.some((known) => known === role);

export function toAuditEntryType(row: AuditEntryRow): AuditEntryType {
  return {
    id: row.id,
    at: row.at,
    userName: row.user_name,
    role: isRole(row.role) ? row.role : null,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    areaCode: row.area_code,
    details: row.details,
  };
}
