import { asOwner, createTestAccount } from '../../testing/test-account';
import { anonymousClient, testClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const SIGN_IN = `mutation ($userName: String!, $password: String!) {
  signIn(input: { userName: $userName, password: $password }) {
    ... on SignedIn { viewer { userName role areaCodes permissions mustChangePassword demonstration sessionExpiresAt } }
    ... on SignInRefused { reason message messageEn lockedUntil }
  }
}`;
const VIEWER = '{ viewer { userName sessionExpiresAt } }';
const password = 'a quiet river';

interface SignInAnswer {
  signIn: { reason?: string; lockedUntil?: Date | null; message?: string; viewer?: { userName: string; permissions: string[] } };
}

describe('sign-in', () => {
  let database: TestDatabase;
  let sequence = 0;
  const account = async (options: Parameters<typeof createTestAccount>[1] = {}) => {
    const userName = `clerk-${++sequence}`;
    const id = await createTestAccount(database, { userName, password, ...options });
    const attempt = async (tried = password, client = anonymousClient(database)) =>
      (await client.data<SignInAnswer>(SIGN_IN, { userName, password: tried })).signIn;
    return { id, userName, attempt };
  };
  const auditOf = async (userId: string) =>
    (await asOwner<{ action: string }>(database, 'select action from audit_entry where user_id = $1 order by id', [userId])).map((row) => row.action);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('begins a session with a cookie that scripts and other sites do not get', async () => {
    const { id, userName } = await account();
    const client = anonymousClient(database);
    const { data, headers } = await client.query<SignInAnswer>(SIGN_IN, { userName: ` ${userName.toUpperCase()} `, password });
    expect(data.signIn.viewer).toMatchObject({ userName, role: 'COUNTY_ADMINISTRATOR', areaCodes: ['700101'], demonstration: false });
    expect(headers.get('set-cookie')).toMatch(/^qingce_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await client.data(VIEWER)).toMatchObject({ viewer: { userName } });
    expect(await auditOf(id)).toEqual(['SIGNED_IN']);
    const [session] = await asOwner<{ secret_hash: Buffer }>(database, 'select secret_hash from session where user_id = $1', [id]);
    expect(session?.secret_hash.toString()).not.toContain(client.cookie);
  });
});

void testClient;
