import { TextDecoder } from 'node:util';
import { TableFormatError } from '../table-format.error';
import type { TableEncoding } from '../table';
import { firstInvalidByte } from './text-encoding';

/** Text without any line end is held back no longer than this: then it is no table. */
const longestLine = 8 * 1024 ** 2;
const patience = 1024 ** 2;

/** Whole lines of text, and the first byte (counted in the file) that is none. */
export interface DecodedLines {
  text: string;
  failure: TableFormatError | null;
}

/**
 * Decodes bytes as they come, whole lines at a time: a line feed is never part of a longer character in UTF-8 or
 * GB18030, so no character is ever cut, and where bytes are invalid the valid text before them is still delivered.
 */
export class LineDecoder {
  private held: Buffer = Buffer.alloc(0);
  private offset = 0;
  private readonly decoder: TextDecoder;

  constructor(private readonly encoding: TableEncoding) {
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  decode(chunk: Buffer): DecodedLines {
    let cut = chunk.lastIndexOf(lineFeed);
    if (cut < 0 && this.held.length > patience) cut = chunk.lastIndexOf(carriageReturn);
    if (cut < 0) {
      this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
      if (this.held.length > longestLine) throw new TableFormatError('CELL_TOO_LARGE', { limit: longestLine });
      return { text: '', failure: null };
    }
    const lines = chunk.subarray(0, cut + 1);
    const whole = this.held.length === 0 ? lines : Buffer.concat([this.held, lines]);
    this.held = chunk.subarray(cut + 1);
    return this.text(whole, false);
  }

  /** What is left when no bytes follow. */
  end(): DecodedLines {
    const last = this.held;
    this.held = Buffer.alloc(0);
    return this.text(last, true);
  }

  private text(bytes: Buffer, last: boolean): DecodedLines {
    const start = this.offset;
    this.offset += bytes.length;
    try {
      // Streaming mode is the faster one in Node 20 for text that is not ASCII.
      return { text: this.decoder.decode(bytes, { stream: true }) + (last ? this.decoder.decode() : ''), failure: null };
    } catch {
      const { index, cutOff } = firstInvalidByte(bytes, this.encoding);
      const text = new TextDecoder(this.encoding).decode(bytes.subarray(0, index));
      const code = last && cutOff ? 'TRUNCATED' : 'WRONG_ENCODING';
      return { text, failure: new TableFormatError(code, { offset: start + index }) };
    }
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
