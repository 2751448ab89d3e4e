import { Client } from 'pg';

import { systemCode } from './embedded-postgres-error';

/** What the server itself answers. */
export type Health =
  | { state: 'HEALTHY'; dataDirectory: string; durable: boolean }
  /** Lives, but all its connections are taken. */
  | { state: 'FULL' }
  /** Starting, recovering or shutting down. */
  | { state: 'NOT_NOW' }
  | { state: 'PASSWORD_REFUSED' }
  | { state: 'NO_ANSWER' };

const stateOfSqlState: Readonly<Record<string, 'FULL' | 'NOT_NOW' | 'PASSWORD_REFUSED'>> = {
  '53300': 'FULL',
  '57P01': 'NOT_NOW',
  '57P03': 'NOT_NOW',
  '28P01': 'PASSWORD_REFUSED',
  '28000': 'PASSWORD_REFUSED',
};

/** Signs in and asks the server which folder it serves: no other server can pass for ours. */
export async function probe(port: number, password: string, milliseconds = 2_000): Promise<Health> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
  });
  client.on('error', () => undefined); // a connection lost after the answer is no news
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; fsync: string }>(
      `SELECT current_setting('data_directory') AS folder, current_setting('fsync') AS fsync`,
    );
    return { state: 'HEALTHY', dataDirectory: rows[0]?.folder ?? '', durable: rows[0]?.fsync === 'on' };
  } catch (error) {
    return { state: stateOfSqlState[systemCode(error) ?? ''] ?? 'NO_ANSWER' };
  } finally {
    void client.end().catch(() => undefined);
  }
}
