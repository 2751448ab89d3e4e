import type { TokenRow } from './token.queries';
import type { AccessToken } from './token.type';

export function toAccessToken(row: TokenRow): AccessToken {
  return {
    id: row.id,
    name: row.name,
    permissions: row.permissions,
    areaCodes: row.area_codes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
