import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { DatabaseUrls } from '../database/database-urls';
import { BackupError, backupErrors, type BackupHeader, type BackupManifest, FORMAT, HEADER, MANIFEST, PIECE, tableOf } from './backup-file';
import { type BackupTable, backupTables, columnList, migrationNames } from './catalogue';
import { contentOf, contentSettings } from './table-content';
import { readTar, TarError, type TarEntry } from './tar';

export interface RestoreOptions {
  /** Replaces what is there. */
  force: boolean;
  signal?: AbortSignal;
  onTable?(table: string): void;
}

export interface RestoreResult {
  header: BackupHeader;
  tables: BackupManifest['tables'];
}

/** A piece ends where a row ended, which may be beyond its size: a chunk of a file is one row of a few MiB. */
const LARGEST_ENTRY = 256 * PIECE;

/**
 * Puts a backup into a database of the same migrations, in one transaction: all of it, seen to be what was backed up,
 * or nothing. Whoever was signed in must sign in again; tokens of programs stay.
 * @throws BackupError with what to do
 */
export async function restoreBackup(urls: DatabaseUrls, file: string, options: RestoreOptions): Promise<RestoreResult> {
  if (!(await stat(file).catch(() => null))?.isFile()) throw backupErrors.missing(file);
  const client = new Client({ connectionString: urls.owner, application_name: 'qingce-restore' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(contentSettings);
    const result = await load(client, file, options);
    await client.query('commit');
    await client.query('analyze');
    return result;
  } catch (error) {
    if (error instanceof BackupError || options.signal?.aborted) throw error;
    if (error instanceof TarError || isDamage(error)) throw backupErrors.damaged((error as Error).message);
    throw error;
  } finally {
    await client.end();
  }
}

async function load(client: Client, file: string, { force, signal, onTable }: RestoreOptions): Promise<RestoreResult> {
  const tables = await backupTables(client);
  const unzipped = createGunzip();
  createReadStream(file, { signal })
    .on('error', (error) => unzipped.destroy(error))
    .pipe(unzipped);
  const archive = readTar(unzipped, LARGEST_ENTRY);
  const header = await readHeader(archive);
  await refuseOthers(client, header);
  await empty(client, tables, force);
  for (const { name } of tables) await client.query(`alter table ${escapeIdentifier(name)} disable trigger user`);
  const manifest = await readTables(client, archive, tables, onTable);
  // What follows is the end of the archive and, read with it, the checksum of the compression.
  for await (const entry of archive) throw new TarError(entry.name);
  await compare(client, tables, manifest);
  for (const table of tables) await finish(client, table);
  await client.query(`update session set revoked_at = now() where kind = 'SESSION' and revoked_at is null`);
  return { header, tables: manifest.tables };
}

async function readHeader(archive: AsyncGenerator<TarEntry>): Promise<BackupHeader> {
  const { value, done } = await archive.next();
  if (done || value.name !== HEADER) throw new TarError('no header');
  return JSON.parse(value.content.toString('utf8')) as BackupHeader;
}

async function refuseOthers(client: Client, header: BackupHeader): Promise<void> {
  if (header.format !== FORMAT) throw backupErrors.otherFormat(header.format);
  const here = await migrationNames(client);
  const missing = here.filter((name) => !header.migrations.includes(name));
  const additional = header.migrations.filter((name) => !here.includes(name));
  if (missing.length + additional.length > 0) throw backupErrors.otherVersion(header.version, missing, additional);
}

async function empty(client: Client, tables: readonly BackupTable[], force: boolean): Promise<void> {
  await client.query(`set local lock_timeout = '30s'`);
  const names = tables.map(({ name }) => escapeIdentifier(name)).join(', ');
  await client.query(`lock table ${names} in access exclusive mode`);
  const filled: string[] = [];
  for (const { name } of tables) {
    const found = await client.query(`select from ${escapeIdentifier(name)} limit 1`);
    if (found.rowCount) filled.push(name);
  }
  if (filled.length === 0) return;
  if (!force) throw backupErrors.notEmpty(filled);
  await client.query(`truncate ${names}`);
}

async function readTables(client: Client, archive: AsyncGenerator<TarEntry>, tables: readonly BackupTable[], onTable: RestoreOptions['onTable']): Promise<BackupManifest> {
  let open: { table: BackupTable; copy: CopyStreamQuery } | undefined;
  const close = async (): Promise<void> => {
    open?.copy.end();
    if (open) await finished(open.copy);
    open = undefined;
  };
  try {
    for (;;) {
      const { value: entry, done } = await archive.next();
      if (done) throw new TarError('no manifest');
      if (entry.name === MANIFEST) {
        await close();
        return JSON.parse(entry.content.toString('utf8')) as BackupManifest;
      }
      const table = tables.find(({ name }) => name === tableOf(entry.name));
      if (!table) throw new TarError(entry.name);
      if (open?.table !== table) {
        await close();
        onTable?.(table.name);
        open = { table, copy: client.query(copyFrom(`copy public.${escapeIdentifier(table.name)} (${columnList(table.columns)}) from stdin`)) };
      }
      await write(open.copy, entry.content);
    }
  } catch (error) {
    open?.copy.on('error', () => undefined).destroy();
    throw error;
  }
}

/** Settles when the server took the bytes, or refused them. */
function write(copy: CopyStreamQuery, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    copy.once('error', reject);
    copy.write(content, (error) => {
      copy.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** What is in the database now must be, byte for byte, what was backed up. */
async function compare(client: Client, tables: readonly BackupTable[], manifest: BackupManifest): Promise<void> {
  for (const table of tables) {
    const expected = manifest.tables[table.name];
    const found = await contentOf(client, table);
    if (found.rows !== expected?.rows || found.sha256 !== expected.sha256) throw backupErrors.damaged(`${table.name}: ${found.rows}/${expected?.rows ?? 0}`);
  }
}

async function finish(client: Client, { name, identity }: BackupTable): Promise<void> {
  await client.query(`alter table ${escapeIdentifier(name)} enable trigger user`);
  for (const column of identity) {
    await client.query(
      `select setval(pg_get_serial_sequence(${escapeLiteral(`public.${escapeIdentifier(name)}`)}, ${escapeLiteral(column)}), greatest(coalesce(max(${escapeIdentifier(column)}), 0), 1), max(${escapeIdentifier(column)}) is not null) from ${escapeIdentifier(name)}`,
    );
  }
}

/** Errors of decompression and of values that no column takes. */
function isDamage(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return code.startsWith('Z_') || code.startsWith('22') || code.startsWith('23') || code === 'ERR_STREAM_PREMATURE_CLOSE' || error instanceof SyntaxError;
}
