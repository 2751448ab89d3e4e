import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { encodeGb18030 } from './gb18030';

export type Encoding = 'utf-8' | 'gb18030';

/** Writes pieces of text as they come, never holding more than a few of them. A byte order mark is for UTF-8 only. */
export async function writePieces(path: string, pieces: Iterable<string>, encoding: Encoding): Promise<void> {
  await pipeline(Readable.from(encoded(pieces, encoding), { objectMode: true, highWaterMark: 2 }), createWriteStream(path));
}

function* encoded(pieces: Iterable<string>, encoding: Encoding): Generator<Buffer> {
  for (const piece of pieces) yield encoding === 'utf-8' ? Buffer.from(piece, 'utf8') : encodeGb18030(piece.replace(/^\uFEFF/, ''));
}
