import type { Config } from './config';
import { Database } from './platform/database/database';
import { connectApplication } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { openDatabase } from './platform/database/open-database';
import { startWorker } from './platform/jobs/worker';
import { Notifier } from './platform/notifications/notifier';
import { createServer } from './server';

export interface Application {
  address: string | undefined;
  stop(): Promise<void>;
}

/** Starts what `config.role` names: database, migrations, HTTP server, worker. Stops in the opposite order. */
export async function startApplication(config: Config): Promise<Application> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const { urls, close } = await openDatabase(config);
    stops.push(close);
    await migrate(urls);
    const database = new Database(await connectApplication(urls));
    stops.push(() => database.dataSource.destroy());
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
      address = await server.listen({ host: config.host, port: config.port });
      stops.push(() => server.close());
    }
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
