import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { unusable } from './initialise-cluster';
import { readPostmasterFile } from './postmaster-file';
import { endLeftovers } from './server-processes';
import { serverArguments } from './server-settings';
import type { ServerUser } from './server-user';

/** What the launcher needs to start a server whose cluster is there and whose folder is free. */
export interface LaunchPlan {
  folder: DataFolder;
  binaries: Binaries;
  user: ServerUser;
  durable: boolean;
  settings: Readonly<Record<string, string>>;
  /** How long recovery after a crash may take, in milliseconds. */
  limit: number;
}

const attempts = 5;

/** Starts the server as a process that outlives ours and waits until it takes connections; resolves to its port. */
export async function launchServer(plan: LaunchPlan): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const said = await startOn(port, plan);
    if (said === null) return port;
    // Somebody took the port in between, or the last server's children are still letting go of its memory.
    const passing = /could not (bind|create any TCP)|Address already in use|pre-existing shared memory|is still in use/.test(said);
    if (!passing || attempt === attempts) {
      throw new EmbeddedPostgresError(
        'START_FAILED',
        `PostgreSQL did not start on ${plan.folder.cluster}. The data stays as it was. ` +
          `Check free space, memory and permissions; the whole log is in ${plan.folder.startLog} and ${plan.folder.logFolder}. PostgreSQL says:\n${said}`,
      );
    }
    await endLeftovers(plan.folder);
    await sleep(200 * attempt);
  }
}

/** Null when the server is ready, else what it said before it gave up. */
async function startOn(port: number, { folder, binaries, user, durable, settings, limit }: LaunchPlan): Promise<string | null> {
  const { command, args, options } = user.invoke(binaries.postgres, serverArguments(folder, port, durable, settings));
  const logged = await logSizes(folder);
  await rm(folder.startLog, { force: true });
  const log = await open(folder.startLog, 'w', 0o600);
  let child: ChildProcess;
  try {
    child = spawn(command, args, { ...options, cwd: folder.root, detached: true, windowsHide: true, stdio: ['ignore', log.fd, log.fd] });
  } finally {
    await log.close();
  }
  let failure: Error | null = null;
  child.on('error', (cause) => (failure = unusable(command, cause)));
  child.unref();
  for (const deadline = Date.now() + limit; ; await sleep(10)) {
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) return lastWords(folder, logged);
    const file = await readPostmasterFile(folder);
    if (file?.status === 'READY' && file.port === port) return null;
    if (Date.now() > deadline) throw stillStarting(folder);
  }
}

/** How much the logs held before a start. */
async function logSizes(folder: DataFolder): Promise<Map<string, number>> {
  const names = await readdir(folder.logFolder).catch(() => []);
  const paths = names.map((name) => join(folder.logFolder, name));
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, number]> => [path, (await stat(path)).size])));
}

/** What the server printed before it opened its own log, and what it wrote there after. */
async function lastWords(folder: DataFolder, before: ReadonlyMap<string, number>): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    let text = await readFile(folder.startLog, 'utf8');
    for (const [path, size] of await logSizes(folder)) {
      const known = before.get(path) ?? 0;
      if (size !== known) text += (await readFile(path)).subarray(size > known ? known : 0).toString();
    }
    // The process that writes the log finishes a moment after the server.
    if (/FATAL|PANIC/.test(text) || tries === 40) return text.trim().slice(-2_000);
    await sleep(25);
  }
}

/** The server lives but is not done; ending it would only make it begin again. */
export function stillStarting(folder: DataFolder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'STILL_STARTING',
    `PostgreSQL is still starting or recovering on ${folder.cluster}. The data is safe and the server goes on by itself. Start again in some minutes.`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
