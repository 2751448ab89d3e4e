import { Client, escapeIdentifier } from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@qingce/embedded-postgres';
import { connectApplication } from '../platform/database/data-source';
import { Database } from '../platform/database/database';
import type { DatabaseUrls } from '../platform/database/database-urls';
import { databaseUrls } from '../platform/database/database-urls';
import { migrate } from '../platform/database/migrate';
import { prepareRoles } from '../platform/database/open-database';

const TEMPLATE = 'qingce_template';

/** One throw-away cluster for a test run, with a migrated template database that every test file clones. */
export interface TestCluster {
  folder: string;
  stop(): Promise<void>;
}

export async function startTestCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'qingce-test-'));
  const server = await startEmbeddedPostgres({ dataFolder: folder, durable: false });
  await migrate(await prepareRoles(server, TEMPLATE));
  return {
    folder,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface TestDatabase {
  urls: DatabaseUrls;
  database: Database;
  drop(): Promise<void>;
}

let sequence = 0;

/** A fresh database of this test file, cloned from the template in a fraction of a second. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const folder = process.env['QINGCE_TEST_CLUSTER'];
  if (!folder) throw new Error('QINGCE_TEST_CLUSTER is not set: API tests run through apps/api/jest.config.cjs.');
  const server: EmbeddedPostgres = await startEmbeddedPostgres({ dataFolder: folder, durable: false });
  const name = `qingce_${process.pid}_${++sequence}`;
  const admin = new Client({ connectionString: server.urlFor('postgres') });
  await admin.connect();
  await admin.query(`create database ${escapeIdentifier(name)} template ${TEMPLATE} owner qingce_owner`);
  const urls = databaseUrls(server.urlFor(name, 'qingce_owner'), server.urlFor(name, 'qingce_app'));
  const database = new Database(await connectApplication(urls, 5));
  return {
    urls,
    database,
    drop: async () => {
      await database.dataSource.destroy();
      await admin.query(`drop database ${escapeIdentifier(name)} with (force)`);
      await admin.end();
    },
  };
}
