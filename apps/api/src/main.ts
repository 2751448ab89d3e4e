import { join } from 'node:path';
import { ConfigError, readConfig } from './config';
import { startApplication } from './application';

/** The process that `npm start` keeps: server and worker, until a signal asks it to end. */
async function main(): Promise<void> {
  const config = readConfig(process.env, join(import.meta.dirname, '../../..'));
  const application = await startApplication(config);
  process.send?.({ listening: application.address });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      application.stop().then(
        () => process.exit(0),
        (error) => (console.error(error), process.exit(1)),
      );
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
