import { randomUUID } from 'node:crypto';
import { asOwner, openTestSession } from '../../testing/test-account';
import { anonymousClient, testClient, TestClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const CHANGE = `mutation ($input: ChangePasswordInput!) {
  changePassword(input: $input) { ... on PasswordChanged { viewer { mustChangePassword } } ... on PasswordRefused { message messageEn } }
}`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const current = 'a quiet river';
const chosen = 'three tall poplars';

interface ChangeAnswer {
  changePassword: { viewer?: { mustChangePassword: boolean }; message?: string; messageEn?: string };
}

describe('change of password', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const change = async (client: TestClient, newPassword: string, currentPassword = current, requestId: string = randomUUID()) =>
    (await client.data<ChangeAnswer>(CHANGE, { input: { requestId, currentPassword, newPassword } })).changePassword;
  const signsIn = async (userName: string, password: string) =>
    (await anonymousClient(database).data<{ signIn: { __typename: string } }>(SIGN_IN, { input: { userName, password } })).signIn.__typename;

  it('takes the place of the initial password and ends every other session', async () => {
    const userName = 'first-day';
    const client = await testClient(database, { userName, password: current, mustChangePassword: true });
    const other = new TestClient(database, await openTestSession(database, client.userId), client.userId);
    expect(await change(client, chosen)).toEqual({ viewer: { mustChangePassword: false } });
    expect(await client.data('{ viewer { mustChangePassword } }')).toEqual({ viewer: { mustChangePassword: false } });
    expect(await other.query('{ viewer { id } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await signsIn(userName, current)).toBe('SignInRefused');
    expect(await signsIn(userName, chosen)).toBe('SignedIn');
  });

  it('is answered once for the same request', async () => {
    const client = await testClient(database, { password: current });
    const requestId = randomUUID();
    for (let sent = 0; sent < 2; sent++) expect(await change(client, chosen, current, requestId)).toHaveProperty('viewer');
    const entries = await asOwner(database, `select from audit_entry where user_id = $1 and action = 'PASSWORD_CHANGED'`, [client.userId]);
    expect(entries).toHaveLength(1);
  });

  describe('refuses a password that is', () => {
    const userName = 'wang.xiulan';
    let client: TestClient;
    beforeAll(async () => {
      client = await testClient(database, { userName, password: current });
    });

    it.each([
      ['too short', 'nine char'],
      ['the same as before', 'A quiet river'],
      ['the user name with a tail', 'wang.xiulan-01'],
      ['among the first guesses', 'Qwertyuiop'],
      ['one character again and again', 'oooooooooooo'],
    ])('%s', async (_why, refused) => {
      const answer = await change(client, refused);
      expect(answer.message).toMatch(/。$/);
      expect(answer.messageEn).toBeTruthy();
      expect(await signsIn(userName, current)).toBe('SignedIn');
    });
  });

  it('counts wrong current passwords, so that a stolen session cannot guess', async () => {
    const client = await testClient(database, { password: current });
    for (let count = 0; count < 5; count++) expect((await change(client, chosen, 'guess')).messageEn).toContain('wrong');
    expect((await change(client, chosen)).messageEn).toContain('locked');
  });
});
