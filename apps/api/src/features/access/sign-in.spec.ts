import { asOwner, createTestAccount, type TestAccount } from '../../testing/test-account';
import { anonymousClient, type TestClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { SIGN_INS_PER_MINUTE } from './sign-in-throttle';

const SIGN_IN = `mutation ($userName: String!, $password: String!) {
  signIn(input: { userName: $userName, password: $password }) {
    ... on SignedIn { viewer { userName role areaCodes mustChangePassword demonstration } }
    ... on SignInRefused { reason message messageEn lockedUntil }
  }
}`;
const VIEWER = '{ viewer { userName } }';
const password = 'a quiet river';
const wrong = 'a loud river';

interface SignInAnswer {
  signIn: { reason?: string; lockedUntil?: Date | null; message?: string; viewer?: object };
}

describe('sign-in', () => {
  let database: TestDatabase;
  let sequence = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function account(options: TestAccount = {}) {
    const userName = `clerk-${++sequence}`;
    const id = await createTestAccount(database, { userName, password, ...options });
    const attempt = async (tried = password, client: TestClient = anonymousClient(database)) =>
      (await client.data<SignInAnswer>(SIGN_IN, { userName, password: tried })).signIn;
    return { id, userName, attempt };
  }
  const auditOf = (userId: string) =>
    asOwner<{ action: string; details: object | null }>(database, 'select action, details from audit_entry where user_id = $1 order by id', [userId]);

  it('begins a session with a cookie that scripts and other sites do not get', async () => {
    const { id, userName } = await account();
    const client = anonymousClient(database);
    const { data, headers } = await client.query<SignInAnswer>(SIGN_IN, { userName: ` ${userName.toUpperCase()} `, password });
    expect(data.signIn.viewer).toMatchObject({ userName, role: 'COUNTY_ADMINISTRATOR', areaCodes: ['700101'], demonstration: false });
    expect(headers.get('set-cookie')).toMatch(/^qingce_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await client.data(VIEWER)).toEqual({ viewer: { userName } });
    expect(await auditOf(id)).toEqual([{ action: 'SIGNED_IN', details: null }]);
  });

  it('keeps only the hashes of password and secret', async () => {
    const { id, userName } = await account();
    const client = anonymousClient(database);
    await client.data(SIGN_IN, { userName, password });
    const rows = await asOwner<{ password_hash: string; secret_hash: Buffer }>(
      database,
      'select password_hash, secret_hash from user_account u join session s on s.user_id = u.id where u.id = $1',
      [id],
    );
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(rows[0]?.secret_hash).toHaveLength(32);
    expect(rows[0]?.secret_hash.toString('base64url')).not.toBe(client.cookie);
  });

  it('answers an unknown name as a wrong password, and logs no unknown name', async () => {
    const { id, attempt } = await account();
    const refused = await attempt(wrong);
    expect(refused).toMatchObject({ reason: 'WRONG_CREDENTIALS', lockedUntil: null, message: expect.stringContaining('重置'), messageEn: expect.stringContaining('administrator') });
    const unknown = await anonymousClient(database).data<SignInAnswer>(SIGN_IN, { userName: 'nobody', password });
    expect(unknown.signIn).toEqual(refused);
    expect(await auditOf(id)).toEqual([{ action: 'SIGN_IN_REFUSED', details: { reason: 'WRONG_CREDENTIALS' } }]);
    expect(await asOwner(database, `select from audit_entry where user_name = 'nobody'`)).toEqual([]);
  });

  it('locks an account for a quarter of an hour after five wrong passwords, also for the right one', async () => {
    const { id, attempt } = await account();
    for (let count = 1; count <= 4; count++) expect(await attempt(wrong)).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
    const fifth = await attempt(wrong);
    expect(fifth.reason).toBe('LOCKED');
    const minutes = (new Date(fifth.lockedUntil ?? 0).getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
    expect(await attempt()).toMatchObject({ reason: 'LOCKED' });

    await asOwner(database, `update user_account set locked_until = now() - interval '1 second' where id = $1`, [id]);
    expect(await attempt()).toMatchObject({ viewer: expect.anything() });
  });

  it('forgets wrong passwords after a right one', async () => {
    const { attempt } = await account();
    for (let round = 0; round < 2; round++) {
      for (let count = 1; count <= 4; count++) await attempt(wrong);
      expect(await attempt()).toMatchObject({ viewer: expect.anything() });
    }
  });

  it('locks out guesses that come all at once', async () => {
    const { attempt } = await account();
    const answers = await Promise.all(Array.from({ length: 8 }, () => attempt(wrong)));
    expect(answers.filter((answer) => answer.reason === 'LOCKED').length).toBeGreaterThanOrEqual(4);
    expect(await attempt()).toMatchObject({ reason: 'LOCKED' });
  });

  it('tells a disabled user so, but only for the right password', async () => {
    const { id, attempt } = await account();
    await asOwner(database, `update user_account set status = 'DISABLED' where id = $1`, [id]);
    expect(await attempt(wrong)).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
    expect(await attempt()).toMatchObject({ reason: 'DISABLED', message: expect.stringContaining('管理员') });
  });

  it('lets no program in by password', async () => {
    const { attempt } = await account({ role: 'INTEGRATION' });
    expect(await attempt()).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
  });

  it('throttles an address that tries many names, not one that signs in often', async () => {
    const { userName, attempt } = await account();
    const guesser = anonymousClient(database);
    for (let count = 0; count < SIGN_INS_PER_MINUTE; count++) {
      await guesser.data(SIGN_IN, { userName: `guess-${count}`, password });
    }
    expect(await guesser.query(SIGN_IN, { userName, password })).toMatchObject({ code: 'LIMIT_EXCEEDED' });

    const office = anonymousClient(database);
    for (let count = 0; count <= SIGN_INS_PER_MINUTE; count++) expect(await attempt(password, office)).toMatchObject({ viewer: expect.anything() });
  });

  it('ends the session that was there before', async () => {
    const { id, attempt } = await account();
    const browser = anonymousClient(database);
    await attempt(password, browser);
    await attempt(password, browser);
    const open = await asOwner(database, 'select from session where user_id = $1 and revoked_at is null', [id]);
    expect(open).toHaveLength(1);
  });
});
