import { join } from 'node:path';
import { startApplication } from './application';
import { readConfig } from './config';
import { explainStart } from './platform/errors/explain-start';

/** Whatever then still holds the process: everything is in the database, and the next start goes on with it. */
const STOP_LIMIT_MS = 20_000;

/** To whoever keeps this process: start me again. */
const START_AGAIN = 75;

/** The process that `npm start` keeps: server and worker, until a signal asks it to end. */
async function main(): Promise<void> {
  const config = readConfig(process.env, join(import.meta.dirname, '../../..'));
  const application = await startApplication(config, () => {
    console.error('数据库意外停止。 The database stopped unexpectedly.');
    process.exit(START_AGAIN);
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    application.stop().then(
      () => process.exit(0),
      (error) => (console.error(error), process.exit(1)),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Whoever keeps this process is gone, and would otherwise start a second one beside it.
  process.on('disconnect', stop);
  process.send?.({ address: application.address, demonstration: application.demonstration });
}

main().catch((error: unknown) => {
  console.error(explainStart(error));
  process.exit(1);
});
