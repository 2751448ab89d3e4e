import { asOwner, createTestAccount, createTestToken, openTestSession } from '../../testing/test-account';
import { anonymousClient, testClient, TestClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const VIEWER = '{ viewer { id areaCodes permissions sessionExpiresAt } }';

interface ViewerAnswer {
  viewer: { id: string; areaCodes: string[]; permissions: string[]; sessionExpiresAt: Date };
}

describe('sessions', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const age = (userId: string, assignments: string) => asOwner(database, `update session set ${assignments} where user_id = $1`, [userId]);
  const minutesLeft = async (client: TestClient) => {
    const { viewer } = await client.data<ViewerAnswer>(VIEWER);
    return (new Date(viewer.sessionExpiresAt).getTime() - Date.now()) / 60_000;
  };

  it('ask for one where somebody must be known', async () => {
    expect(await anonymousClient(database).query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED', data: null });
    const stranger = new TestClient(database, 'A'.repeat(43), '');
    expect(await stranger.query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('speak the language of the caller', async () => {
    const english = await anonymousClient(database, { 'x-language': 'en' }).query(VIEWER);
    expect(english.errors[0]?.message).toBe('Please sign in first.');
    expect((await anonymousClient(database).query(VIEWER)).errors[0]?.message).toBe('请先登录。');
  });

  it('are prolonged by use to half an hour, noted once a minute', async () => {
    const client = await testClient(database);
    await age(client.userId, `last_used_at = now() - interval '59 seconds', expires_at = now() + interval '3 minutes'`);
    expect(await minutesLeft(client)).toBeLessThan(4);
    await age(client.userId, `last_used_at = now() - interval '61 seconds'`);
    expect(await minutesLeft(client)).toBeGreaterThan(29);
    expect(await minutesLeft(client)).toBeLessThanOrEqual(30);
  });

  it('end when they were not used, and after twelve hours in any case', async () => {
    const idle = await testClient(database);
    await age(idle.userId, `last_used_at = now() - interval '31 minutes', expires_at = now() - interval '1 minute'`);
    expect(await idle.query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });

    const long = await testClient(database);
    await age(long.userId, `created_at = now() - interval '11 hours 50 minutes', last_used_at = now() - interval '2 minutes'`);
    expect(await minutesLeft(long)).toBeLessThanOrEqual(10);
  });

  it('are out at once when revoked or when the account is disabled', async () => {
    const revoked = await testClient(database);
    await age(revoked.userId, 'revoked_at = now()');
    expect(await revoked.query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });

    const disabled = await testClient(database);
    await asOwner(database, `update user_account set status = 'DISABLED' where id = $1`, [disabled.userId]);
    expect(await disabled.query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('count only for pages of the own origin', async () => {
    const userId = await createTestAccount(database, {});
    const from = async (origin: string) =>
      (await new TestClient(database, await openTestSession(database, userId), userId, { origin }).query(VIEWER)).code;
    expect(await from('https://qingce.test')).toBeUndefined();
    expect(await from('https://elsewhere.test')).toBe('UNAUTHENTICATED');
    expect(await from('null')).toBe('UNAUTHENTICATED');
  });

  it('end by sign-out, and everywhere by sign-out everywhere', async () => {
    const here = await testClient(database);
    const there = new TestClient(database, await openTestSession(database, here.userId), here.userId);
    const { data, headers } = await here.query('mutation { signOut }');
    expect(data).toEqual({ signOut: true });
    expect(headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await here.data('mutation { signOut }')).toEqual({ signOut: false });
    await there.data(VIEWER);

    const back = new TestClient(database, await openTestSession(database, here.userId), here.userId);
    expect(await back.data('mutation { signOutEverywhere }')).toEqual({ signOutEverywhere: true });
    for (const client of [back, there]) expect(await client.query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const actions = await asOwner<{ action: string }>(database, 'select action from audit_entry where user_id = $1', [here.userId]);
    expect(actions).toEqual([{ action: 'SIGNED_OUT' }, { action: 'SIGNED_OUT' }]);
  });

  it('answer nothing but the way out before the initial password was changed', async () => {
    const client = await testClient(database, { mustChangePassword: true });
    expect(await client.query('{ users { totalCount } }')).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
    await client.data(VIEWER);
    await client.data('mutation { signOut }');
  });

  describe('of programs', () => {
    const bearer = (secret: string) => anonymousClient(database, { authorization: `Bearer ${secret}` });

    it('may do what token and role share, where token and user share', async () => {
      const userId = await createTestAccount(database, { role: 'INTEGRATION', areaCodes: ['700101001', '700101002001'] });
      const client = bearer(
        await createTestToken(database, userId, { permissions: ['REGISTER_READ', 'USER_MANAGE'], areaCodes: ['700101001003', '700101002', '700101009'] }),
      );
      expect(await client.data(VIEWER)).toMatchObject({
        viewer: { permissions: ['REGISTER_READ'], areaCodes: ['700101001003', '700101002001'] },
      });
      expect(await client.query('{ users { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
      expect(await client.data('mutation { signOut }')).toEqual({ signOut: false });
      await client.data(VIEWER);
    });

    it('are not taken for a cookie, nor a cookie for a token', async () => {
      const userId = await createTestAccount(database, {});
      const token = await createTestToken(database, userId, { permissions: ['REGISTER_READ'], areaCodes: ['700101'] });
      expect(await new TestClient(database, token, userId).query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await bearer(await openTestSession(database, userId)).query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await bearer('qct_unknown').query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
    });
  });
});
