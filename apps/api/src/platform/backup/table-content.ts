import { createHash } from 'node:crypto';
import { escapeIdentifier, type Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type BackupTable, columnList } from './catalogue';

/** How many rows a table has and the SHA-256 of its COPY text in the order of its primary key. */
export interface TableContent {
  rows: number;
  sha256: string;
}

/** The same bytes for the same rows, whatever the server or the session is set to. */
export const contentSettings = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8'; set local statement_timeout = 0`;

/** Hands out a table's COPY text piece by piece and says at the end what went through. */
export async function* readTable(client: Client, table: BackupTable): AsyncGenerator<Buffer, TableContent> {
  const order = table.primaryKey.length > 0 ? `order by ${columnList(table.primaryKey)}` : '';
  const hash = createHash('sha256');
  const stream = client.query(copyTo(`copy (select ${columnList(table.columns)} from public.${escapeIdentifier(table.name)} ${order}) to stdout`));
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    yield piece;
  }
  return { rows: stream.rowCount, sha256: hash.digest('hex') };
}

/** What a table holds now. */
export async function contentOf(client: Client, table: BackupTable): Promise<TableContent> {
  const content = readTable(client, table);
  for (;;) {
    const { value, done } = await content.next();
    if (done) return value;
  }
}
