import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';
import { Notifier } from '../platform/notifications/notifier';
import { createServer } from '../server';
import { testConfig } from './graphql-client';
import { createTestDatabase, type TestDatabase } from './test-database';

export interface TestServer {
  app: FastifyInstance;
  address: string;
  database: TestDatabase;
  stop(): Promise<void>;
}

/** The real server on a free port of loopback, over a database of its own. */
export async function startTestServer(config: Partial<Config> = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const notifier = new Notifier(database.urls, () => undefined);
  await notifier.start();
  const app = await createServer({ config: { ...testConfig, ...config }, database: database.database, notifier });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    address,
    database,
    stop: async () => {
      await app.close();
      await notifier.stop();
      await database.drop();
    },
  };
}
