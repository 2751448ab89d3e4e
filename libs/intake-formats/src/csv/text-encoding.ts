import { isAscii, isUtf8 } from 'node:buffer';
import { TableFormatError } from '../table-format.error';
import type { TableEncoding, TableSource } from '../table';

const sampleBytes = 256 * 1024;

/** Which encoding the file is in, and whether it says so by a byte order mark. */
export interface DetectedEncoding {
  encoding: TableEncoding;
  byteOrderMark: boolean;
}

/**
 * Finds the encoding from the first bytes that are not ASCII: UTF-8 if they are valid as such, otherwise GB18030.
 * A UTF-8 file with a few broken bytes is still told from GB18030, whose text hardly ever looks like UTF-8 ideographs.
 *
 * @throws TableFormatError WRONG_ENCODING for UTF-16 and for bytes that are neither
 */
export async function detectEncoding(source: TableSource): Promise<DetectedEncoding> {
  let head: Buffer = Buffer.alloc(0);
  let before = 0;
  for await (const chunk of source.stream()) {
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < sampleBytes) continue;
    if (before === 0) refuseWideText(head);
    if (!isAscii(head)) break;
    before += head.length;
    head = Buffer.alloc(0);
  }
  if (before === 0) refuseWideText(head);
  const byteOrderMark = before === 0 && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  // A window that starts behind ASCII starts at a character; it may end inside one, so it is cut at a line end.
  const cut = head.length < sampleBytes ? -1 : head.lastIndexOf(0x0a);
  const sample = cut < 0 ? head : head.subarray(0, cut + 1);
  if (byteOrderMark || isUtf8(sample)) return { encoding: 'utf-8', byteOrderMark };
  const utf8 = firstInvalidByte(sample, 'utf-8');
  if (looksLikeUtf8(sample)) {
    // Cut off inside the last character, or a few broken bytes: reading the rows names the place.
    return { encoding: 'utf-8', byteOrderMark };
  }
  const gb18030 = firstInvalidByte(sample, 'gb18030');
  if (gb18030.index === sample.length || gb18030.cutOff) return { encoding: 'gb18030', byteOrderMark };
  if (gb18030.index > 1024 && gb18030.index > utf8.index) return { encoding: 'gb18030', byteOrderMark };
  throw new TableFormatError('WRONG_ENCODING', { offset: before + Math.max(utf8.index, gb18030.index) });
}

function refuseWideText(head: Buffer): void {
  const mark = head.length < 2 ? 0 : head.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) throw new TableFormatError('WRONG_ENCODING', { found: 'UTF-16', offset: 0 });
  const nuls = [0, 0];
  const looked = Math.min(head.length, 4096);
  for (let i = 0; i < looked; i++) if (head[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  // ASCII in UTF-16 has a NUL in every other byte; a stray NUL is a fault of one row, many are no text at all.
  if (even + odd > looked / 10) {
    const wide = Math.max(even, odd) > 8 * Math.min(even, odd);
    if (wide) throw new TableFormatError('WRONG_ENCODING', { found: 'UTF-16', offset: head.indexOf(0) });
    throw new TableFormatError('NOT_A_TABLE');
  }
}

/** More ideographs than broken places when read as UTF-8. */
function looksLikeUtf8(sample: Buffer): boolean {
  const text = sample.subarray(0, 64 * 1024).toString('utf8');
  let ideographs = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x4e00 && code <= 0x9fff) ideographs++;
  }
  return ideographs > broken;
}

/**
 * Where bytes that begin at a character stop being valid: the index of the first byte of the first character that is
 * none (the length if all is valid), and whether it is only cut off by the end of the bytes.
 */
export function firstInvalidByte(bytes: Buffer, encoding: TableEncoding): { index: number; cutOff: boolean } {
  const lengthAt = encoding === 'utf-8' ? utf8LengthAt : gb18030LengthAt;
  let index = 0;
  while (index < bytes.length) {
    const length = lengthAt(bytes, index);
    if (length === 0) return { index, cutOff: false };
    if (index + length > bytes.length) return { index, cutOff: true };
    index += length;
  }
  return { index, cutOff: false };
}

/** Bytes of the character at `at`, judged by as many of them as are there; 0 if they are invalid. */
function utf8LengthAt(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const present = bytes.subarray(at, at + length);
  for (const byte of present.subarray(1)) if (byte < 0x80 || byte > 0xbf) return 0;
  // Overlong forms, surrogates and what lies beyond Unicode.
  return present.length === length && !isUtf8(present) ? 0 : length;
}

function gb18030LengthAt(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  if (lead === 0xff) return 0;
  const second = bytes[at + 1];
  if (second === undefined) return 2;
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
  if (second < 0x30 || second > 0x39) return 0;
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  if (third !== undefined && (third < 0x81 || third === 0xff)) return 0;
  if (fourth !== undefined && (fourth < 0x30 || fourth > 0x39)) return 0;
  // Four bytes reach beyond Unicode; only the decoder knows which.
  if (fourth !== undefined && new TextDecoder('gb18030').decode(bytes.subarray(at, at + 4)).includes('\ufffd')) return 0;
  return 4;
}
