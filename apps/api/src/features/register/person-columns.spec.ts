import type { GraphQLObjectType } from 'graphql';
import { createSchema } from '../../schema';
import { testClient, type TestClient } from '../../testing/graphql-client';
import { fixtureId, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

/** How fields that are no plain value are asked for. */
const selections: Readonly<Record<string, string>> = {
  sex: 'sex { code }',
  ethnicGroup: 'ethnicGroup { code }',
  relationToHead: 'relationToHead { code }',
  maritalStatus: 'maritalStatus { code }',
  education: 'education { code }',
  militaryService: 'militaryService { code }',
  unreadable: 'unreadable { item text }',
  registration: 'registration { status registeredOn type { code } }',
  household: 'household { id }',
  sourceRow: 'sourceRow { fileName row intakeJobId }',
  history: 'history { nodes { id } }',
  discrepancies: 'discrepancies { id }',
};

describe('the columns that an operation reads', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let client: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    await fixture.sql(
      `update person set former_name = '甲', marital_status = '21', education = '70', military_service = '1', registration_type = '2', occupation = '乙', workplace = '丙',
         address = '丁', native_place = '戊', birth_place = '己', moved_in = '庚', registered_on = '2000-01-01', phone = '19900000017', remarks = '辛',
         unreadable = '{"name":"壬"}', extra = '{"癸":"1"}', version = 3`,
    );
    client = await testClient(test, { role: 'STATION_OFFICER' });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  it('are enough for every field, asked for alone or with all others', async () => {
    const person = createSchema().getType('Person') as GraphQLObjectType;
    const fields = Object.keys(person.getFields());
    const ask = async (names: readonly string[]) => {
      const fragment = `fragment Fields on Person { ${names.map((name) => selections[name] ?? name).join(' ')} }`;
      const data = await client.data<{ household: { persons: Record<string, unknown>[] } }>(
        `query { household(id: "${fixtureId('household', 1)}") { persons { ...Fields } } } ${fragment}`,
      );
      return data.household.persons[0];
    };
    const all = (await ask(fields)) ?? {};
    for (const field of fields) {
      expect(all[field]).not.toBeNull();
      expect(await ask([field])).toEqual({ [field]: all[field] });
    }
  });
});
