import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceScope } from '../../platform/database/scope';
import { asOwner } from '../../testing/test-account';
import { anonymousClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { createAdministrator, type NewAdministrator } from './commands/create-administrator.command';
import { createDemonstrationAccounts } from './commands/create-demonstration-accounts.command';

const SERVER = '{ server { demonstration version demonstrationAccounts { userName password role displayName } } }';
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { ... on SignedIn { viewer { role demonstration mustChangePassword areaCodes county { name } areas { code name } } } ... on SignInRefused { reason } }
}`;

interface ServerAnswer {
  server: { demonstration: boolean; version: string; demonstrationAccounts: { userName: string; password: string; role: string }[] };
}

describe('accounts made by command', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const signIn = async (userName: string, password: string) =>
    (await anonymousClient(database).data<{ signIn: Record<string, unknown> }>(SIGN_IN, { input: { userName, password } })).signIn;

  describe('the administrator', () => {
    const create = (input: Partial<NewAdministrator> & { userName: string }) =>
      database.database.transaction(serviceScope(), (manager) => createAdministrator(manager, { displayName: '王秀兰', countyCode: '700101', ...input }));

    it('comes into an empty database with an initial password', async () => {
      const { user, initialPassword } = await create({ userName: 'wang' });
      expect(user).toMatchObject({ userName: 'wang', displayName: '王秀兰', role: 'COUNTY_ADMINISTRATOR', countyCode: '700101', areaCodes: ['700101'] });
      expect(await signIn('wang', initialPassword ?? '')).toEqual({
        viewer: { role: 'COUNTY_ADMINISTRATOR', demonstration: false, mustChangePassword: true, areaCodes: ['700101'], county: null, areas: [] },
      });
      expect(await asOwner(database, `select user_name from audit_entry where subject_id = $1`, [user.id])).toEqual([{ user_name: 'system' }]);
    });

    it('may choose the password, within the rules', async () => {
      expect(await create({ userName: 'liu', password: 'three tall poplars' })).toMatchObject({ initialPassword: null });
      expect(await signIn('liu', 'three tall poplars')).toMatchObject({ viewer: { mustChangePassword: false } });
      await expect(create({ userName: 'chen', password: 'short' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('belongs to a county', async () => {
      await expect(create({ userName: 'chen', countyCode: '7001' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });

  describe('of the demonstration', () => {
    const create = () => database.database.transaction(serviceScope(), (manager) => createDemonstrationAccounts(manager, '709901'));

    it('are refused where the people are real', async () => {
      await expect(create()).rejects.toThrow('no demonstration');
      const { server } = await anonymousClient(database).data<ServerAnswer>(SERVER);
      expect(server).toMatchObject({ demonstration: false, demonstrationAccounts: [] });
    });

    it('say the version of the workspace', async () => {
      const { version } = JSON.parse(readFileSync(join(__dirname, '../../../../../package.json'), 'utf8')) as { version: string };
      const { server } = await anonymousClient(database).data<ServerAnswer>(SERVER);
      expect(server.version).toBe(version);
    });

    it('are one a role, each within the area of the one before, made once', async () => {
      await asOwner(
        database,
        `insert into area (county_code, code, level, name, parent_code) values
         ('709901', '709901', 'COUNTY', '演示县', null), ('709901', '709901001', 'TOWNSHIP', '东湾镇', '709901'), ('709901', '709901002', 'TOWNSHIP', '西岭乡', '709901'),
         ('709901', '709901001001', 'VILLAGE', '柳树村', '709901001'), ('709901', '70990100100101', 'GROUP', '1组', '709901001001')`,
      );
      await asOwner(database, `insert into county_setting (county_code, demonstration) values ('709901', true)`);
      expect(await create()).toEqual(['admin', 'reviewer', 'station', 'village', 'checker', 'auditor']);
      expect(await create()).toEqual([]);
      const { server } = await anonymousClient(database).data<ServerAnswer>(SERVER);
      expect(server.demonstration).toBe(true);
      expect(server.demonstrationAccounts.map((account) => account.userName)).toEqual(['admin', 'reviewer', 'station', 'village', 'checker', 'auditor']);
      for (const { userName, password, role } of server.demonstrationAccounts) {
        expect(await signIn(userName, password)).toMatchObject({ viewer: { role, demonstration: true, mustChangePassword: false, county: { name: '演示县' } } });
      }
      expect(await signIn('station', 'qingce-demo')).toMatchObject({ viewer: { areas: [{ code: '709901001', name: '东湾镇' }] } });
      expect(await signIn('village', 'qingce-demo')).toMatchObject({ viewer: { areaCodes: ['709901001001'] } });
      expect(await signIn('checker', 'qingce-demo')).toMatchObject({ viewer: { areaCodes: ['70990100100101'] } });
    });
  });
});
