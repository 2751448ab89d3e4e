import { serviceActor, audit } from '../../platform/audit/audit';
import { testClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const ENTRIES = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    nodes { action userName role areaCode subjectId details } pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  auditEntries: { nodes: { action: string; subjectId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('the audit log', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    const actor = serviceActor('700101');
    await database.database.transaction(actor, async (manager) => {
      for (const [subjectId, areaCode] of [['1', '700101001'], ['2', '700101002'], ['3', '700101']] as const) {
        await audit(manager, actor, { action: 'FILE_UPLOADED', subjectType: 'FILE', subjectId, areaCode, details: { rows: 1 } });
      }
      await audit(manager, { ...actor, userName: 'clerk', role: 'CHECKER' }, { action: 'SIGNED_IN', subjectId: '4' });
    });
  });
  afterAll(() => database.drop());

  it('is read newest first, by page', async () => {
    const auditor = await testClient(database, { role: 'AUDITOR' });
    const page = await auditor.data<Answer>(ENTRIES, { first: 3 });
    expect(page.auditEntries.nodes.map((node) => node.subjectId)).toEqual(['4', '3', '2']);
    expect(page.auditEntries.nodes[0]).toEqual({ action: 'SIGNED_IN', userName: 'clerk', role: 'CHECKER', areaCode: '700101', subjectId: '4', details: null });
    expect(page.auditEntries.nodes[1]).toMatchObject({ userName: 'system', role: null, details: { rows: 1 } });
    const { auditEntries } = await auditor.data<Answer>(ENTRIES, { first: 3, after: page.auditEntries.pageInfo.endCursor });
    expect(auditEntries).toMatchObject({ nodes: [{ subjectId: '1' }], pageInfo: { hasNextPage: false } });
    expect(await auditor.query(ENTRIES, { after: Buffer.from('["x"]').toString('base64url') })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    [{ action: 'SIGNED_IN' }, ['4']],
    [{ userName: 'system' }, ['3', '2', '1']],
    [{ userName: 'system', action: 'SIGNED_IN' }, []],
    [{ to: '2020-01-01T00:00:00Z' }, []],
    [{ from: '2020-01-01T00:00:00Z', action: 'SIGNED_IN' }, ['4']],
  ])('is filtered by %j', async (filter, expected) => {
    const auditor = await testClient(database, { role: 'AUDITOR' });
    const { auditEntries } = await auditor.data<Answer>(ENTRIES, { filter });
    expect(auditEntries.nodes.map((node) => node.subjectId)).toEqual(expected);
  });

  it('shows each auditor the own areas', async () => {
    const township = await testClient(database, { role: 'AUDITOR', areaCodes: ['700101001'] });
    expect((await township.data<Answer>(ENTRIES)).auditEntries.nodes.map((node) => node.subjectId)).toEqual(['1']);
    const neighbour = await testClient(database, { countyCode: '700102' });
    expect((await neighbour.data<Answer>(ENTRIES)).auditEntries.nodes).toEqual([]);
  });

  it('is not for everybody', async () => {
    for (const role of ['COUNTY_REVIEWER', 'STATION_OFFICER', 'VILLAGE_LEAD'] as const) {
      expect(await (await testClient(database, { role })).query(ENTRIES)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
