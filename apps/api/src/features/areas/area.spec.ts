import { testClient, type TestClient } from '../../testing/graphql-client';
import { insertDiscrepancy, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const progress = 'progress { households persons personsPending personsCancelled openDiscrepancies openErrors householdsVerified personsVerified verifiedRate }';

describe('areas', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let county: TestClient;
  let station: TestClient;
  let villageLead: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    await insertDiscrepancy(fixture.sql, { ordinal: 1, areaCode: '70010110120101', category: 'NUMBER_ERROR' });
    await insertDiscrepancy(fixture.sql, { ordinal: 2, areaCode: '700101102201', category: 'SEE_IN_PERSON', severity: 'INFO' });
    await insertDiscrepancy(fixture.sql, { ordinal: 3, areaCode: '70010110120101', category: 'NUMBER_ERROR', status: 'DISMISSED' });
    county = await testClient(test, { role: 'COUNTY_ADMINISTRATOR' });
    station = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
    villageLead = await testClient(test, { role: 'VILLAGE_LEAD', areaCodes: ['700101101201', '70010110120101'] });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  it('form a county board from counters, with what is not measured yet as null', async () => {
    const data = await county.data(`{ county { code name level referenceDate ancestors { code } ${progress} discrepancyCounts { category kind count }
      townships { name ${progress} } } }`);
    expect(data['county']).toEqual({
      code: '700101',
      name: '青禾县',
      level: 'COUNTY',
      referenceDate: '2020-06-01',
      ancestors: [],
      progress: { households: 10, persons: 26, personsPending: 1, personsCancelled: 1, openDiscrepancies: 2, openErrors: 1, householdsVerified: null, personsVerified: null, verifiedRate: null },
      discrepancyCounts: [{ category: 'NUMBER_ERROR', kind: 'DEFECT', count: 1 }, { category: 'SEE_IN_PERSON', kind: 'LEAD', count: 1 }],
      townships: [
        { name: '柳溪镇', progress: expect.objectContaining({ households: 7, persons: 16, openDiscrepancies: 1 }) },
        { name: '河湾镇', progress: expect.objectContaining({ households: 3, persons: 10, openErrors: 0 }) },
      ],
    });
  });

  it('count discrepancies of the asked statuses', async () => {
    const data = await county.data(`{ area(code: "70010110120101") { discrepancyCounts(status: [DISMISSED]) { category count } } }`);
    expect(data['area']).toEqual({ discrepancyCounts: [{ category: 'NUMBER_ERROR', count: 1 }] });
  });

  it('lead up as well as down', async () => {
    const data = await county.data(`{ area(code: "70010110120102") { __typename name ancestors { name } ... on Group { village { name township { name county { name } } } } } }`);
    expect(data['area']).toEqual({
      __typename: 'Group',
      name: '2组',
      ancestors: [{ name: '青禾县' }, { name: '柳溪镇' }, { name: '双河村' }],
      village: { name: '双河村', township: { name: '柳溪镇', county: { name: '青禾县' } } },
    });
  });

  it('are found by level, name and beginning of the code, page by page', async () => {
    const query = `query($prefix: ID, $level: AreaLevel, $search: String, $first: Int, $after: String) {
      areas(prefix: $prefix, level: $level, search: $search, first: $first, after: $after) { totalCount nodes { code name } pageInfo { hasNextPage endCursor } } }`;
    const names = async (variables: Record<string, unknown>) => {
      const { areas } = await county.data<{ areas: { totalCount: number; nodes: { name: string }[] } }>(query, variables);
      return [areas.totalCount, ...areas.nodes.map((area) => area.name)];
    };
    expect(await names({ level: 'VILLAGE' })).toEqual([3, '双河村', '石桥村', '东湾村']);
    expect(await names({ prefix: '700101102' })).toEqual([4, '河湾镇', '东湾村', '1组', '2组']);
    expect(await names({ search: '湾' })).toEqual([2, '河湾镇', '东湾村']);
    expect(await names({ search: '７００１０１１０２２０１' })).toEqual([3, '东湾村', '1组', '2组']);
    const first = await county.data<{ areas: { pageInfo: { endCursor: string } } }>(query, { level: 'VILLAGE', first: 2 });
    expect(first.areas).toMatchObject({ nodes: [{ name: '双河村' }, { name: '石桥村' }], pageInfo: { hasNextPage: true } });
    const second = await county.data(query, { level: 'VILLAGE', first: 2, after: first.areas.pageInfo.endCursor });
    expect(second['areas']).toMatchObject({ totalCount: 3, nodes: [{ name: '东湾村' }], pageInfo: { hasNextPage: false } });
  });

  it('show a station its own township: others are not there, figures above are its own part', async () => {
    const data = await station.data(`{
      county { name townships { code } ${progress} }
      own: area(code: "700101101") { ${progress} }
      other: area(code: "700101102") { code }
      village: area(code: "700101102201") { code }
      areas(level: VILLAGE) { totalCount nodes { name } }
    }`);
    expect(data).toMatchObject({
      county: { name: '青禾县', townships: [{ code: '700101101' }], progress: { households: 7, persons: 16, openDiscrepancies: 1 } },
      own: { progress: { households: 7, persons: 16 } },
      other: null,
      village: null,
      areas: { totalCount: 2, nodes: [{ name: '双河村' }, { name: '石桥村' }] },
    });
  });

  it('show a village lead the areas above by name and no siblings; overlapping areas count once', async () => {
    const data = await villageLead.data(`{ area(code: "700101101") { name ${progress} ... on Township { villages { name groups { code } } } } }`);
    expect(data['area']).toMatchObject({ name: '柳溪镇', progress: { households: 5, persons: 12 }, villages: [{ name: '双河村', groups: [{}, {}] }] });
    expect(await villageLead.data('{ area(code: "700101101202") { name } county(code: "700102") { name } }')).toEqual({ area: null, county: null });
  });

  it('of a checker are the group alone: lists and totals of the village end there', async () => {
    const checker = await testClient(test, { role: 'CHECKER', areaCodes: ['70010110120102'] });
    const data = await checker.data(`{ area(code: "700101101201") { ... on Village { groups { name } households { totalCount nodes { number area { name ancestors { name } } } }
      persons { totalCount } few: persons(filter: { sex: "2" }) { totalCount nodes { name } } } } }`);
    const area = { name: '2组', ancestors: [{ name: '青禾县' }, { name: '柳溪镇' }, { name: '双河村' }] };
    expect(data['area']).toEqual({
      groups: [{ name: '2组' }],
      households: { totalCount: 2, nodes: [{ number: '1003', area }, { number: null, area }] },
      persons: { totalCount: 4 },
      few: { totalCount: 2, nodes: [{ name: '阿依古丽·买买提' }, { name: '热依汗·买买提' }] },
    });
  });

  it('name the areas of the viewer', async () => {
    const data = await station.data('{ viewer { areas { name } county { name } } }');
    expect(data['viewer']).toEqual({ areas: [{ name: '柳溪镇' }], county: { name: '青禾县' } });
  });

  it('are closed to who may not read the register', async () => {
    const census = await testClient(test, { role: 'CENSUS_OFFICE' });
    expect((await census.query('{ county { name } }')).code).toBe('FORBIDDEN');
  });

  it('refuse pages of more than 200 and unreadable cursors', async () => {
    expect((await county.query('{ areas(first: 201) { totalCount } }')).code).toBe('BAD_USER_INPUT');
    expect((await county.query('{ areas(after: "x") { totalCount } }')).code).toBe('BAD_USER_INPUT');
  });
});
