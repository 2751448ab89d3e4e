import { type TestClient, testClient } from '../../testing/graphql-client';
import { insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { asOwner } from '../../testing/test-account';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { uuidv7 } from '../../platform/uuid';
import { household, personOfRow, runAllRules, village } from './testing/discrepancy-fixture';

const RAISE = `mutation ($input: RaiseDiscrepancyInput!) { raiseDiscrepancy(input: $input) {
  id category severity status origin rule { code } area { code } household { id openDiscrepancies } subjects { id } related { id } item note explanation raisedBy evidence { value } version
} }`;

describe('raising a discrepancy', () => {
  let test: TestDatabase;
  let register: RegisterFixture;
  let lead: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    register = await insertRegister(test);
    lead = await testClient(test, { role: 'VILLAGE_LEAD', areaCodes: [village.shuanghe], displayName: '双河村 陈主任' });
  });
  afterAll(async () => {
    await register.close();
    await test.drop();
  });

  const input = (given: Record<string, unknown> = {}) => ({
    input: {
      requestId: uuidv7(), householdId: household(1), personIds: [personOfRow(3)], category: 'SHOULD_BE_CANCELLED', severity: 'ERROR', item: null,
      note: '  入户时家人说已于去年去世。 ', ...given,
    },
  });
  const raised = () => asOwner(test, `select d.*, (select count(*) from discrepancy_person dp where dp.discrepancy_id = d.id)::integer as persons from discrepancy d order by created_at`);

  it('enters what was seen, with who saw it', async () => {
    const { raiseDiscrepancy } = await lead.data<{ raiseDiscrepancy: { id: string } }>(RAISE, input());
    expect(raiseDiscrepancy).toMatchObject({
      category: 'SHOULD_BE_CANCELLED', severity: 'ERROR', status: 'OPEN', origin: 'MANUAL', rule: null, area: { code: '70010110120101' },
      household: { id: household(1), openDiscrepancies: 1 }, subjects: [{ id: personOfRow(3) }], related: [], item: null, note: '入户时家人说已于去年去世。',
      explanation: '入户时家人说已于去年去世。', raisedBy: '双河村 陈主任', evidence: [], version: 1,
    });
    expect(await asOwner(test, 'select user_id, subject_id, area_code, details from audit_entry where action = $1', ['DISCREPANCY_RAISED'])).toEqual([
      {
        user_id: lead.userId, subject_id: raiseDiscrepancy.id, area_code: '70010110120101',
        details: { category: 'SHOULD_BE_CANCELLED', severity: 'ERROR', item: null, householdId: household(1), persons: 1 },
      },
    ]);
  });

  it('enters the same request once', async () => {
    const before = (await raised()).length;
    const same = input({ personIds: [], category: 'HOUSEHOLD_ERROR' });
    const first = await lead.data(RAISE, same);
    expect(await lead.data(RAISE, same)).toEqual(first);
    expect(await raised()).toHaveLength(before + 1);
  });

  it('stays open when the rules run', async () => {
    await runAllRules(test);
    const statuses = await asOwner<{ status: string }>(test, `select status from discrepancy where origin = 'MANUAL'`);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['OPEN']));
  });

  it.each([
    ['a household elsewhere', { householdId: household(8), personIds: [] }, 'NOT_FOUND', undefined],
    ['an id that is none', { householdId: 'x', personIds: [] }, 'NOT_FOUND', undefined],
    ['a person of another household', { personIds: [personOfRow(3), personOfRow(5)] }, 'BAD_USER_INPUT', 'personIds'],
    ['a person id that is none', { personIds: ['x'] }, 'BAD_USER_INPUT', 'personIds'],
    ['a lead that blocks', { category: 'SEE_IN_PERSON' }, 'BAD_USER_INPUT', 'severity'],
    ['an unknown item', { item: 'shoeSize' }, 'BAD_USER_INPUT', 'item'],
    ['a note that says nothing', { note: ' 错 ' }, 'BAD_USER_INPUT', 'note'],
    ['a request id that is none', { requestId: '1' }, 'BAD_USER_INPUT', 'requestId'],
  ])('refuses %s', async (_what, given, code, field) => {
    const before = await raised();
    const answer = await lead.query(RAISE, input(given));
    expect(answer.code).toBe(code);
    if (field) expect(answer.errors[0]?.extensions?.['fields']).toHaveProperty(field);
    expect(await raised()).toEqual(before);
  });

  it('is not for auditors', async () => {
    const auditor = await testClient(test, { role: 'AUDITOR' });
    expect((await auditor.query(RAISE, input())).code).toBe('FORBIDDEN');
  });
});
