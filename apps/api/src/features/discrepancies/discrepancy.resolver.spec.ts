import { type TestClient, testClient } from '../../testing/graphql-client';
import { fixtureId, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { addedRows, household, insertRegisterWithDuplicates, personOfRow, runAllRules, village } from './testing/discrepancy-fixture';

const LIST = `query ($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $first: Int, $after: String) {
  discrepancies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes { rule { code } item area { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface List {
  discrepancies: {
    totalCount: number;
    nodes: { rule: { code: string } | null; item: string | null; area: { code: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const PERSONS = `query ($filter: DiscrepancyFilter) {
  discrepancies(filter: $filter) {
    nodes {
      household { id }
      subjects { id name citizenNumber birthDate address sourceRow { row } registration { status } household { id code number address persons { id } } discrepancies { rule { code } } }
    }
  }
}`;

describe('discrepancies', () => {
  let test: TestDatabase;
  let register: RegisterFixture;
  let county: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    register = await insertRegisterWithDuplicates(test);
    await runAllRules(test);
    county = await testClient(test);
  });
  afterAll(async () => {
    await register.close();
    await test.drop();
  });

  async function list(client: TestClient, variables: Record<string, unknown> = {}): Promise<{ rules: string[]; total: number }> {
    const { discrepancies } = await client.data<List>(LIST, variables);
    return { rules: discrepancies.nodes.map(({ rule }) => rule?.code ?? ''), total: discrepancies.totalCount };
  }

  describe('as a list', () => {
    it.each([
      ['AREA', ['D01', 'D02', 'X06', 'X06', 'B01', 'N10', 'N08']],
      ['SEVERITY', ['D01', 'D02', 'X06', 'X06', 'B01', 'N10', 'N08']],
      ['RULE', ['B01', 'D01', 'D02', 'N08', 'N10', 'X06', 'X06']],
    ])('is sorted by %s', async (orderBy, rules) => {
      const found = await list(county, { orderBy });
      const byArea = (one: string[]) => [...one].sort();
      if (orderBy === 'RULE') expect(found.rules).toEqual(rules);
      else expect([found.rules.slice(0, 2), byArea(found.rules.slice(2, 6)), found.rules.slice(6)]).toEqual([rules.slice(0, 2), byArea(rules.slice(2, 6)), rules.slice(6)]);
    });

    it.each(['AREA', 'SEVERITY', 'NEWEST', 'RULE'])('goes on from page to page without gap or repetition, by %s', async (orderBy) => {
      const whole = await list(county, { orderBy });
      const pages: string[] = [];
      let after: string | null = null;
      do {
        const { discrepancies }: List = await county.data<List>(LIST, { orderBy, first: 2, after });
        pages.push(...discrepancies.nodes.map(({ rule }) => rule?.code ?? ''));
        after = discrepancies.pageInfo.hasNextPage ? discrepancies.pageInfo.endCursor : null;
      } while (after);
      expect(pages).toEqual(whole.rules);
      expect(pages).toHaveLength(7);
    });

    it.each([
      [{}, 7],
      [{ areaCode: village.shuanghe }, 4],
      [{ areaCode: '700101101' }, 6],
      [{ areaCode: '700101102' }, 0],
      [{ category: ['NUMBER_ERROR'] }, 2],
      [{ category: ['NUMBER_ERROR'], severity: ['INFO'] }, 1],
      [{ category: [] }, 7],
      [{ kind: 'LEAD' }, 0],
      [{ kind: 'DEFECT', category: ['DUPLICATE_NUMBER', 'SEE_IN_PERSON'] }, 1],
      [{ status: ['CLOSED_BY_DATA'] }, 0],
      [{ status: ['OPEN', 'CLOSED_BY_DATA'] }, 7],
      [{ rule: ['N08', 'N10'] }, 2],
      [{ origin: ['MANUAL'] }, 0],
      [{ item: 'sex' }, 1],
      [{ name: '红伟' }, 1],
      [{ name: '%' }, 0],
    ])('is narrowed by %j', async (filter, count) => {
      expect(await list(county, { filter })).toMatchObject({ total: count, rules: { length: count } });
    });

    it('refuses a cursor of another order', async () => {
      const { discrepancies } = await county.data<List>(LIST, { orderBy: 'AREA', first: 1 });
      expect((await county.query(LIST, { orderBy: 'RULE', after: discrepancies.pageInfo.endCursor })).code).toBe('BAD_USER_INPUT');
    });
  });

  describe('one', () => {
    const ONE = `query ($id: ID!, $language: Language) { discrepancy(id: $id) {
      category kind severity status origin rule { code titleEn } item itemName explanation(language: $language) note raisedBy closedReason version
      area { code name } household { number } subjects { name } related { name } evidence { source item itemName value }
    } }`;
    const idOf = async (rule: string) => (await register.sql<{ id: string }>('select id from discrepancy where rule = $1', [rule]))[0]?.id;

    it('explains itself and shows what the sources say', async () => {
      const { discrepancy } = await county.data<{ discrepancy: Record<string, unknown> }>(ONE, { id: await idOf('N08') });
      expect(discrepancy).toMatchObject({
        category: 'NUMBER_ERROR', kind: 'DEFECT', severity: 'INFO', status: 'OPEN', origin: 'RULE', item: 'citizenNumber', itemName: '公民身份号码', version: 1,
        rule: { code: 'N08' }, area: { code: '70010110120201', name: '1组' }, household: { number: '2002' }, subjects: [{ name: '孙伟' }], related: [], note: null, raisedBy: null, closedReason: null,
        evidence: [{ source: 'REGISTER', item: 'citizenNumber', itemName: '公民身份号码', value: '700101******001' }],
      });
      expect(discrepancy['explanation']).toMatch(/700101\*{6}001.*。$/);
    });

    it('speaks English when asked', async () => {
      const english = await testClient(test, { headers: { 'x-language': 'en' } });
      const { discrepancy } = await english.data<{ discrepancy: Record<string, unknown> }>(ONE, { id: await idOf('B01'), language: 'EN' });
      expect(discrepancy).toMatchObject({ itemName: 'birth date', evidence: [{ source: 'REGISTER', itemName: 'birth date', value: '农历三月' }] });
      expect(discrepancy['explanation']).toMatch(/^[A-Z].*\.$/);
    });

    it('is null where there is none in sight', async () => {
      const dongwan = await testClient(test, { role: 'CHECKER', areaCodes: [village.dongwan] });
      expect(await dongwan.data(ONE, { id: await idOf('N08') })).toEqual({ discrepancy: null });
      expect(await county.data(ONE, { id: fixtureId('job', 99) })).toEqual({ discrepancy: null });
      expect(await county.data(ONE, { id: 'none' })).toEqual({ discrepancy: null });
    });
  });

  describe('across areas', () => {
    it('is seen by both sides, each with its own person whole and the other one masked', async () => {
      const dongwan = await testClient(test, { role: 'VILLAGE_LEAD', areaCodes: [village.dongwan] });
      expect(await list(dongwan)).toEqual({ rules: ['D01'], total: 1 });
      const { discrepancies } = await dongwan.data<{ discrepancies: { nodes: { subjects: Record<string, unknown>[] }[] } }>(PERSONS);
      expect(discrepancies.nodes[0]?.subjects).toEqual([
        {
          id: personOfRow(1), name: '张*', citizenNumber: expect.stringMatching(/^700101\*{8}\d{3}.$/), birthDate: null, address: '柳溪镇 双河村', sourceRow: null,
          registration: { status: 'ACTIVE' },
          household: { id: household(1), code: '700101101201******', number: null, address: '柳溪镇 双河村', persons: [] },
          discrepancies: [{ rule: { code: 'D01' } }],
        },
        expect.objectContaining({
          id: personOfRow(addedRows.samePerson), name: '张红伟', birthDate: '1970-03-01', sourceRow: { row: addedRows.samePerson },
          household: expect.objectContaining({ id: household(8), number: '3001' }),
        }),
      ]);
    });

    it('shows both whole to whoever answers for both', async () => {
      const { discrepancies } = await county.data<{ discrepancies: { nodes: { subjects: { name: string }[] }[] } }>(PERSONS, { filter: { rule: ['D01'] } });
      expect(discrepancies.nodes[0]?.subjects.map(({ name }) => name)).toEqual(['张红伟', '张红伟']);
    });

    it('finds the name of the own side only', async () => {
      const shiqiao = await testClient(test, { role: 'VILLAGE_LEAD', areaCodes: [village.shiqiao] });
      expect((await list(shiqiao, { filter: { name: '钱多' } })).rules).toEqual(['D02']);
      expect((await list(shiqiao, { filter: { name: '王建国' } })).rules).toEqual([]);
    });

    it('leaves out what has no side in one’s areas', async () => {
      const group = await testClient(test, { role: 'CHECKER', areaCodes: ['70010110120102'] });
      expect((await list(group)).rules.sort()).toEqual(['B01', 'N10', 'X06', 'X06']);
      expect(await list(group, { filter: { areaCode: village.shuanghe } })).toMatchObject({ total: 4 });
    });
  });

  it('stand with the household and the person', async () => {
    const answer = await county.data<Record<string, { discrepancies: unknown }>>(
      `query ($none: ID!, $first: ID!, $person: ID!) {
        nameless: household(id: $none) { openDiscrepancies discrepancies(first: 2) { totalCount nodes { severity } pageInfo { hasNextPage } } }
        duplicate: household(id: $first) { openDiscrepancies discrepancies(filter: { status: [OPEN] }) { totalCount nodes { rule { code } } } }
        person(id: $person) { discrepancies { rule { code } } }
      }`,
      { none: household(4), first: household(1), person: personOfRow(5) },
    );
    expect(answer).toEqual({
      nameless: { openDiscrepancies: 4, discrepancies: { totalCount: 4, nodes: [{ severity: 'ERROR' }, { severity: 'ERROR' }], pageInfo: { hasNextPage: true } } },
      duplicate: { openDiscrepancies: 1, discrepancies: { totalCount: 1, nodes: [{ rule: { code: 'D01' } }] } },
      person: { discrepancies: [{ rule: { code: 'D02' } }] },
    });
  });

  it('are for whoever may read them', async () => {
    const department = await testClient(test, { role: 'DEPARTMENT_REVIEWER' });
    expect((await department.query(LIST)).code).toBe('FORBIDDEN');
  });

  it('come from rules that describe themselves', async () => {
    const english = await testClient(test, { headers: { 'accept-language': 'en' } });
    const { rules } = await english.data<{ rules: Record<string, string>[] }>('{ rules(filter: { scope: REGISTER }) { code name title titleEn category severity scope item basis description } }');
    expect(rules.map(({ code }) => code)).toEqual(['D01', 'D02', 'D05']);
    expect(rules[0]).toMatchObject({ name: 'same-person', category: 'DUPLICATE_REGISTRATION', severity: 'ERROR', item: 'citizenNumber', description: expect.stringMatching(/^Two or more/) });
  });
});
