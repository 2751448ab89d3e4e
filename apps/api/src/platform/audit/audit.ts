import type { EntityManager } from 'typeorm';
import { serviceScope } from '../database/scope';
import { uuidv7 } from '../uuid';
import type { AuditAction } from './audit-action';
import { AuditEntry } from './audit-entry.entity';

/** Who is named in the log: a viewer, or the service user. */
export interface Actor {
  userId: string;
  userName: string;
  role: string;
  countyCode: string;
  areaCodes: readonly string[];
}

export interface AuditedEvent {
  action: AuditAction;
  /** What it was done to: USER, SESSION, TOKEN, PERSON, HOUSEHOLD, INTAKE_JOB, FILE … */
  subjectType?: string;
  subjectId?: string;
  /** Where; it must lie within the actor's areas. By default the county, or the first area of who acts in a part of it. */
  areaCode?: string;
  /** Ids, codes and counts. Never a name, a number of a citizen, a password or a secret. */
  details?: Readonly<Record<string, unknown>>;
  /** The number of the HTTP request, as it stands in the server's log. */
  requestId?: string;
}

/** The service user at work in one county: commands of the command line and background jobs. */
export function serviceActor(countyCode: string): Actor {
  return { ...serviceScope([countyCode]), countyCode };
}

/** Writes an entry in the transaction of the command that it tells of: both are kept, or neither. */
export async function audit(manager: EntityManager, actor: Actor, event: AuditedEvent): Promise<void> {
  await manager.insert(AuditEntry, toEntry(actor, event));
}

/** The row of an event, for those who write it in another way than through an EntityManager. */
export function toEntry(actor: Actor, event: AuditedEvent) {
  return {
    countyCode: actor.countyCode,
    id: uuidv7(),
    userId: actor.userId,
    userName: actor.userName,
    role: actor.role,
    action: event.action,
    subjectType: event.subjectType ?? null,
    subjectId: event.subjectId ?? null,
    areaCode: event.areaCode ?? placeOf(actor),
    details: event.details ? { ...event.details } : null,
    requestId: event.requestId ?? null,
  };
}

function placeOf({ countyCode, areaCodes }: Actor): string {
  const wholeCounty = areaCodes.some((code) => countyCode.startsWith(code));
  return wholeCounty ? countyCode : (areaCodes[0] ?? countyCode);
}
