import { rm } from 'node:fs/promises';
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

/** Probes of a server that calls itself ready but does not answer, before it counts as hung. */
const patience = 3;

/**
 * Looks once, without touching anything.
 * @returns the server if it is this folder's and answers now, else null
 */
export async function findServer(folder: DataFolder, password: string): Promise<RunningServer | null> {
  const file = await readPostmasterFile(folder);
  if (!file || file.port === 0) return null;
  const ownership = await ownershipOf(file.pid, folder);
  if (ownership === 'NOT_OURS') return null;
  const health = await probe(file.port, password);
  if (health.state === 'HEALTHY' && health.dataDirectory.replaceAll('/', '') !== folder.cluster.replaceAll(/[/\\]/g, '')) return null;
  if (health.state === 'HEALTHY') return { pid: file.pid, port: file.port, durable: health.durable };
  if (ownership === 'OURS' && health.state === 'FULL') return { pid: file.pid, port: file.port, durable: null };
  if (ownership === 'OURS' && health.state === 'PASSWORD_REFUSED') throw passwordRefused(folder);
  return null;
}

/**
 * Finds the folder's server, waiting while it starts or stops, and ends one that does not answer any more. When it
 * returns null, the folder is free: no process of its server is left, and no file that would stop the next one.
 */
export async function settleServer(folder: DataFolder, password: string, limit: number): Promise<RunningServer | null> {
  const deadline = Date.now() + limit;
  for (let unanswered = 0; unanswered < patience; ) {
    const found = await findServer(folder, password);
    if (found) return found;
    const file = await readPostmasterFile(folder);
    if (!file || (await ownershipOf(file.pid, folder)) !== 'OURS') break;
    if (file.status === 'READY') {
      const health = await probe(file.port, password);
      if (health.state === 'NO_ANSWER') unanswered += 1;
    }
    if (unanswered === patience) await endServer(file.pid, folder, [5_000, 3_000]);
    if (Date.now() > deadline) throw stillStarting(folder);
    await sleep(50);
  }
  await clearFolder(folder);
  return null;
}

/** Shuts the server down: sessions are ended, everything is written, then less and less politely. */
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
