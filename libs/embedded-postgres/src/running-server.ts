import { rm } from 'node:fs/promises';
import { normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findBinaries } from './binaries';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { runToEnd } from './initialise-cluster';
import { stillStarting } from './launch-server';
import { postmasterPath, readPostmasterFile } from './postmaster-file';
import { probe } from './server-health';
import { endLeftovers, ownershipOf, signal, waitUntilGone } from './server-processes';

/** A server of this folder that answers. */
export interface RunningServer {
  pid: number;
  port: number;
  /** Null when it was too busy to say. */
  durable: boolean | null;
}

/** What one look at the folder shows. */
type Sight =
  | { state: 'RUNNING'; server: RunningServer }
  /** Starts, recovers or stops; alive in any case. */
  | { state: 'CHANGING'; pid: number; stopping: boolean }
  /** Calls itself ready and does not answer. */
  | { state: 'SILENT'; pid: number }
  | { state: 'NONE' };

/** Probes that a server may leave unanswered before it counts as hung. */
const patience = 3;
/** A server told to stop politely waits for its clients, maybe for ever; after this it no longer waits. */
const politeStop = 5_000;

/**
 * Looks once, without touching anything.
 * @returns the server if it is this folder's and answers now, else null
 */
export async function findServer(folder: DataFolder, password: string): Promise<RunningServer | null> {
  const sight = await look(folder, password);
  return sight.state === 'RUNNING' ? sight.server : null;
}

/**
 * Finds the folder's server, waiting while it starts or stops, and ends one that does not answer any more. When it
 * returns null, the folder is free: no process of its server is left, and no file that would stop the next one.
 */
export async function settleServer(folder: DataFolder, password: string, limit: number): Promise<RunningServer | null> {
  const begun = Date.now();
  for (let unanswered = 0; ; await sleep(50)) {
    const sight = await look(folder, password);
    if (sight.state === 'RUNNING') return sight.server;
    if (sight.state === 'NONE') break;
    if (sight.state === 'CHANGING') {
      unanswered = 0;
      if (Date.now() - begun > limit) throw stillStarting(folder);
      if (sight.stopping && Date.now() - begun > politeStop) signal(sight.pid, 'SIGINT');
    } else if ((unanswered += 1) === patience) {
      await endServer(sight.pid, folder, [5_000, 3_000]);
      break;
    }
  }
  await clearFolder(folder);
  return null;
}

async function look(folder: DataFolder, password: string): Promise<Sight> {
  const file = await readPostmasterFile(folder);
  if (!file) return { state: 'NONE' };
  const { pid, port, status } = file;
  const ownership = await ownershipOf(pid, folder);
  if (ownership === 'NOT_OURS') return { state: 'NONE' };
  const health = await probe(port, password);
  if (health.state === 'HEALTHY' && normalize(health.dataDirectory) === folder.cluster) {
    return { state: 'RUNNING', server: { pid, port, durable: health.durable } };
  }
  // Where the platform does not tell whose process it is, only the server's own answer counts.
  if (ownership === 'UNKNOWN') return { state: 'NONE' };
  if (health.state === 'FULL') return { state: 'RUNNING', server: { pid, port, durable: null } };
  if (health.state === 'PASSWORD_REFUSED') throw passwordRefused(folder);
  if (health.state === 'NOT_NOW' || status !== 'READY') return { state: 'CHANGING', pid, stopping: status === 'STOPPING' };
  return { state: 'SILENT', pid };
}

/** Shuts the server down: sessions are ended, everything is written; then less and less politely. */
export async function endServer(pid: number, folder: DataFolder, waits: readonly [fast: number, immediate: number]): Promise<void> {
  if (process.platform === 'win32') {
    const { pgCtl } = await findBinaries();
    await runToEnd({ command: pgCtl, args: ['stop', '-m', 'fast', '-D', folder.cluster], options: {} }, folder.root);
    return;
  }
  const steps = [['SIGINT', waits[0]], ['SIGQUIT', waits[1]], ['SIGKILL', 5_000]] as const;
  for (const [name, wait] of steps) {
    if ((await ownershipOf(pid, folder)) === 'NOT_OURS') return;
    signal(pid, name);
    if (await waitUntilGone(pid, folder, wait)) return;
  }
  throw new EmbeddedPostgresError(
    'STOP_FAILED',
    `PostgreSQL (process ${pid}) does not end; the disk may be stuck. What was saved is safe. End the process or restart the machine.`,
  );
}

/**
 * A pid file is left behind by a kill or a power cut. PostgreSQL removes it itself, except when another program has
 * that number by now; then it would refuse to start. That program is none of our business and stays untouched.
 */
async function clearFolder(folder: DataFolder): Promise<void> {
  await endLeftovers(folder);
  const file = await readPostmasterFile(folder);
  if (file && (await ownershipOf(file.pid, folder)) === 'NOT_OURS') await rm(postmasterPath(folder), { force: true });
}

function passwordRefused(folder: DataFolder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'PASSWORD_REFUSED',
    `The running PostgreSQL of ${folder.cluster} refuses the password in ${folder.passwordFile}. The data is untouched. ` +
      'Put back the file that belongs to this database, or set its password for the role postgres again.',
  );
}
