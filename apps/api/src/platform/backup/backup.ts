import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { DatabaseUrls } from '../database/database-urls';
import { backupErrors, type BackupHeader, type BackupManifest, FORMAT, HEADER, MANIFEST, PIECE, pieceName } from './backup-file';
import { type BackupTable, backupTables, migrationNames } from './catalogue';
import { contentSettings, readTable, type TableContent } from './table-content';
import { tarEnd, tarEntry } from './tar';

export interface BackupResult {
  file: string;
  bytes: number;
  counties: string[];
  tables: Record<string, TableContent>;
}

export interface BackupOptions {
  /** Of the program that makes the file; named to whoever restores it with another. */
  version: string;
  signal?: AbortSignal;
  onTable?(table: string): void;
}

/**
 * Writes everything, as it is at one moment, into one file; work goes on meanwhile. The file appears whole or not at all.
 * @param path a file, or a folder in which the file gets a name of county and time
 * @throws BackupError when there is a file of that name already
 */
export async function writeBackup(urls: DatabaseUrls, path: string, { version, signal, onTable }: BackupOptions): Promise<BackupResult> {
  const client = new Client({ connectionString: urls.owner, application_name: 'qingce-backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(contentSettings);
    const counties = (await client.query<{ code: string }>(`select code from area where level = 'COUNTY' order by code`)).rows.map(({ code }) => code);
    const header: BackupHeader = { format: FORMAT, version, madeAt: new Date().toISOString(), migrations: await migrationNames(client), counties };
    const file = await fileFor(path, header);
    const tables: BackupManifest['tables'] = {};
    const unfinished = `${file}.part`;
    try {
      const archive = Readable.from(entries(client, header, tables, onTable));
      await pipeline(archive, createGzip({ level: 4 }), createWriteStream(unfinished, { mode: 0o600 }), { signal });
      await toDisk(unfinished);
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return { file, bytes: (await stat(file)).size, counties, tables };
  } finally {
    await client.end();
  }
}

async function* entries(client: Client, header: BackupHeader, tables: BackupManifest['tables'], onTable: BackupOptions['onTable']): AsyncGenerator<Buffer> {
  yield tarEntry({ name: HEADER, content: json(header) });
  for (const table of await backupTables(client)) {
    onTable?.(table.name);
    tables[table.name] = yield* pieces(client, table);
  }
  yield tarEntry({ name: MANIFEST, content: json({ tables } satisfies BackupManifest) });
  yield tarEnd;
}

/** A table's rows as entries of one size, since an archive wants to know a length before the content. */
async function* pieces(client: Client, table: BackupTable): AsyncGenerator<Buffer, TableContent> {
  const content = readTable(client, table);
  let waiting: Buffer[] = [];
  let length = 0;
  let number = 0;
  const entry = (): Buffer => {
    const piece = tarEntry({ name: pieceName(table.name, ++number), content: Buffer.concat(waiting, length) });
    waiting = [];
    length = 0;
    return piece;
  };
  for (;;) {
    const { value, done } = await content.next();
    if (done) {
      if (length > 0) yield entry();
      return value;
    }
    waiting.push(value);
    length += value.length;
    if (length >= PIECE) yield entry();
  }
}

async function fileFor(path: string, { counties, madeAt }: BackupHeader): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) throw backupErrors.exists(path);
  const isFolder = found?.isDirectory() || path.endsWith('/') || path.endsWith('\\');
  const file = isFolder ? join(path, `qingce-${[...counties.slice(0, 3), madeAt.slice(0, 19).replaceAll(/[-:]/g, '')].join('-')}.tar.gz`) : path;
  await mkdir(dirname(file), { recursive: true });
  if (await stat(file).catch(() => null)) throw backupErrors.exists(file);
  return file;
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
