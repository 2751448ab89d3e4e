import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in PostgreSQL's COPY text format. */
export function copyValue(value: string | number | null): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : value;
}

/** An open COPY into a table; rows are written as whole lines, with back pressure. */
export class CopyWriter {
  private readonly stream;
  /** Settles when the COPY has ended; a failure between two writes is met at the next one, never unhandled. */
  private readonly ended: Promise<void>;
  private failure: Error | undefined;

  constructor(client: PoolClient, table: string, columns: readonly string[]) {
    this.stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
    this.ended = finished(this.stream);
    this.ended.catch((error: Error) => (this.failure ??= error));
  }

  /** @throws what PostgreSQL said of the lines so far */
  async write(lines: string): Promise<void> {
    if (this.failure) throw this.failure;
    if (!this.stream.write(lines)) await Promise.race([once(this.stream, 'drain'), this.ended]);
  }

  async end(): Promise<void> {
    if (this.failure) throw this.failure;
    this.stream.end();
    await this.ended;
  }

  /** Ends the COPY without keeping anything. */
  abort(error: Error): void {
    this.stream.destroy(error);
  }
}
