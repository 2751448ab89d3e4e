import { randomUUID } from 'node:crypto';
import { addDays } from '@qingce/standards';
import { createTestAccount } from '../../testing/test-account';
import { anonymousClient, testClient, type TestClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const CREATE = `mutation ($input: CreateTokenInput!) {
  createToken(input: $input) { secret token { id name permissions areaCodes expiresAt revokedAt lastUsedAt } }
}`;
const TOKENS = 'query ($id: ID!) { user(id: $id) { tokens { id name lastUsedAt revokedAt } } }';
const VIEWER = '{ viewer { role areaCodes permissions } }';
const tomorrow = addDays(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), 1);

interface Created {
  createToken: { secret: string | null; token: { id: string; expiresAt: Date } };
}

describe('access tokens', () => {
  let database: TestDatabase;
  let admin: TestClient;
  let program: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = await testClient(database);
    program = await createTestAccount(database, { role: 'INTEGRATION', areaCodes: ['700101001'] });
  });
  afterAll(() => database.drop());

  const token = (input: object = {}) => ({
    requestId: randomUUID(),
    userId: program,
    name: '数据平台',
    permissions: ['REGISTER_READ'],
    areaCodes: ['700101001002'],
    expiresOn: tomorrow,
    ...input,
  });

  it('let a program act for what they name, until they are revoked', async () => {
    const { createToken } = await admin.data<Created>(CREATE, { input: token() });
    expect(createToken.secret).toMatch(/^qct_[\w-]{43}$/);
    expect(new Date(createToken.token.expiresAt).toISOString()).toBe(`${tomorrow}T16:00:00.000Z`);
    const client = anonymousClient(database, { authorization: `Bearer ${createToken.secret}` });
    expect(await client.data(VIEWER)).toEqual({ viewer: { role: 'INTEGRATION', areaCodes: ['700101001002'], permissions: ['REGISTER_READ'] } });
    const { id } = createToken.token;
    expect(await admin.data(TOKENS, { id: program })).toEqual({ user: { tokens: [{ id, name: '数据平台', lastUsedAt: expect.anything(), revokedAt: null }] } });

    for (let sent = 0; sent < 2; sent++) {
      expect(await admin.data('mutation ($id: ID!) { revokeToken(id: $id) { revokedAt } }', { id })).toMatchObject({ revokeToken: { revokedAt: expect.anything() } });
    }
    expect(await client.query(VIEWER)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('show their secret once', async () => {
    const input = token();
    const first = await admin.data<Created>(CREATE, { input });
    const again = await admin.data<Created>(CREATE, { input });
    expect(again.createToken).toEqual({ ...first.createToken, secret: null });
  });

  it.each([
    ['permissions', { permissions: ['USER_MANAGE'] }],
    ['permissions', { permissions: [] }],
    ['areaCodes', { areaCodes: ['700101002'] }],
    ['areaCodes', { areaCodes: ['700101'] }],
    ['expiresOn', { expiresOn: '2020-01-01' }],
    ['expiresOn', { expiresOn: '2999-01-01' }],
    ['name', { name: '' }],
  ])('are refused with a word about %s for %j', async (field, input) => {
    const { code, errors } = await admin.query(CREATE, { input: token(input) });
    expect(code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.extensions?.['fields']).toHaveProperty(field);
  });

  it('are made and revoked only by an administrator of the county', async () => {
    const { createToken } = await admin.data<Created>(CREATE, { input: token() });
    const neighbour = await testClient(database, { countyCode: '700102' });
    expect(await neighbour.query(CREATE, { input: token() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await neighbour.query('mutation ($id: ID!) { revokeToken(id: $id) { id } }', { id: createToken.token.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await neighbour.query('mutation { revokeToken(id: "x") { id } }')).toMatchObject({ code: 'NOT_FOUND' });
    const reviewer = await testClient(database, { role: 'COUNTY_REVIEWER' });
    expect(await reviewer.query(CREATE, { input: token() })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
