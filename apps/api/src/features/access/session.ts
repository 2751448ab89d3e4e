import type { FastifyRequest } from 'fastify';
import { isWithin } from '@qingce/standards';
import type { Database } from '../../platform/database/database';
import { type Department, type Permission, type Role, rolePermissions } from './roles';
import { hashSecret, TOKEN_PREFIX } from './secret';
import { SESSION_COOKIE } from './session-cookie';
import { sessionLimits } from './session-limits';
import type { Viewer } from './viewer';

/** What is read of a request to find out who sends it. */
export type IdentifyingRequest = Pick<FastifyRequest, 'headers' | 'cookies' | 'host'>;

interface SessionRow {
  session_id: string;
  kind: 'SESSION' | 'TOKEN';
  expires_at: Date;
  last_used_at: Date | null;
  permissions: Permission[] | null;
  token_area_codes: string[] | null;
  user_id: string;
  county_code: string;
  user_name: string;
  display_name: string;
  role: Role;
  department: Department | null;
  area_codes: string[];
  must_change_password: boolean;
}

/**
 * Who sends this request: by the browser's cookie or by `Authorization: Bearer qct_…`. Null when nobody is signed in,
 * the session has ended or was revoked, or the account is disabled.
 */
export async function findViewer(database: Database, request: IdentifyingRequest): Promise<Viewer | null> {
  const proof = proofOf(request);
  if (!proof) return null;
  const [row] = await database.withoutScope<SessionRow>('select * from find_session($1)', [hashSecret(proof.secret)]);
  if (!row || row.kind !== proof.kind) return null;
  return toViewer(row, await touch(database, row));
}

/** A header wins over a cookie: a program that sends its token means it. */
function proofOf(request: IdentifyingRequest): { kind: SessionRow['kind']; secret: string } | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, secret] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    return secret?.startsWith(TOKEN_PREFIX) ? { kind: 'TOKEN', secret } : null;
  }
  const secret = request.cookies[SESSION_COOKIE];
  return secret && ofOwnOrigin(request) ? { kind: 'SESSION', secret } : null;
}

/** A second lock beside SameSite=Strict and CSRF prevention: a cookie counts only for pages of our own. */
function ofOwnOrigin({ headers: { origin }, host }: IdentifyingRequest): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Notes the use and prolongs a browser's session, at most once a minute. */
async function touch(database: Database, row: SessionRow): Promise<Date> {
  if (row.last_used_at && Date.now() - row.last_used_at.getTime() < sessionLimits.touchAfterMs) return row.expires_at;
  const [touched] = await database.withoutScope<{ expires_at: Date | null }>('select touch_session($1, $2, $3) as expires_at', [
    row.session_id,
    sessionLimits.idle,
    sessionLimits.absolute,
  ]);
  return touched?.expires_at ?? row.expires_at;
}

function toViewer(row: SessionRow, expiresAt: Date): Viewer {
  const ofRole: readonly Permission[] = rolePermissions[row.role];
  return {
    userId: row.user_id,
    countyCode: row.county_code,
    userName: row.user_name,
    displayName: row.display_name,
    role: row.role,
    department: row.department,
    areaCodes: row.token_area_codes ? commonAreas(row.area_codes, row.token_area_codes) : row.area_codes,
    permissions: new Set(row.permissions ? ofRole.filter((permission) => row.permissions?.includes(permission)) : ofRole),
    mustChangePassword: row.must_change_password,
    session: { id: row.session_id, kind: row.kind, expiresAt },
  };
}

/** Where both may act. A token keeps what it was given only as long as its user still has it. */
function commonAreas(ofUser: readonly string[], ofToken: readonly string[]): string[] {
  const common = ofToken.flatMap((token) =>
    ofUser.flatMap((user) => (isWithin(token, user) ? [token] : isWithin(user, token) ? [user] : [])),
  );
  return [...new Set(common)];
}
