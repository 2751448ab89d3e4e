import { type RegisterFixture, insertRegister } from '../../testing/register-fixture';
import { testClient, type TestClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const treePage = `query($code: ID!) {
  area(code: $code) {
    code name level
    ancestors { code name }
    progress { households persons personsPending personsCancelled openDiscrepancies openErrors householdsVerified verifiedRate updatedAt }
    discrepancyCounts { category kind count }
    ... on Township {
      county { code referenceDate }
      villages {
        code name
        groups(first: 10) {
          code name
          households(first: 10) { totalCount nodes { id code number persons { id name citizenNumber sex { name } relationToHead { name } } } }
        }
      }
    }
  }
}`;

describe('the tree page', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let client: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    client = await testClient(test, { role: 'COUNTY_ADMINISTRATOR' });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  it('goes from a township down to the persons', async () => {
    const data = await client.data(treePage, { code: '700101101' });
    console.log(JSON.stringify(data, null, 1));
  });
});
