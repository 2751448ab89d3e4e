import type { ReadStatement } from '../../platform/database/read-session';
import type { Department, Role } from './roles';
import type { UserStatus } from './user-account.entity';
import type { Viewer } from './viewer';

export interface UserRow {
  id: string;
  user_name: string;
  display_name: string;
  role: Role;
  department: Department | null;
  area_codes: string[];
  status: UserStatus;
  locked_until: Date | null;
  last_sign_in_at: Date | null;
  must_change_password: boolean;
  version: number;
}

const columns = `id, user_name, display_name, role, department, area_codes, status,
  case when locked_until > now() then locked_until end as locked_until, last_sign_in_at, must_change_password, version`;

/** Part of the user name or of the name that others see. */
const matches = `(strpos(user_name, lower($2)) > 0 or strpos(display_name, $2) > 0)`;

export function userById({ countyCode }: Viewer, id: string): ReadStatement {
  return { name: 'userById', text: `select ${columns} from user_account where county_code = $1 and id = $2`, values: [countyCode, id] };
}

/** One row more than `size` tells whether there is a next page. */
export function usersOf({ countyCode }: Viewer, search: string, size: number, after: string | null): ReadStatement {
  return {
    name: 'users',
    text: `select ${columns} from user_account where county_code = $1 and ${matches} and user_name > $3 order by user_name limit $4`,
    values: [countyCode, search, after ?? '', size + 1],
  };
}

export function userCount({ countyCode }: Viewer, search: string): ReadStatement {
  return { name: 'userCount', text: `select count(*) as count from user_account where county_code = $1 and ${matches}`, values: [countyCode, search] };
}
