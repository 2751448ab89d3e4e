import type { ReadStatement } from '../../platform/database/read-session';
import type { Viewer } from './viewer';

export interface AuditEntryRow {
  id: string;
  at: Date;
  user_name: string;
  role: string | null;
  action: string;
  subject_type: string | null;
  subject_id: string | null;
  area_code: string;
  details: object | null;
}

export interface AuditCriteria {
  action?: string | null;
  userName?: string | null;
  from?: Date | null;
  to?: Date | null;
}

/** Newest first; one row more than `size` tells whether there is a next page. */
export function auditEntriesOf(viewer: Viewer, { action, userName, from, to }: AuditCriteria, size: number, before: string | null): ReadStatement {
  const conditions = ['county_code = $1', 'area_code ^@ any($2::text[])'];
  const values: unknown[] = [viewer.countyCode, viewer.areaCodes];
  const add = (condition: (parameter: string) => string, value: unknown): void => {
    if (value === null || value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  add((parameter) => `action = ${parameter}`, action);
  add((parameter) => `user_name = ${parameter}`, userName);
  add((parameter) => `at >= ${parameter}`, from);
  add((parameter) => `at < ${parameter}`, to);
  add((parameter) => `id < ${parameter}`, before);
  return {
    text: `select id, at, user_name, role, action, subject_type, subject_id, area_code, details from audit_entry
           where ${conditions.join(' and ')} order by id desc limit ${size + 1}`,
    values,
  };
}
