import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { TableSource } from '../table';

/** Asked for at once and at multiples of itself, so that a source kept in pieces of this size fetches each once. */
const pieceBytes = 1024 ** 2;

/** The source itself failed, not what is in it. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
}

async function* rangeOf(source: TableSource, start: number, end: number): AsyncGenerator<Buffer> {
  try {
    yield* byteRange(source, start, end);
  } catch (cause) {
    throw new SourceFailure('The source of the table failed', { cause });
  }
}

/** Bytes `start` to `end` (exclusive) of a source: by random access if it has it, otherwise by skipping what is before. */
async function* byteRange(source: TableSource, start: number, end: number): AsyncGenerator<Buffer> {
  if (source.read) {
    for (let at = start; at < end; ) {
      const piece = await source.read(at, Math.min(end, at - (at % pieceBytes) + pieceBytes) - at);
      if (piece.length === 0) return;
      at += piece.length;
      yield piece;
    }
    return;
  }
  let at = 0;
  for await (const chunk of source.stream()) {
    const from = Math.max(0, start - at);
    const to = Math.min(chunk.length, end - at);
    if (from < to) yield chunk.subarray(from, to);
    at += chunk.length;
    if (at >= end) return;
  }
}

/** Lets the archive reader see a source. */
export class SourceReader extends RandomAccessReader {
  constructor(private readonly source: TableSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.source, start, end), { objectMode: false });
  }
}
