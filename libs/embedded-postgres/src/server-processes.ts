import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import type { DataFolder } from './data-folder';
import { systemCode } from './embedded-postgres-error';

const run = promisify(execFile);

/** Whose process it is; UNKNOWN only where the platform does not tell (Windows). */
export type Ownership = 'OURS' | 'NOT_OURS' | 'UNKNOWN';

/** Whether the process with this number is this folder's postmaster. */
export async function ownershipOf(pid: number, folder: DataFolder): Promise<Ownership> {
  if (pid <= 0 || !isAlive(pid)) return 'NOT_OURS';
  if (process.platform === 'win32') return 'UNKNOWN';
  return isPostmaster(await commandLine(pid), folder) ? 'OURS' : 'NOT_OURS';
}

/** Asks a process to end; a process that is gone already is as good. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/** Waits until the process is no longer this folder's postmaster (a zombie is not). */
export async function waitUntilGone(pid: number, folder: DataFolder, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while ((await ownershipOf(pid, folder)) !== 'NOT_OURS') {
    if (Date.now() > deadline) return false;
    await sleep(15);
  }
  return true;
}

/**
 * Ends what a postmaster leaves behind when it is killed: its children hold the shared memory that the next server
 * needs. They notice by themselves within moments, except when busy. Without a postmaster nothing they do can count
 * any more, so ending them hard is safe. A postmaster whose pid file was deleted is asked to shut down first.
 */
export async function endLeftovers(folder: DataFolder): Promise<void> {
  for (const { pid, postmaster } of await serverProcesses(folder)) {
    if (!postmaster) continue;
    signal(pid, 'SIGINT');
    await waitUntilGone(pid, folder, 10_000);
  }
  for (let tries = 0; tries < 100; tries += 1) {
    const left = await serverProcesses(folder);
    if (left.length === 0) return;
    if (tries >= 20) left.forEach(({ pid }) => signal(pid, 'SIGKILL'));
    await sleep(25);
  }
}

async function serverProcesses(folder: DataFolder): Promise<{ pid: number; postmaster: boolean }[]> {
  const found: { pid: number; postmaster: boolean }[] = [];
  for (const [pid, command] of await allCommandLines()) {
    if (isPostmaster(command, folder)) found.push({ pid, postmaster: true });
    else if (command.startsWith(`postgres: ${folder.marker}: `)) found.push({ pid, postmaster: false });
  }
  return found;
}

function isPostmaster(command: string, folder: DataFolder): boolean {
  return command.includes('postgres -D ') && command.includes(` cluster_name=${folder.marker}`);
}

async function allCommandLines(): Promise<[number, string][]> {
  if (process.platform === 'win32') return [];
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
    return Promise.all(pids.map(async (pid): Promise<[number, string]> => [pid, await commandLine(pid)]));
  }
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64 << 20 });
  return [...stdout.matchAll(/^\s*(\d+)\s+(.*)$/gm)].map((match) => [Number(match[1]), match[2] ?? '']);
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    return (await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;
  } catch {
    return ''; // gone in the meantime
  }
}

/** Whether any process has this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
