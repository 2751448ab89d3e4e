import { spawn } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';

import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { Invocation, ServerUser } from './server-user';

const localeOfSystem = ['--locale=C.UTF-8'];
/** Where the system has no C.UTF-8 (old C libraries, Windows), PostgreSQL brings the same rules itself. */
const localeOfServer = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Makes the cluster, all or nothing: it is built beside its place and renamed when complete. */
export async function initialiseCluster(
  folder: DataFolder,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): Promise<void> {
  const initialise = async (locale: string[]) => {
    await rm(folder.draft, { recursive: true, force: true });
    const shared = ['-D', folder.draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${folder.passwordFile}`];
    const flags = ['--encoding=UTF8', '--no-instructions', ...(durable ? [] : ['--no-sync'])];
    return runToEnd(user.invoke(binaries.initdb, [...shared, ...flags, ...locale]), folder.root);
  };
  let outcome = await initialise(localeOfSystem);
  if (outcome.code !== 0 && outcome.output.includes('locale')) outcome = await initialise(localeOfServer);
  if (outcome.code !== 0) {
    await rm(folder.draft, { recursive: true, force: true });
    throw new EmbeddedPostgresError(
      'INIT_FAILED',
      `A new database could not be made in ${folder.root}; nothing was left behind. Check free space and permissions there. PostgreSQL says:\n${outcome.output.trim()}`,
    );
  }
  await rm(folder.cluster, { recursive: true, force: true }); // at most an empty folder, see hasCluster
  await rename(folder.draft, folder.cluster);
}

/** Brings to disk what a server without fsync left to the operating system's cache. */
export async function syncCluster(folder: DataFolder, binaries: Binaries, user: ServerUser): Promise<void> {
  const { code, output } = await runToEnd(user.invoke(binaries.initdb, ['--sync-only', '-D', folder.cluster]), folder.root);
  if (code !== 0) {
    throw new EmbeddedPostgresError('START_FAILED', `The data in ${folder.cluster} could not be brought to disk: ${output.trim()}`);
  }
}

/** Makes the folder for the server's logs. */
export async function makeLogFolder(folder: DataFolder): Promise<void> {
  await mkdir(folder.logFolder, { recursive: true, mode: 0o700 });
}

/** Runs a program of the package and collects what it prints. */
export function runToEnd(invocation: Invocation, cwd: string): Promise<{ code: number | null; output: string }> {
  const { command, args, options } = invocation;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
    child.on('error', (cause) => reject(unusable(command, cause)));
  });
}

/** For a program that the system refuses to execute at all. */
export function unusable(command: string, cause: Error): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'BINARIES_UNUSABLE',
    `The program ${command} cannot be executed (${cause.message}). No data was touched. ` +
      'The package may be for another C library (Alpine) or the disk may forbid programs; set DATABASE_URL to a PostgreSQL server instead.',
    { cause },
  );
}
