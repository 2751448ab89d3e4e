import { asOwner, createTestAccount, createTestToken, openTestSession } from '../../testing/test-account';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import type { Scope } from '../../platform/database/scope';
import { uuidv7 } from '../../platform/uuid';

const tables = ['user_account', 'session', 'audit_entry', 'answered_request'] as const;

describe('row-level security of access', () => {
  let database: TestDatabase;
  let userId: string;
  let colleague: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    userId = await createTestAccount(database, { role: 'STATION_OFFICER', areaCodes: ['700101001'] });
    colleague = await createTestAccount(database, { role: 'CHECKER', areaCodes: ['700101001'] });
    await openTestSession(database, colleague);
    await createTestToken(database, colleague, { permissions: ['REGISTER_READ'], areaCodes: ['700101001'] });
    await asOwner(
      database,
      `insert into audit_entry (county_code, id, user_name, action, area_code) values ('700101', $1, 'x', 'SIGNED_IN', '700101002')`,
      [uuidv7()],
    );
    await asOwner(
      database,
      `insert into answered_request (county_code, request_id, user_id, operation) values ('700101', $1, $2, 'x')`,
      [uuidv7(), colleague],
    );
  });
  afterAll(() => database.drop());

  const officer = (): Scope => ({ userId, userName: 'officer', role: 'STATION_OFFICER', areaCodes: ['700101001'] });
  const countAs = (scope: Scope, table: string) =>
    database.database.transaction(scope, async (manager) => (await manager.query<{ count: number }[]>(`select count(*) as count from ${table}`))[0]?.count);

  it.each(tables)('shows nothing of %s without a scope', async (table) => {
    expect(await asOwner(database, `select from ${table}`)).not.toHaveLength(0);
    expect(await database.database.withoutScope(`select * from ${table}`, [])).toEqual([]);
  });

  it('shows an officer the own account, and nobody’s sessions, answers or entries of other areas', async () => {
    expect(await Promise.all(tables.map((table) => countAs(officer(), table)))).toEqual([1, 0, 0, 0]);
  });

  it('lets nobody but an administrator write another account', async () => {
    const rename = (scope: Scope) =>
      database.database.transaction(scope, (manager) => manager.query<[unknown[], number]>(`update user_account set display_name = 'x' where id = $1`, [colleague]));
    expect((await rename(officer()))[1]).toBe(0);
    await expect(rename({ ...officer(), role: 'COUNTY_REVIEWER', areaCodes: ['700101'] })).rejects.toMatchObject({ driverError: { code: '42501' } });
    expect((await rename({ ...officer(), role: 'COUNTY_ADMINISTRATOR', areaCodes: ['700101'] }))[1]).toBe(1);
    expect((await rename({ ...officer(), role: 'COUNTY_ADMINISTRATOR', areaCodes: ['700102'] }))[1]).toBe(0);
  });

  it('lets the application change nothing of a session but its end', async () => {
    const prolong = database.database.transaction(officer(), (manager) => manager.query(`update session set expires_at = now() + interval '1 year'`));
    await expect(prolong).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
