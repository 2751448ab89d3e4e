import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error';

/** Where things lie in a data folder. All paths are real paths: the server reports its folder the same way. */
export interface DataFolder {
  root: string;
  cluster: string;
  /** The cluster while initdb works on it; renamed when complete, so a half-made one is never taken for a whole one. */
  draft: string;
  passwordFile: string;
  lockFile: string;
  /** What the server prints before its own log is open, and all of it when not durable. */
  startLog: string;
  /** A week of daily server logs. */
  logFolder: string;
  /**
   * Stands in the command line of every process of this folder's server (PostgreSQL puts `cluster_name` there), so
   * that a process can be told apart from a stranger that got the same number after a reboot.
   */
  marker: string;
}

/** Opens the folder, making it (for its owner only) where it is missing and `create` says so. */
export async function openDataFolder(path: string, create: boolean): Promise<DataFolder | null> {
  if (create) await mkdir(path, { recursive: true, mode: 0o700 });
  const root = await realpath(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (root === null) return null;
  const cluster = join(root, 'cluster');
  return {
    root,
    cluster,
    draft: join(root, 'cluster.draft'),
    passwordFile: join(root, 'superuser-password'),
    lockFile: join(root, 'start.lock'),
    startLog: join(root, 'postgres-start.log'),
    logFolder: join(root, 'postgres-log'),
    marker: `qingce-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`,
  };
}

/** True when a cluster of our version is there, false when there is none yet; anything else is an error. */
export async function hasCluster(folder: DataFolder, majorVersion: string): Promise<boolean> {
  const version = await readIfThere(join(folder.cluster, 'PG_VERSION'));
  if (version === null) {
    const entries = await readdir(folder.cluster).catch(() => []);
    if (entries.length === 0) return false;
    throw new EmbeddedPostgresError(
      'NOT_A_CLUSTER',
      `${folder.cluster} holds files but is no PostgreSQL cluster. Nothing was changed. ` +
        'Move the folder away to start empty, or put the right data folder in its place.',
    );
  }
  if (version.trim() === majorVersion) return true;
  throw new EmbeddedPostgresError(
    'OTHER_VERSION',
    `The data in ${folder.cluster} was written by PostgreSQL ${version.trim()}; this program brings version ${majorVersion}. ` +
      'Nothing was changed. Start the release that wrote it, make a backup there, and restore it here into an empty data folder.',
  );
}

/** The superuser's password; for a new cluster it is made (0600) unless an earlier attempt left one. */
export async function readPassword(folder: DataFolder, create: boolean): Promise<string> {
  const known = (await readIfThere(folder.passwordFile))?.trim();
  if (known) return known;
  if (!create) {
    throw new EmbeddedPostgresError(
      'PASSWORD_MISSING',
      `${folder.passwordFile} is missing, and the database in ${folder.cluster} cannot be opened without it. ` +
        'The data is untouched. Put the file back from a copy of the data folder.',
    );
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(folder.passwordFile, `${password}\n`, { mode: 0o600 });
  return password;
}

/** A file's text, or null when there is no such file. */
export async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  });
}
