import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { TableSource } from '@qingce/intake-formats';
import type { Database } from '../database/database';
import type { Scope } from '../database/scope';
import { problems } from '../errors/problem';
import { uuidv7 } from '../uuid';

/** Files lie in PostgreSQL in chunks of one MiB, so that every process serves them and one backup holds everything. */
export const CHUNK_SIZE = 1024 * 1024;

export interface StoredFile {
  id: string;
  name: string;
  size: number;
  sha256: Buffer;
}

/** Cuts a stream of any pieces into chunks of CHUNK_SIZE; the last may be shorter. */
async function* chunksOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length < CHUNK_SIZE) continue;
    const joined = Buffer.concat(pieces, length);
    let start = 0;
    for (; length - start >= CHUNK_SIZE; start += CHUNK_SIZE) yield joined.subarray(start, start + CHUNK_SIZE);
    pieces = [Buffer.from(joined.subarray(start))];
    length -= start;
  }
  if (length > 0) yield Buffer.concat(pieces, length);
}

/**
 * Stores a stream as it comes: one chunk is in memory at a time. The file is there when the transaction commits.
 * @throws Problem LIMIT_EXCEEDED beyond `maximumSize` bytes, BAD_USER_INPUT when there is nothing in it
 */
export async function storeFile(
  manager: EntityManager,
  countyCode: string,
  userId: string,
  name: string,
  stream: AsyncIterable<Buffer>,
  maximumSize: number,
): Promise<StoredFile> {
  const id = uuidv7();
  const hash = createHash('sha256');
  let size = 0;
  let position = 0;
  for await (const chunk of chunksOf(stream)) {
    size += chunk.length;
    if (size > maximumSize) {
      throw problems.limitExceeded({
        zh: `文件超过 ${Math.floor(maximumSize / 1024 ** 2)} MB 的上限,没有保存。请按乡镇拆分后分别上传。`,
        en: `The file is larger than ${Math.floor(maximumSize / 1024 ** 2)} MB and was not saved. Split it by township.`,
      });
    }
    hash.update(chunk);
    await manager.query('insert into file_chunk (county_code, file_id, position, bytes) values ($1, $2, $3, $4)', [countyCode, id, position++, chunk]);
  }
  if (size === 0) throw problems.badInput('file', { zh: '文件是空的。', en: 'The file is empty.' });
  const sha256 = hash.digest();
  await manager.query('insert into file (county_code, id, name, size, sha256, uploaded_by) values ($1, $2, $3, $4, $5, $6)', [
    countyCode,
    id,
    name,
    size,
    sha256,
    userId,
  ]);
  return { id, name, size, sha256 };
}

/** A stored file as the readers of tables want it: restartable, with random access for XLSX. */
export function storedTable(database: Database, scope: Scope, countyCode: string, file: { id: string; name: string; size: number }): TableSource {
  let last: { position: number; bytes: Buffer } | undefined;
  const chunk = async (position: number): Promise<Buffer> => {
    if (last?.position === position) return last.bytes;
    const session = database.read(scope);
    try {
      const row = await session.row<{ bytes: Buffer }>({
        text: 'select bytes from file_chunk where county_code = $1 and file_id = $2 and position = $3',
        values: [countyCode, file.id, position],
      });
      if (!row) throw new Error(`file ${file.id} has no chunk ${position}`);
      last = { position, bytes: row.bytes };
      return row.bytes;
    } finally {
      await session.close();
    }
  };
  return {
    fileName: file.name,
    size: file.size,
    async *stream() {
      for (let position = 0; position * CHUNK_SIZE < file.size; position++) yield await chunk(position);
    },
    async read(offset, length) {
      const end = Math.min(offset + length, file.size);
      const parts: Buffer[] = [];
      for (let at = offset; at < end; ) {
        const position = Math.floor(at / CHUNK_SIZE);
        const start = at - position * CHUNK_SIZE;
        const part = (await chunk(position)).subarray(start, Math.min(CHUNK_SIZE, start + end - at));
        parts.push(part);
        at += part.length;
      }
      return Buffer.concat(parts);
    },
  };
}
