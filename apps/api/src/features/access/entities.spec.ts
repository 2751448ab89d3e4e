import { connectOwner } from '../../platform/database/data-source';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

describe('entities of access', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('leave the schema builder nothing to say about their tables', async () => {
    const owner = await connectOwner(database.urls);
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      const ours = /"?(user_account|session|audit_entry|answered_request)"?/;
      expect(upQueries.map(({ query }) => query).filter((query) => ours.test(query))).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});
