import { randomUUID } from 'node:crypto';
import { asOwner, createTestAccount, createTestToken, openTestSession } from '../../testing/test-account';
import { anonymousClient, testClient, TestClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const USER = 'id userName displayName role department areaCodes status mustChangePassword lockedUntil version';
const CREATE = `mutation ($input: CreateUserInput!) { createUser(input: $input) { initialPassword user { ${USER} } } }`;
const UPDATE = `mutation ($input: UpdateUserInput!) {
  updateUser(input: $input) { ... on UserUpdated { user { ${USER} } } ... on VersionConflict { currentVersion message messageEn } }
}`;
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { initialPassword user { mustChangePassword lockedUntil } } }';
const UNLOCK = 'mutation ($input: ResetPasswordInput!) { unlockUser(input: $input) { lockedUntil } }';
const USERS = 'query ($search: String, $first: Int, $after: String) { users(search: $search, first: $first, after: $after) { totalCount nodes { userName } pageInfo { hasNextPage endCursor } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { viewer { mustChangePassword } } } }';

interface User {
  id: string;
  userName: string;
  role: string;
  version: number;
}

describe('users', () => {
  let database: TestDatabase;
  let admin: TestClient;
  let sequence = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = await testClient(database, { userName: 'head' });
    await asOwner(
      database,
      `insert into area (county_code, code, level, name, parent_code) values
       ('700101', '700101', 'COUNTY', '青河县', null), ('700101', '700101001', 'TOWNSHIP', '东湾镇', '700101'),
       ('700101', '700101002', 'TOWNSHIP', '西岭乡', '700101'), ('700102', '700102', 'COUNTY', '白水县', null)`,
    );
  });
  afterAll(() => database.drop());

  const newUser = (input: object = {}) => ({
    requestId: randomUUID(),
    userName: `officer-${++sequence}`,
    displayName: '张宏伟',
    role: 'STATION_OFFICER',
    areaCodes: ['700101001'],
    ...input,
  });
  const create = async (input: object = {}) =>
    (await admin.data<{ createUser: { initialPassword: string | null; user: User } }>(CREATE, { input: newUser(input) })).createUser;
  const update = (client: TestClient, input: object) =>
    client.query<{ updateUser: { user?: User; currentVersion?: number } }>(UPDATE, { input: { requestId: randomUUID(), ...input } });
  const signIn = (userName: string, password: string) =>
    anonymousClient(database).data<{ signIn: { __typename: string } }>(SIGN_IN, { input: { userName, password } });

  it('are made with a first password that opens nothing but its own change', async () => {
    const { initialPassword, user } = await create({ userName: 'li.qiang' });
    expect(user).toMatchObject({ userName: 'li.qiang', displayName: '张宏伟', role: 'STATION_OFFICER', department: null, areaCodes: ['700101001'], status: 'ACTIVE', mustChangePassword: true, version: 1 });
    expect(initialPassword).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(await signIn('li.qiang', initialPassword ?? '')).toEqual({ signIn: { __typename: 'SignedIn', viewer: { mustChangePassword: true } } });
    const [entry] = await asOwner(database, `select user_name, details from audit_entry where action = 'USER_CREATED' and subject_id = $1`, [user.id]);
    expect(entry).toEqual({ user_name: 'head', details: { role: 'STATION_OFFICER', department: null, areaCodes: ['700101001'] } });
  });

  it('are made once for the same request, even when it comes twice at once; the password is shown once', async () => {
    const input = newUser();
    const answers = await Promise.all([admin, admin].map((client) => client.data<{ createUser: { initialPassword: string | null; user: User } }>(CREATE, { input })));
    const [one, other] = answers.map(({ createUser }) => createUser);
    expect(one?.user).toEqual(other?.user);
    expect([one?.initialPassword, other?.initialPassword].filter((password) => password === null)).toHaveLength(1);
    const stored = await asOwner<{ result: object }>(database, 'select result from answered_request where request_id = $1', [input.requestId]);
    expect(stored).toEqual([{ result: { userId: one?.user.id } }]);

    const reset = { requestId: input.requestId, userId: one?.user.id };
    expect(await admin.query(RESET, { input: reset })).toMatchObject({ code: 'CONFLICT' });
    const second = await testClient(database);
    expect(await second.query(CREATE, { input })).toMatchObject({ code: 'CONFLICT' });
  });

  it('that are programs have no password', async () => {
    const { initialPassword, user } = await create({ role: 'INTEGRATION' });
    expect(initialPassword).toBeNull();
    expect(await admin.query(RESET, { input: { requestId: randomUUID(), userId: user.id } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['userName', { userName: 'Li Qiang' }],
    ['displayName', { displayName: ' ' }],
    ['department', { role: 'DEPARTMENT_REVIEWER' }],
    ['department', { department: 'HEALTH' }],
    ['areaCodes', { areaCodes: [] }],
    ['areaCodes', { areaCodes: ['7001'] }],
    ['areaCodes', { areaCodes: ['700101009'] }],
    ['areaCodes', { areaCodes: ['700102'] }],
    ['areaCodes', { role: 'COUNTY_ADMINISTRATOR', areaCodes: ['700101001'] }],
    ['userName', { userName: 'head' }],
    ['requestId', { requestId: 'one' }],
  ])('are refused with a word about %s for %j', async (field, input) => {
    const { code, errors } = await admin.query(CREATE, { input: newUser(input) });
    expect(code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.extensions?.['fields']).toHaveProperty(field);
  });

  it('keep the outermost of their areas, once', async () => {
    const { user } = await create({ areaCodes: ['700101002', '700101001', '700101001'] });
    expect(user).toMatchObject({ areaCodes: ['700101001', '700101002'] });
  });

  it('are listed by page and found by part of a name', async () => {
    for (const name of ['findable.b', 'findable.a', 'findable.c']) await create({ userName: name });
    interface Answer {
      users: { totalCount: number; nodes: { userName: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const { users: page } = await admin.data<Answer>(USERS, { search: 'Findable', first: 2 });
    expect(page).toMatchObject({ totalCount: 3, nodes: [{ userName: 'findable.a' }, { userName: 'findable.b' }], pageInfo: { hasNextPage: true } });
    const { users: next } = await admin.data<Answer>(USERS, { search: 'findable', first: 2, after: page.pageInfo.endCursor });
    expect(next).toMatchObject({ nodes: [{ userName: 'findable.c' }], pageInfo: { hasNextPage: false } });
    expect(await admin.query(USERS, { after: 'nonsense' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are changed only from the version that was read', async () => {
    const { user } = await create();
    const { data } = await update(admin, { id: user.id, version: 1, displayName: '张红卫' });
    expect(data.updateUser.user).toMatchObject({ displayName: '张红卫', version: 2, areaCodes: ['700101001'] });
    const stale = await update(admin, { id: user.id, version: 1, displayName: '章红卫' });
    expect(stale.data.updateUser).toEqual({ currentVersion: 2, message: expect.any(String), messageEn: expect.any(String) });
  });

  it('lose their sessions with their role, and also their tokens when disabled', async () => {
    const { user } = await create();
    const session = async () => new TestClient(database, await openTestSession(database, user.id), user.id);
    const token = anonymousClient(database, {
      authorization: `Bearer ${await createTestToken(database, user.id, { permissions: ['REGISTER_READ'], areaCodes: ['700101001'] })}`,
    });
    const before = await session();
    await update(admin, { id: user.id, version: 1, areaCodes: ['700101002'] });
    expect(await before.query('{ viewer { id } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await token.data('{ viewer { areaCodes } }')).toEqual({ viewer: { areaCodes: [] } });

    await update(admin, { id: user.id, version: 2, status: 'DISABLED' });
    await update(admin, { id: user.id, version: 3, status: 'ACTIVE' });
    expect(await token.query('{ viewer { id } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('get and lose a department with the role of its reviewer', async () => {
    const { user } = await create();
    expect((await update(admin, { id: user.id, version: 1, role: 'DEPARTMENT_REVIEWER' })).code).toBe('BAD_USER_INPUT');
    expect((await update(admin, { id: user.id, version: 1, role: 'DEPARTMENT_REVIEWER', department: 'HEALTH' })).data.updateUser.user).toMatchObject({ department: 'HEALTH' });
    expect((await update(admin, { id: user.id, version: 2, role: 'CHECKER' })).data.updateUser.user).toMatchObject({ department: null });
  });

  it('get a new first password, which ends their sessions and their lock', async () => {
    const userId = await createTestAccount(database, { userName: 'forgetful', password: 'a quiet river' });
    const session = new TestClient(database, await openTestSession(database, userId), userId);
    await asOwner(database, `update user_account set locked_until = now() + interval '10 minutes' where id = $1`, [userId]);
    const { resetPassword } = await admin.data<{ resetPassword: { initialPassword: string } }>(RESET, { input: { requestId: randomUUID(), userId } });
    expect(resetPassword).toMatchObject({ user: { mustChangePassword: true, lockedUntil: null } });
    expect(await session.query('{ viewer { id } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await signIn('forgetful', resetPassword.initialPassword)).toMatchObject({ signIn: { viewer: { mustChangePassword: true } } });
    expect(await admin.query(RESET, { input: { requestId: randomUUID(), userId: admin.userId } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are unlocked by the administrator', async () => {
    const userId = await createTestAccount(database, { password: 'a quiet river' });
    await asOwner(database, `update user_account set locked_until = now() + interval '10 minutes' where id = $1`, [userId]);
    expect(await admin.data('query ($id: ID!) { user(id: $id) { lockedUntil } }', { id: userId })).toMatchObject({ user: { lockedUntil: expect.anything() } });
    expect(await admin.data(UNLOCK, { input: { requestId: randomUUID(), userId } })).toEqual({ unlockUser: { lockedUntil: null } });
  });

  describe('of the county', () => {
    it('are nobody else’s business', async () => {
      const { user } = await create();
      for (const role of ['STATION_OFFICER', 'COUNTY_REVIEWER', 'AUDITOR', 'CHECKER'] as const) {
        const client = await testClient(database, { role, areaCodes: [role === 'STATION_OFFICER' ? '700101001' : '700101'] });
        expect(await client.query(USERS)).toMatchObject({ code: 'FORBIDDEN' });
        expect(await update(client, { id: user.id, version: 1, displayName: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
      }
      const neighbour = await testClient(database, { countyCode: '700102' });
      expect(await neighbour.data('query ($id: ID!) { user(id: $id) { id } }', { id: user.id })).toEqual({ user: null });
      expect(await update(neighbour, { id: user.id, version: 1, displayName: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await neighbour.query(RESET, { input: { requestId: randomUUID(), userId: user.id } })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await neighbour.data('{ users { totalCount } }')).toEqual({ users: { totalCount: 1 } });
    });

    it('keep an administrator', async () => {
      const first = await testClient(database, { countyCode: '700103' });
      expect(await update(first, { id: first.userId, version: 1, role: 'COUNTY_REVIEWER' })).toMatchObject({ code: 'CONFLICT' });
      expect(await update(first, { id: first.userId, version: 1, status: 'DISABLED' })).toMatchObject({ code: 'CONFLICT' });

      const second = await testClient(database, { countyCode: '700103' });
      expect(await update(first, { id: first.userId, version: 1, status: 'DISABLED' })).toMatchObject({ code: 'CONFLICT' });
      const each = await Promise.all([
        update(first, { id: second.userId, version: 1, status: 'DISABLED' }),
        update(second, { id: first.userId, version: 1, role: 'AUDITOR' }),
      ]);
      expect(each.filter(({ code }) => code === undefined)).toHaveLength(1);
      expect(await asOwner(database, `select from user_account where county_code = '700103' and role = 'COUNTY_ADMINISTRATOR' and status = 'ACTIVE'`)).toHaveLength(1);
    });
  });
});
