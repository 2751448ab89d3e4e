import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { findRunningPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './index';

async function ask<T>(server: EmbeddedPostgres, sql: string): Promise<T | undefined> {
  const client = new Client({ connectionString: server.urlFor('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  let base: string;
  beforeAll(async () => { base = await mkdtemp(join(tmpdir(), 'embedded-postgres-')); });
  afterAll(() => rm(base, { recursive: true, force: true }));

  it('makes a database on first use, answers, stops', async () => {
    const dataFolder = join(base, 'first');
    const lines: string[] = [];
    const server = await startEmbeddedPostgres({ dataFolder, durable: false, onLog: (line) => lines.push(line) });
    expect(await ask(server, 'SHOW fsync')).toBe('off');
    expect(await ask(server, 'SHOW timezone')).toBe('Asia/Shanghai');
    await server.stop();
    expect(await findRunningPostgres(dataFolder)).toBeNull();
  });
});
