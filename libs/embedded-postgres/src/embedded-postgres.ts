import { createHmac } from 'node:crypto';
import { join } from 'node:path';

import { findBinaries } from './binaries';
import { hasCluster, openDataFolder, readIfThere, readPassword, type DataFolder } from './data-folder';
import { explainRefusal } from './embedded-postgres-error';
import { initialiseCluster, makeLogFolder, syncCluster } from './initialise-cluster';
import { launchServer } from './launch-server';
import { readPostmasterFile } from './postmaster-file';
import { endServer, findServer, settleServer } from './running-server';
import { chooseServerUser, handOver } from './server-user';
import { withStartLock } from './start-lock';

/** Recovery after a crash may replay gigabytes; longer than this nobody waits at a start. */
const startLimit = 10 * 60_000;

/** What to start, and how. */
export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password and its logs; made on first use. Other files may lie beside them. */
  dataFolder: string;
  /** Default true. False gives up every protection against a power cut for speed: for tests. */
  durable?: boolean;
  /** PostgreSQL settings that replace ours. They count when the server starts, not when a running one is adopted. */
  settings?: Record<string, string>;
  /** Told in plain sentences what the launcher does. The server's own log goes to files in the data folder. */
  onLog?(line: string): void;
}

/** A server of the data folder, taking connections on 127.0.0.1. */
export interface EmbeddedPostgres {
  /** On 127.0.0.1; another one after every start. */
  port: number;
  /** True when the server ran already: another process may be using it, so think before stopping it. */
  adopted: boolean;
  /**
   * The address of a database for a PostgreSQL client. The default role is the superuser `postgres`. For another role
   * the address carries a password derived from the superuser's; whoever creates that role gives it this password.
   */
  urlFor(database: string, role?: string): string;
  /** Fast shutdown: sessions are ended, everything is written. Without effect when the server has stopped already. */
  stop(): Promise<void>;
}

/**
 * Gives the data folder's server: the one that runs, or a new one, with its database made on first use. The server is
 * a process of its own, which a crash of the caller leaves running for the next start to adopt. Any number of
 * processes may call this for one folder at the same time.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return startOrAdopt(options).catch((error: unknown) => {
    throw explainRefusal(error, options.dataFolder);
  });
}

async function startOrAdopt(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, settings = {}, onLog: log = () => undefined } = options;
  const binaries = await findBinaries();
  const folder = await openDataFolder(options.dataFolder, true);
  if (!folder) throw new Error(`${options.dataFolder} vanished`);
  return withStartLock(folder.lockFile, startLimit, async () => {
    const isNew = !(await hasCluster(folder, binaries.majorVersion));
    const password = await readPassword(folder, isNew);
    const running = isNew ? null : await settleServer(folder, password, startLimit);
    if (running && (running.durable !== false || !durable)) {
      log(`adopted the running database server on port ${running.port}`);
      return handle(folder, password, running.pid, running.port, true);
    }
    if (running) {
      log('the running database server does not write to disk safely: starting it again');
      await endServer(running.pid, folder, [60_000, 10_000]);
    }
    const user = await chooseServerUser(folder, binaries.postgres);
    await makeLogFolder(folder);
    await handOver(folder, user);
    if (isNew) {
      log(`making a new database in ${folder.root}`);
      await initialiseCluster(folder, binaries, user, durable);
    } else if (durable && (await ranWithoutFsync(folder))) {
      await syncCluster(folder, binaries, user);
    }
    const port = await launchServer({ folder, binaries, user, durable, settings, limit: startLimit });
    log(`database server started on port ${port}`);
    return handle(folder, password, (await readPostmasterFile(folder))?.pid ?? 0, port, false);
  });
}

/**
 * The data folder's server if it runs and answers; never starts, changes or waits for anything.
 * @throws EmbeddedPostgresError
 */
export async function findRunningPostgres(dataFolder: string): Promise<EmbeddedPostgres | null> {
  return findOrNothing(dataFolder).catch((error: unknown) => {
    throw explainRefusal(error, dataFolder);
  });
}

async function findOrNothing(dataFolder: string): Promise<EmbeddedPostgres | null> {
  const folder = await openDataFolder(dataFolder, false);
  if (!folder || (await readPostmasterFile(folder)) === null) return null;
  const password = await readPassword(folder, false);
  const running = await findServer(folder, password);
  return running && handle(folder, password, running.pid, running.port, true);
}

function handle(folder: DataFolder, password: string, pid: number, port: number, adopted: boolean): EmbeddedPostgres {
  return {
    port,
    adopted,
    urlFor: (database, role = 'postgres') => {
      const secret = role === 'postgres' ? password : createHmac('sha256', password).update(role).digest('hex');
      return `postgres://${encodeURIComponent(role)}:${secret}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
    },
    stop: () => endServer(pid, folder, [120_000, 10_000]),
  };
}

/** PostgreSQL keeps the command line of its last start. */
async function ranWithoutFsync(folder: DataFolder): Promise<boolean> {
  return (await readIfThere(join(folder.cluster, 'postmaster.opts')))?.includes('fsync=off') ?? false;
}
