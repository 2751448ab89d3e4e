import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import { ROLL_HEADERS } from '@qingce/sample-county';
import type { BenchDatabase } from '../database/bench-database';

const DATABASE = 'bench_copy';

/** The limit of an intake: COPY of the same file, all columns as text, into a bare unlogged table. @returns seconds */
export async function bareCopy(database: BenchDatabase, roll: string): Promise<number> {
  await database.createDatabase(DATABASE);
  const client = await database.connect(DATABASE);
  try {
    await client.query(`create unlogged table bare_roll (${ROLL_HEADERS.map((header) => `"${header}" text`).join(', ')})`);
    const started = performance.now();
    await pipeline(createReadStream(roll, { highWaterMark: 256 * 1_024 }), client.query(from('copy bare_roll from stdin with (format csv, header true)')));
    return (performance.now() - started) / 1_000;
  } finally {
    await client.end();
    await database.dropDatabase(DATABASE);
  }
}
