import { testClient, type TestClient } from '../../testing/graphql-client';
import { fixtureCounty, fixtureId, insertDiscrepancy, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

interface Page {
  area: { households: { totalCount: number; nodes: { code: string; number: string | null }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

const listQuery = `query($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $first: Int, $after: String) {
  area(code: $code) {
    ... on Village { households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { code number } pageInfo { hasNextPage endCursor } } }
    ... on Group { households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { code number } pageInfo { hasNextPage endCursor } } }
  }
}`;

describe('households', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let client: TestClient;
  let station: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    await insertDiscrepancy(fixture.sql, { ordinal: 1, areaCode: '70010110120101', householdId: fixtureId('household', 1), subjects: [fixtureId('person', 1)] });
    await insertDiscrepancy(fixture.sql, { ordinal: 2, areaCode: '70010110120101', householdId: fixtureId('household', 2), status: 'SETTLED' });
    // A duplicate across townships belongs to no household; each side has a subject.
    await insertDiscrepancy(fixture.sql, {
      ordinal: 3, areaCode: '700101', category: 'DUPLICATE_REGISTRATION', subjects: [fixtureId('person', 2), fixtureId('person', 20)],
      sideAreas: ['70010110120101', '70010110220101'],
    });
    client = await testClient(test);
    station = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  const numbers = async (code: string, more: Record<string, unknown> = {}) => {
    const { area } = await client.data<Page>(listQuery, { code, ...more });
    return [area.households.totalCount, ...area.households.nodes.map((household) => household.number)];
  };

  it('tell where they stand, who heads them and what is open', async () => {
    const query = `query($id: ID, $code: ID) { household(id: $id, code: $code) {
      id code number kind area { code name } group { name } village { name } head { name } personCount openDiscrepancies verification { status } version persons { name } } }`;
    const byId = await client.data(query, { id: fixtureId('household', 2) });
    expect(byId['household']).toEqual({
      id: fixtureId('household', 2), code: '700101101201010002', number: '1002', kind: 'FAMILY', area: { code: '70010110120101', name: '1组' }, group: { name: '1组' },
      village: { name: '双河村' }, head: { name: '王建国' }, personCount: 1, openDiscrepancies: 0, verification: null, version: 1,
      persons: [{ name: '王建国' }, { name: '王建军' }],
    });
    const byCode = await client.data(query, { code: '700101101201000001' });
    expect(byCode['household']).toMatchObject({ kind: 'COLLECTIVE', group: null, area: { name: '双河村' }, village: { name: '双河村' }, head: { name: '欧阳小明' } });
    expect((await client.data(query, { id: fixtureId('household', 4) }))['household']).toMatchObject({ number: null, kind: null, head: null });
  });

  it('count what is open about them and about their members, each once', async () => {
    const data = await client.data('{ area(code: "700101101201") { ... on Village { households { nodes { number openDiscrepancies personCount } } } } }');
    expect(data['area']).toMatchObject({
      households: { nodes: [
        { number: '1004', openDiscrepancies: 0, personCount: 3 },
        { number: '1001', openDiscrepancies: 2, personCount: 4 },
        { number: '1002', openDiscrepancies: 0, personCount: 1 },
        { number: '1003', openDiscrepancies: 0, personCount: 3 },
        { number: null, openDiscrepancies: 0, personCount: 1 },
      ] },
    });
  });

  it('are null outside the areas, and under an id or code that is none', async () => {
    for (const args of [`id: "${fixtureId('household', 8)}"`, 'code: "700101102201010001"', 'id: "1 or 1=1"', 'code: ""']) {
      expect(await station.data(`{ household(${args}) { id } }`)).toEqual({ household: null });
    }
    expect((await client.query('{ household { id } }')).code).toBe('BAD_USER_INPUT');
    expect((await client.query('{ household(id: "a", code: "b") { id } }')).code).toBe('BAD_USER_INPUT');
  });

  it('are listed by code or 户号, narrowed and counted', async () => {
    expect(await numbers('700101101201')).toEqual([5, '1004', '1001', '1002', '1003', null]);
    expect(await numbers('70010110120101')).toEqual([2, '1001', '1002']);
    expect(await numbers('700101101201', { orderBy: 'NUMBER' })).toEqual([5, '1001', '1002', '1003', '1004', null]);
    expect(await numbers('700101101201', { filter: { kind: 'COLLECTIVE' } })).toEqual([1, '1004']);
    expect(await numbers('700101101201', { filter: { number: '1002' } })).toEqual([1, '1002']);
    expect(await numbers('700101101201', { filter: { headName: '小明' } })).toEqual([1, '1004']);
    expect(await numbers('700101101201', { filter: { withOpenDiscrepancies: true } })).toEqual([1, '1001']);
    expect(await numbers('700101102201', { filter: { withOpenDiscrepancies: false } })).toEqual([2, '3002', '3003']);
  });

  it.each(['CODE', 'NUMBER'])('are paged by %s without a gap or a repetition, though rows are added meanwhile', async (orderBy) => {
    const seen: (string | null)[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { area }: Page = await client.data<Page>(listQuery, { code: '700101102201', orderBy, first: 1, after });
      seen.push(...area.households.nodes.map((household) => household.number));
      if (page === 0) {
        await fixture.sql(
          `insert into household (county_code, id, code, number, area_code) values ($1, gen_random_uuid(), '700101102201000001', '0001', '700101102201')`,
          [fixtureCounty],
        );
      }
      after = area.households.pageInfo.endCursor;
      if (!area.households.pageInfo.hasNextPage) break;
    }
    await fixture.sql(`delete from household where code = '700101102201000001'`);
    expect(seen).toEqual(['3001', '3002', '3003']);
  });
});
