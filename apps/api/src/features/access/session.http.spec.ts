import type { FastifyInstance } from 'fastify';
import { Notifier } from '../../platform/notifications/notifier';
import { createServer } from '../../server';
import { testConfig } from '../../testing/graphql-client';
import { createTestAccount } from '../../testing/test-account';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const SIGN_IN = `mutation { signIn(input: { userName: "clerk", password: "a quiet river" }) { __typename } }`;

describe('a session over HTTP', () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  beforeAll(async () => {
    database = await createTestDatabase();
    await createTestAccount(database, { userName: 'clerk', password: 'a quiet river' });
    const services = { config: { ...testConfig, behindProxy: true }, database: database.database, notifier: new Notifier(database.urls, () => undefined) };
    app = await createServer(services);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const post = (query: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', host: 'qingce.test', ...headers }, payload: { query } });

  it('begins with a cookie that is sent back, only encrypted, only by our own pages', async () => {
    const signedIn = await post(SIGN_IN);
    expect(signedIn.json()).toEqual({ data: { signIn: { __typename: 'SignedIn' } } });
    const header = String(signedIn.headers['set-cookie']);
    expect(header).toMatch(/^qingce_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect(signedIn.headers['cache-control']).toBe('no-store');

    const cookie = header.split(';')[0] ?? '';
    const viewer = '{ viewer { userName } }';
    expect((await post(viewer, { cookie, origin: 'https://qingce.test' })).json()).toEqual({ data: { viewer: { userName: 'clerk' } } });
    expect((await post(viewer, { cookie, origin: 'https://elsewhere.test' })).json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await post(viewer, { cookie, 'content-type': 'text/plain' })).statusCode).toBeGreaterThanOrEqual(400);

    const signedOut = await post('mutation { signOut }', { cookie });
    expect(signedOut.headers['set-cookie']).toBe('qingce_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict; Secure');
    expect((await post(viewer, { cookie })).json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
