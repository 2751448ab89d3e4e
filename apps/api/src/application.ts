import type { FastifyInstance } from 'fastify';
import type { Config } from './config';
import { demonstrationState, type DemonstrationState } from './features/demonstration/demonstration-state';
import { Database } from './platform/database/database';
import { connectApplication } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { openDatabase } from './platform/database/open-database';
import { watchDatabase } from './platform/database/watch-database';
import { startWorker } from './platform/jobs/worker';
import { Notifier } from './platform/notifications/notifier';
import { createServer } from './server';

export interface Application {
  address: string | undefined;
  demonstration: DemonstrationState;
  stop(): Promise<void>;
}

/** Requests under way so long after the wish to stop, such as an upload, are cut off. */
const DRAIN_MS = 5_000;

/**
 * Starts what `config.role` names: database, migrations, HTTP server, worker. Stops in the opposite order.
 * @param onDatabaseLost the embedded server died; nothing can go on until the process is started again
 */
export async function startApplication(config: Config, onDatabaseLost: () => void): Promise<Application> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const { urls, close } = await openDatabase(config);
    stops.push(close);
    await migrate(urls);
    if (!config.databaseUrl) {
      const watch = await watchDatabase(urls, onDatabaseLost);
      stops.push(() => watch.stop());
    }
    const database = new Database(await connectApplication(urls));
    stops.push(() => database.dataSource.destroy());
    const demonstration = await demonstrationState(config, urls, database);
    const notifier = new Notifier(urls, (error) => console.error('notifications:', error.message));
    await notifier.start();
    stops.push(() => notifier.stop());
    if (config.role !== 'server') {
      const worker = await startWorker({ config, database, urls });
      stops.push(() => worker.stop());
    }
    let address: string | undefined;
    if (config.role !== 'worker') {
      const server = await createServer({ config, database, notifier });
      stops.push(() => closeServer(server));
      address = await server.listen({ host: config.host, port: config.port });
    }
    return { address, demonstration, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function closeServer(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
  await server.close();
  clearTimeout(timer);
}
