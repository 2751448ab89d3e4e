import { Client } from 'pg';
import type { DatabaseUrls } from '../../../platform/database/database-urls';

/** After a large load the planner must know; only the owner may tell it. */
export async function refreshStatistics(urls: DatabaseUrls): Promise<void> {
  const client = new Client({ connectionString: urls.owner, application_name: 'qingce-owner' });
  await client.connect();
  try {
    await client.query('analyze area, household, person, discrepancy, discrepancy_person, counter');
  } finally {
    await client.end();
  }
}
