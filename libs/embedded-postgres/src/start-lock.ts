import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { readIfThere } from './data-folder';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error';
import { isAlive } from './server-processes';

/**
 * Lets one process at a time start the server of a folder; the others wait and then find it running. The lock is a
 * file with the holder's number, left behind when the holder is killed and then taken over. The worst that a wrong
 * take-over could do is harmless: a cluster appears by one rename, and PostgreSQL itself refuses a second server.
 */
export async function withStartLock<T>(path: string, limit: number, action: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${await startedAt(process.pid)} ${randomUUID()}`;
  const deadline = Date.now() + limit;
  while (!(await tryToTake(path, mine))) {
    if (Date.now() > deadline) {
      const holder = (await readIfThere(path))?.split(' ')[0] ?? 'unknown';
      throw new EmbeddedPostgresError(
        'LOCKED',
        `Process ${holder} has been starting this database for too long. The data is safe. ` +
          `Wait for it or end it; if no such process of ours exists, delete ${path} and start again.`,
      );
    }
    await breakIfStale(path);
    await sleep(25);
  }
  try {
    return await action();
  } finally {
    if ((await readIfThere(path)) === mine) await rm(path, { force: true });
  }
}

async function tryToTake(path: string, mine: string): Promise<boolean> {
  try {
    await writeFile(path, mine, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function breakIfStale(path: string): Promise<void> {
  const seen = await readIfThere(path);
  if (seen === null || !(await isStale(path, seen))) return;
  // Two may find it stale at once, and the slower one would remove the faster one's new lock: take it aside and look.
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    const taken = await readFile(aside, 'utf8');
    if (taken !== seen) await tryToTake(path, taken);
    await rm(aside, { force: true });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

async function isStale(path: string, text: string): Promise<boolean> {
  const [pid = '', started = ''] = text.split(' ');
  if (pid === '' || started === '') {
    // Killed between making the file and writing it, or just about to write.
    const made = await stat(path).catch(() => null);
    return made !== null && Date.now() - made.mtimeMs > 5_000;
  }
  if (!isAlive(Number(pid))) return true;
  return started !== '-' && started !== (await startedAt(Number(pid)));
}

/** When a process started, in clock ticks since boot: tells a number used again from its former owner. */
async function startedAt(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The program's name, in parentheses, may itself contain blanks.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}
