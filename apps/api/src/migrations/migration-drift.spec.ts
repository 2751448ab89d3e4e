import type { DataSource } from 'typeorm';
import { connectOwner } from '../platform/database/data-source';
import { asOwner } from '../testing/test-account';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';

describe('migrations and entities', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('say the same: the schema builder has nothing to change', async () => {
    const owner = await connectOwner(test.urls);
    try {
      await describeGeneratedColumns(owner);
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  it('leave no table without row-level security', async () => {
    const open = await asOwner<{ relname: string }>(
      test,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity and relname <> all ($1)`,
      [withoutPolicies],
    );
    expect(open).toEqual([]);
  });

  it('give the application no table of its own and no way past row-level security', async () => {
    const [rights] = await asOwner(
      test,
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'qingce_app'`,
    );
    expect(rights).toEqual({ rolsuper: false, rolbypassrls: false, owned: 0 });
  });
});

/** Bookkeeping of the migrations themselves. */
const withoutPolicies = ['migration', 'typeorm_metadata'];

/** TypeORM looks up the expressions of generated columns in a table of its own; migrations in SQL leave it empty. */
async function describeGeneratedColumns(owner: DataSource): Promise<void> {
  const generated = owner.entityMetadatas.flatMap((entity) => entity.columns.filter((column) => column.generatedType));
  for (const column of generated) {
    await owner.query(`insert into typeorm_metadata (type, database, schema, "table", name, value) values ('GENERATED_COLUMN', current_database(), current_schema(), $1, $2, $3)`, [
      column.entityMetadata.tableName,
      column.databaseName,
      column.asExpression,
    ]);
  }
}
