import DataLoader from 'dataloader';
import type { LoaderDefinition } from '../../context';
import type { ReadStatement } from '../../platform/database/read-session';
import type { Permission } from './roles';
import type { Viewer } from './viewer';

export interface TokenRow {
  id: string;
  user_id: string;
  name: string;
  permissions: Permission[];
  area_codes: string[];
  created_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

const columns = 's.id, s.user_id, s.name, s.permissions, s.area_codes, s.created_at, s.expires_at, s.last_used_at, s.revoked_at';

export function tokenById({ countyCode }: Viewer, id: string): ReadStatement {
  return {
    name: 'tokenById',
    text: `select ${columns} from session s join user_account u on u.id = s.user_id where u.county_code = $1 and s.id = $2 and s.kind = 'TOKEN'`,
    values: [countyCode, id],
  };
}

export function tokensOf(countyCode: string, userIds: readonly string[]): ReadStatement {
  return {
    name: 'tokensOf',
    text: `select ${columns} from session s join user_account u on u.id = s.user_id
           where u.county_code = $1 and s.user_id = any($2) and s.kind = 'TOKEN' order by s.created_at, s.id`,
    values: [countyCode, userIds],
  };
}

export const tokensByUser: LoaderDefinition<DataLoader<string, TokenRow[]>> = (read, context) =>
  new DataLoader(async (userIds) => {
    const byUser = new Map<string, TokenRow[]>(userIds.map((id) => [id, []]));
    for (const row of await read.rows<TokenRow>(tokensOf(context.user.countyCode, userIds))) byUser.get(row.user_id)?.push(row);
    return userIds.map((id) => byUser.get(id) ?? []);
  });
