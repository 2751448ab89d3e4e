import { types } from 'node:util';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import type { TableLimits, TableSource } from '../table';
import { TableFormatError } from '../table-format.error';
import { SourceFailure, SourceReader } from './byte-range';

const stored = 0;
const deflated = 8;
/** Unpacks up to a mebibyte ahead, in another thread, while the rows before it are being read. */
const unpacking = { chunkSize: 256 * 1024, highWaterMark: 1024 ** 2 };

/** The files inside a workbook, read as streams and never further than the limits allow. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: TableLimits,
  ) {}

  /** @throws TableFormatError TRUNCATED if the directory at the end is missing or damaged, TOO_LARGE, ENCRYPTED */
  static async open(source: TableSource, limits: TableLimits): Promise<Archive> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, { autoClose: false, lazyEntries: true });
      if (zip.entryCount > limits.archiveEntries) throw new TableFormatError('TOO_LARGE', { part: source.fileName, limit: `${limits.archiveEntries} entries` });
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw new TableFormatError('ENCRYPTED');
        entries.set(entry.fileName, entry);
      }
      return new Archive(zip, entries, limits);
    } catch (error) {
      throw damaged(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Uncompressed size as the directory has it. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * The bytes of one file inside, unpacked. Declared and actual sizes are held against the limit and the ratio, and
   * length and checksum are compared at the end.
   *
   * @throws TableFormatError TOO_LARGE, or TRUNCATED if it is not there, cut off or damaged
   */
  async *bytes(name: string, limit: number): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry || (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)) throw new TableFormatError('TRUNCATED', { part: name });
    this.guard(entry, entry.uncompressedSize, limit);
    let total = 0;
    let checksum = 0;
    for await (const chunk of this.unpack(entry)) {
      total += chunk.length;
      this.guard(entry, total, limit);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (total !== entry.uncompressedSize || checksum !== entry.crc32) throw new TableFormatError('TRUNCATED', { part: name });
  }

  /** A small file inside as text. */
  async text(name: string): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.bytes(name, smallFile)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }

  private async *unpack(entry: Entry): AsyncGenerator<Buffer> {
    try {
      const raw = await this.zip.openReadStreamPromise(entry, { decodeFileData: false });
      if (entry.compressionMethod === stored) {
        yield* raw;
        return;
      }
      const inflate = createInflateRaw(unpacking);
      raw.on('error', (error) => inflate.destroy(error));
      try {
        yield* raw.pipe(inflate);
      } finally {
        raw.destroy();
      }
    } catch (error) {
      throw damaged(error);
    }
  }

  private guard(entry: Entry, bytes: number, limit: number): void {
    const { ratio, ratioFloorBytes } = this.limits;
    if (bytes > limit) throw new TableFormatError('TOO_LARGE', { part: entry.fileName, limit: `${limit} B` });
    if (bytes > ratioFloorBytes && bytes > ratio * entry.compressedSize) {
      throw new TableFormatError('TOO_LARGE', { part: entry.fileName, limit: `1:${ratio}` });
    }
  }
}

const smallFile = 64 * 1024 ** 2;

/** What the archive reader says of broken bytes, as one of our failures; aborts and failures of the source pass. */
function damaged(error: unknown): unknown {
  if (error instanceof SourceFailure) return error.cause;
  if (error instanceof TableFormatError || !types.isNativeError(error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  // The archive reader throws plain errors without a code, the inflater those of zlib.
  const ours = code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE' || (code === '' && error.name === 'Error');
  return ours ? new TableFormatError('TRUNCATED', { part: error.message }) : error;
}
