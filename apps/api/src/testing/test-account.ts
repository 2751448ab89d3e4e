import { Client } from 'pg';
import type { Department, Permission, Role } from '../features/access/roles';
import { hashPassword, NO_PASSWORD } from '../features/access/password-hash';
import { hashSecret, newSecret, newTokenSecret } from '../features/access/secret';
import { uuidv7 } from '../platform/uuid';
import type { TestDatabase } from './test-database';

export const TEST_COUNTY = '700101';

export interface TestAccount {
  role?: Role;
  /** By default the whole test county. */
  areaCodes?: readonly string[];
  /** By default the county of the first area. */
  countyCode?: string;
  department?: Department;
  userName?: string;
  displayName?: string;
  /** Without one nobody signs in to this account by password. */
  password?: string;
  mustChangePassword?: boolean;
}

/** Runs as the owner of the tables, past row-level security: for setting a scene and for looking behind it. */
export async function asOwner<Row = Record<string, unknown>>({ urls }: TestDatabase, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: urls.owner });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}

/** @returns the id of the new account */
export async function createTestAccount(database: TestDatabase, account: TestAccount): Promise<string> {
  const id = uuidv7();
  const areaCodes = account.areaCodes ?? [account.countyCode ?? TEST_COUNTY];
  const countyCode = account.countyCode ?? areaCodes[0]?.slice(0, 6) ?? TEST_COUNTY;
  const role = account.role ?? 'COUNTY_ADMINISTRATOR';
  const department = account.department ?? (role === 'DEPARTMENT_REVIEWER' ? 'CIVIL_AFFAIRS' : null);
  const userName = account.userName ?? `user-${id.slice(-12)}`;
  const passwordHash = account.password === undefined ? NO_PASSWORD : await hashPassword(account.password);
  await asOwner(
    database,
    `insert into user_account (id, county_code, user_name, display_name, password_hash, role, department, area_codes, must_change_password)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, countyCode, userName, account.displayName ?? userName, passwordHash, role, department, areaCodes, account.mustChangePassword ?? false],
  );
  return id;
}

/** A browser's session of an account. @returns the secret of its cookie */
export async function openTestSession(database: TestDatabase, userId: string): Promise<string> {
  const secret = newSecret();
  await asOwner(
    database,
    `insert into session (id, user_id, kind, secret_hash, expires_at, last_used_at) values ($1, $2, 'SESSION', $3, now() + interval '30 minutes', now())`,
    [uuidv7(), userId, hashSecret(secret)],
  );
  return secret;
}

/** A program's token. @returns its secret */
export async function createTestToken(database: TestDatabase, userId: string, token: { permissions: readonly Permission[]; areaCodes: readonly string[] }): Promise<string> {
  const secret = newTokenSecret();
  await asOwner(
    database,
    `insert into session (id, user_id, kind, secret_hash, name, permissions, area_codes, expires_at) values ($1, $2, 'TOKEN', $3, 'test', $4, $5, now() + interval '1 day')`,
    [uuidv7(), userId, hashSecret(secret), token.permissions, token.areaCodes],
  );
  return secret;
}
