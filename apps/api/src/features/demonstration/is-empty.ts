import { Client } from 'pg';
import type { DatabaseUrls } from '../../platform/database/database-urls';

/** True while nothing was ever loaded and nobody has an account: only then the made-up county may come in by itself. */
export async function isEmpty(urls: DatabaseUrls): Promise<boolean> {
  const client = new Client({ connectionString: urls.owner, application_name: 'qingce-start' });
  await client.connect();
  try {
    const found = await client.query<{ empty: boolean }>(
      'select not exists (select from area) and not exists (select from user_account) and not exists (select from file) as empty',
    );
    return found.rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
