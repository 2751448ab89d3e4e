import { testClient, type TestClient } from '../../testing/graphql-client';
import { statementsOf } from '../../testing/count-statements';
import { asOwner } from '../../testing/test-account';
import { fixtureHouseholds, fixtureId, fixtureNumber, insertDiscrepancy, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

interface Page {
  area: { persons: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

const zhangHongwei = fixtureNumber(fixtureHouseholds[0]!.persons[0]!);

describe('persons', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let administrator: TestClient;
  let station: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    await insertDiscrepancy(fixture.sql, { ordinal: 1, areaCode: '700101102201', subjects: [fixtureId('person', 20)] });
    administrator = await testClient(test);
    station = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  const person = async (client: TestClient, ordinal: number, fields: string) =>
    (await client.data<{ person: Record<string, unknown> | null }>(`{ person(id: "${fixtureId('person', ordinal)}") { ${fields} } }`)).person;
  const audited = (action: string) => asOwner(test, `select subject_id, area_code, details from audit_entry where action = $1 order by id`, [action]);

  it('come with codes in both languages, and with numbers masked', async () => {
    expect(await person(administrator, 1, `name birthDate age citizenNumber phone sex { code name nameEn } ethnicGroup { code name } relationToHead { code name nameEn }
      registration { status registeredOn type { code } } household { number head { name } } unreadable { item } address extra version`)).toEqual({
      name: '张红伟', birthDate: '1970-03-01', age: 50, citizenNumber: '700101********001X', phone: '199****0017', sex: { code: '1', name: '男', nameEn: 'Male' },
      ethnicGroup: { code: '01', name: '汉族' }, relationToHead: { code: '02', name: '户主', nameEn: 'Head of household' },
      registration: { status: 'ACTIVE', registeredOn: null, type: null }, household: { number: '1001', head: { name: '张红伟' } }, unreadable: [], address: null, extra: null, version: 1,
    });
    expect(await person(administrator, 17, 'citizenNumber')).toEqual({ citizenNumber: '700101******001' });
  });

  it('are as old as on the reference date of the county, or on the day that is asked', async () => {
    expect(await person(administrator, 4, 'age at: age(asOf: "2026-06-01") before: age(asOf: "2004-05-31")')).toEqual({ age: 16, at: 22, before: null });
    expect(await person(administrator, 13, 'age(asOf: "2021-02-28") next: age(asOf: "2021-03-01")')).toEqual({ age: 28, next: 29 });
  });

  it('say what could not be read, by name and as it stands', async () => {
    expect(await person(administrator, 10, 'sex { code } birthDate age citizenNumber relationToHead { code } unreadable { item itemName text }')).toEqual({
      sex: null, birthDate: null, age: null, citizenNumber: null, relationToHead: null,
      unreadable: expect.arrayContaining([
        { item: 'sex', itemName: '性别', text: '男性?' },
        { item: 'birthDate', itemName: '出生日期', text: '农历三月' },
        { item: 'ethnicGroup', itemName: '民族', text: '华族' },
      ]),
    });
    const english = await testClient(test, { headers: { 'x-language': 'en' } });
    expect((await person(english, 10, 'unreadable { itemName }'))?.['unreadable']).toContainEqual({ itemName: 'ethnic group' });
  });

  it('know the row they came from and their history, at the station too', async () => {
    for (const client of [administrator, station]) {
      expect(await person(client, 3, 'sourceRow { fileName row intakeJobId } history { nodes { kind by reason } pageInfo { hasNextPage } }')).toEqual({
        sourceRow: { fileName: '常住人口信息清单.csv', row: 3, intakeJobId: fixtureId('job', 1) },
        history: { nodes: [{ kind: 'ROLL_LOADED', by: 'admin', reason: '常住人口信息清单.csv' }], pageInfo: { hasNextPage: false } },
      });
    }
  });

  it('are null outside the areas', async () => {
    expect(await person(station, 20, 'name')).toBeNull();
    expect(await station.data('{ person(id: "x") { name } }')).toEqual({ person: null });
    expect((await station.query('{ person { name } }')).code).toBe('BAD_USER_INPUT');
  });

  it('are found by number in both forms, without showing it; each search is on record', async () => {
    const found = async (client: TestClient, number: string) => (await client.data<{ person: { name: string } | null }>('query($n: String) { person(citizenNumber: $n) { name } }', { n: number })).person;
    expect(await found(administrator, zhangHongwei.toLowerCase())).toEqual({ name: '张红伟' });
    expect(await found(station, '700101400404001')).toEqual({ name: '孙伟' });
    expect(await found(station, '700101194004040014')).toEqual({ name: '孙伟' });
    expect(await found(station, fixtureNumber(fixtureHouseholds[7]!.persons[0]!))).toBeNull();
    expect(await found(station, '123')).toBeNull();
    const entries = await audited('CITIZEN_NUMBER_SEARCHED');
    expect(entries).toEqual([
      { subject_id: fixtureId('person', 1), area_code: '70010110120101', details: null },
      { subject_id: fixtureId('person', 17), area_code: '70010110120201', details: null },
      { subject_id: fixtureId('person', 17), area_code: '70010110120201', details: null },
      { subject_id: null, area_code: '700101101', details: { count: 0, personIds: [] } },
    ]);
  });

  it('show the whole number to who may read identities, once it is on record: one entry and three statements a list', async () => {
    const query = '{ area(code: "70010110120101") { ... on Group { households { nodes { persons { name fullCitizenNumber } } } } } }';
    const refused = await administrator.query<{ area: unknown }>(query);
    expect(refused.errors.map((error) => error.extensions?.['code'])).toEqual(Array(6).fill('FORBIDDEN'));
    expect(refused.data.area).toMatchObject({ households: { nodes: [{ persons: [{ name: '张红伟', fullCitizenNumber: null }, {}, {}, {}] }, {}] } });
    expect(await audited('IDENTITY_READ')).toEqual([]);

    let data: unknown;
    const statements = await statementsOf(async () => (data = await station.data(query)));
    expect(data).toMatchObject({ area: { households: { nodes: [{ persons: [{ fullCitizenNumber: zhangHongwei }, {}, {}, {}] }, {}] } } });
    expect(statements).toEqual(['areas-by-code', 'households-page GROUP CODE', 'persons-of-households', 'citizen-numbers']);
    const [entry, ...others] = await audited('IDENTITY_READ');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ area_code: '70010110120101', details: { count: 6 } });
    expect(JSON.stringify(entry)).not.toContain('700101197');
  });

  const listQuery = `query($code: ID!, $filter: PersonFilter, $first: Int, $after: String) {
    area(code: $code) { ... on Village { persons(filter: $filter, first: $first, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } } }`;
  const names = async (code: string, filter: Record<string, unknown> | null = null) => {
    const { area } = await administrator.data<Page>(listQuery, { code, filter });
    return [area.persons.totalCount, ...area.persons.nodes.map((node) => node.name)];
  };

  it('of a village are listed, narrowed and counted', async () => {
    expect(await names('700101101202')).toEqual([5, '刘强', '张丽', '刘洋', '孙伟', '周桂兰']);
    expect(await names('700101101202', { registrationStatus: ['PENDING'] })).toEqual([1, '刘洋']);
    expect(await names('700101101202', { registrationStatus: ['ACTIVE'], name: '伟' })).toEqual([1, '孙伟']);
    expect(await names('700101101202', { sex: '女' })).toEqual([2, '张丽', '周桂兰']);
    expect(await names('700101101201', { ageTo: 16 })).toEqual([2, '张小红', '热依汗·买买提']);
    expect(await names('700101101201', { ageFrom: 22, ageTo: 28 })).toEqual([2, '赵一', '张小明']);
    expect(await names('700101102201', { withOpenDiscrepancies: true })).toEqual([1, '陈静']);
    expect((await names('700101102201', { withOpenDiscrepancies: false }))[0]).toBe(9);
    expect((await administrator.query(listQuery, { code: '700101101201', filter: { sex: '中' } })).code).toBe('BAD_USER_INPUT');
  });

  it('are paged without a gap or a repetition, though rows are added meanwhile', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page++) {
      const { area }: Page = await administrator.data<Page>(listQuery, { code: '700101102201', first: 3, after });
      seen.push(...area.persons.nodes.map((node) => node.name));
      if (page === 0) {
        await fixture.sql(`insert into person (county_code, id, household_id, area_code, position, name, registration_status)
          select county_code, '00000000-0000-7000-8000-000000000000', id, area_code, 0, '新来', 'ACTIVE' from household where number = '3001'`);
      }
      after = area.persons.pageInfo.endCursor;
      if (!area.persons.pageInfo.hasNextPage) break;
    }
    await fixture.sql(`delete from person where name = '新来'`);
    expect(seen).toEqual(fixtureHouseholds.slice(7).flatMap((household) => household.persons.map((member) => member.name)));
  });
});
