import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { findRunningPostgres, startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from '../index';

/** Data folders of one spec file, below one temporary folder; `clear` stops whatever still runs in them. */
export class TemporaryServers {
  private readonly folders = new Set<string>();

  private constructor(readonly base: string) {}

  static async open(): Promise<TemporaryServers> {
    const base = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
    await chmod(base, 0o755);
    return new TemporaryServers(base);
  }

  folder(name: string): string {
    const path = join(this.base, name);
    this.folders.add(path);
    return path;
  }

  start(name: string, options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    return startEmbeddedPostgres({ dataFolder: this.folder(name), durable: false, ...options });
  }

  async clear(): Promise<void> {
    for (const folder of this.folders) await (await findRunningPostgres(folder))?.stop();
    await rm(this.base, { recursive: true, force: true });
  }
}

/** A connection that does not mind when its server is killed. */
export async function connect(server: EmbeddedPostgres): Promise<Client> {
  const client = new Client({ connectionString: server.urlFor('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The first value of a query's first row. */
export async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown> {
  const client = await connect(server);
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** The server's process, as it wrote it down itself. */
export async function postmasterOf(dataFolder: string): Promise<number> {
  return Number((await readFile(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
