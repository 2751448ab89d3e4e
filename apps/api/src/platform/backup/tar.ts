/** One file of the archive, of at most a few MiB: it is in memory as a whole. */
export interface TarEntry {
  name: string;
  content: Buffer;
}

const BLOCK = 512;
const NAME = { at: 0, length: 100 };
const SIZE = { at: 124, length: 12 };
const CHECKSUM = { at: 148, length: 8 };
/** Two empty blocks end an archive. */
export const tarEnd = Buffer.alloc(2 * BLOCK);

/** The archive was cut off or is none. */
export class TarError extends Error {}

/** An entry as every `tar` reads it (ustar). */
export function tarEntry({ name, content }: TarEntry): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > NAME.length) throw new TarError(`name too long: ${name}`);
  header.write(name, NAME.at);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, SIZE.at);
  header.write('00000000000\0', 136);
  header.write('        ', CHECKSUM.at);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, CHECKSUM.at);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([header, content, padding]);
}

/** Reads an archive made of `tarEntry`s, one entry in memory at a time. @throws TarError when it is damaged or cut off */
export async function* readTar(stream: AsyncIterable<Buffer>, largestEntry: number): AsyncGenerator<TarEntry> {
  const bytes = new ByteReader(stream);
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (header.equals(Buffer.alloc(BLOCK))) return;
    const size = parseInt(header.toString('latin1', SIZE.at, SIZE.at + SIZE.length), 8);
    const sum = parseInt(header.toString('latin1', CHECKSUM.at, CHECKSUM.at + CHECKSUM.length), 8);
    header.fill(' ', CHECKSUM.at, CHECKSUM.at + CHECKSUM.length);
    if (sum !== checksumOf(header) || !(size <= largestEntry)) throw new TarError('not an archive of ours');
    const content = await bytes.take(size);
    await bytes.take((BLOCK - (size % BLOCK)) % BLOCK);
    yield { name: header.toString('utf8', NAME.at, header.indexOf(0)), content };
  }
}

function checksumOf(header: Buffer): number {
  let sum = 0;
  for (const byte of header) sum += byte;
  return sum;
}

/** Pieces of any length, taken in lengths that are asked for. */
class ByteReader {
  private readonly pieces: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.pieces = stream[Symbol.asyncIterator]();
  }

  async take(length: number): Promise<Buffer> {
    const taken = [this.rest];
    let have = this.rest.length;
    while (have < length) {
      const { value, done } = await this.pieces.next();
      if (done) throw new TarError('the file ends in the middle');
      taken.push(value);
      have += value.length;
    }
    const all = taken.length === 1 ? this.rest : Buffer.concat(taken, have);
    this.rest = all.subarray(length);
    return Buffer.from(all.subarray(0, length));
  }
}
