import { areaLevelOf, parentAreaCode } from '@qingce/standards';
import { escapeLiteral } from 'pg';
import type { RequestContext } from '../../context';
import { type AuditedEvent, toEntry } from './audit';

/**
 * Writes the entries of a reading, committed before this returns: who awaits it may give the values away.
 * Reading happens in a read-only transaction, so the entries have a short one of their own on the same connection.
 */
export async function auditReading(context: RequestContext, events: readonly AuditedEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => {
    const entry = toEntry(context.user, { requestId: context.requestId, ...event });
    const details = entry.details && JSON.stringify(entry.details);
    return [entry.countyCode, entry.id, entry.userId, entry.userName, entry.role, entry.action, entry.subjectType, entry.subjectId, entry.areaCode, details, entry.requestId]
      .map((value) => (value === null ? 'null' : escapeLiteral(value)))
      .join(', ');
  });
  await context.read.writeAside(
    `insert into audit_entry (county_code, id, user_id, user_name, role, action, subject_type, subject_id, area_code, details, request_id)
     values ${rows.map((row) => `(${row})`).join(', ')}`,
  );
}

/** The smallest area that holds all of them and still lies within one of `prefixes`; one for each prefix that is touched. */
export function placesOf<Row extends { areaCode: string }>(rows: readonly Row[], prefixes: readonly string[]): Map<string, Row[]> {
  const places = new Map<string, Row[]>();
  for (const prefix of prefixes) {
    const within = rows.filter((row) => row.areaCode.startsWith(prefix));
    if (within.length > 0) places.set(commonArea(within.map((row) => row.areaCode)), within);
  }
  return places;
}

function commonArea(codes: readonly string[]): string {
  let common = codes[0] ?? '';
  while (areaLevelOf(common) && !codes.every((code) => code.startsWith(common))) common = parentAreaCode(common) ?? '';
  return common;
}
