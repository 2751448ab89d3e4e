import { testClient, type TestClient } from '../../testing/graphql-client';
import { asOwner } from '../../testing/test-account';
import { fixtureHouseholds, fixtureNumber, insertPerson, fixtureId, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

interface Found {
  people: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const query = `query($search: PeopleSearch!, $first: Int, $after: String) {
  people(search: $search, first: $first, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;

describe('people', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let county: TestClient;
  let station: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    county = await testClient(test);
    station = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  /** The found names, after checking that they were counted right. */
  async function find(client: TestClient, search: Record<string, unknown>): Promise<string[]> {
    const { people } = await client.data<Found>(query, { search });
    expect(people.totalCount).toBe(people.nodes.length);
    return people.nodes.map((person) => person.name);
  }

  it.each([
    ['one character: the beginning of the name', '欧', ['欧阳小明']],
    ['two characters anywhere', '小明', ['张小明', '欧阳小明', '黄小明']],
    ['two characters in this order', '明小', []],
    ['the whole name', '张伟', ['张伟']],
    ['a name with a point, typed with another one', '买买提•吐尔逊', ['买买提·吐尔逊']],
    ['full pinyin', 'zhanghongwei', ['张红伟']],
    ['full pinyin with spaces and capitals', 'Zhang Hong Wei', ['张红伟']],
    ['beginning of the pinyin', 'zhangz', ['张子墨', '张子涵']],
    ['a surname in its reading as a surname', 'shanxiaohong', ['单小红']],
    ['initials', 'zhw', ['张红伟']],
    ['beginning of the initials', 'ayg', ['阿依古丽·买买提']],
    ['户号', '1002', ['王建军', '王建国']],
    ['户号 in full width', '１００２', ['王建军', '王建国']],
    ['the code of the household', '700101101202010002', ['周桂兰', '孙伟']],
    ['a citizen number of 15 digits', '700101400404001', ['孙伟']],
    ['the same number with 18', '700101194004040014', ['孙伟']],
    ['nothing known', '查无此人', []],
  ])('are found by %s', async (_what, text, names) => {
    expect(await find(county, { text })).toEqual(names);
  });

  it('are found by number as well, in capital or small letters', async () => {
    const number = fixtureNumber(fixtureHouseholds[0]!.persons[0]!);
    expect(number).toMatch(/X$/);
    expect(await find(county, { text: number.toLowerCase() })).toEqual(['张红伟']);
    expect(await find(county, { citizenNumber: number, name: '张' })).toEqual(['张红伟']);
    expect(await find(county, { citizenNumber: number, name: '李' })).toEqual([]);
    expect(await find(county, { citizenNumber: '12' })).toEqual([]);
  });

  it('are narrowed by place, birth date, status and the beginning of the name', async () => {
    expect(await find(county, { text: '小明', areaCode: '700101102' })).toEqual(['黄小明']);
    expect(await find(county, { text: '小明', birthDate: '1998-02-28' })).toEqual(['张小明']);
    expect(await find(county, { text: 'wj', registrationStatus: ['CANCELLED'] })).toEqual(['王建军']);
    expect(await find(county, { text: '小明', name: '黄' })).toEqual(['黄小明']);
    expect(await find(county, { birthDate: '2004-06-01' })).toEqual(['张小红']);
    expect(await find(county, { name: '张子' })).toEqual(['张子墨', '张子涵']);
  });

  it.each([{ text: '小明' }, { text: 'zhang' }, { name: '张' }, { text: '3001' }, { text: '700101102201010001' }, { citizenNumber: '700101198008080011' }])(
    'outside the areas are not found, and not counted: %j',
    async (search) => {
      const inCounty = await find(county, search);
      const atStation = await find(station, search);
      expect(inCounty.length).toBeGreaterThan(atStation.length);
      expect(await find(station, { ...search, areaCode: '700101102' })).toEqual([]);
    },
  );

  it('are paged by name without a gap or a repetition, though people are added meanwhile', async () => {
    for (const text of ['小明', 'z', '张']) {
      const all = await find(county, { text });
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 20; page++) {
        const { people }: Found = await county.data<Found>(query, { search: { text }, first: 2, after });
        seen.push(...people.nodes.map((person) => person.name));
        if (page === 0) {
          await insertPerson(fixture.sql, { name: '一小明', relation: null, sex: null, birthDate: null, citizenNumber: '' }, {
            householdId: fixtureId('household', 1), areaCode: '70010110120101', row: 900,
          });
        }
        after = people.pageInfo.endCursor;
        if (!people.pageInfo.hasNextPage) break;
      }
      await fixture.sql(`delete from person where name = '一小明'`);
      expect(seen).toEqual(all);
    }
  });

  it('are not the whole county: something must be asked', async () => {
    expect((await county.query(query, { search: { text: '  ' } })).code).toBe('BAD_USER_INPUT');
    expect((await county.query(query, { search: { areaCode: '700101' } })).code).toBe('BAD_USER_INPUT');
  });

  it('refuse a cursor that is none of this list', async () => {
    for (const key of [['张'], ['张', 'x'], [1, fixtureId('person', 1)], ['张\0', fixtureId('person', 1)]]) {
      const after = Buffer.from(JSON.stringify(key)).toString('base64url');
      expect((await county.query(query, { search: { text: '张' }, after })).code).toBe('BAD_USER_INPUT');
    }
  });

  it('looked for by number leave an entry, looked for by name none', async () => {
    const count = async () => (await asOwner(test, `select id from audit_entry where action = 'CITIZEN_NUMBER_SEARCHED'`)).length;
    const before = await count();
    await find(county, { text: '张伟' });
    expect(await count()).toBe(before);
    await find(county, { text: '700101198008080011' });
    await find(county, { citizenNumber: '700101198008080011' });
    expect(await count()).toBe(before + 2);
  });
});
