import type { TableEncoding } from '../table';

/** Encodes text in the encoding a file came in, so that it goes back the way it came. */
export function encodeText(text: string, encoding: TableEncoding): Buffer {
  return encoding === 'utf-8' ? Buffer.from(text, 'utf8') : encodeGb18030(text);
}

/** Code unit of the basic plane → its bytes as one number; filled when first needed. */
let gb18030: Uint32Array | null = null;

/** Four-byte codes of the basic plane begin here, in the order of the last byte first. */
const fourByteFirst = [0x81, 0x30, 0x81, 0x30] as const;
const basicPlaneCodes = 39_420;
/** Number of the four-byte code of U+10000; from there on they follow each other without a gap. */
const supplementaryFirst = 189_000;

/**
 * Node can read GB18030 but not write it. What it reads is turned round: every code of two and of four bytes is
 * decoded once, so writing agrees with reading, also where editions of the standard differ.
 */
function encodeGb18030(text: string): Buffer {
  const table = (gb18030 ??= reversedTable());
  const bytes = Buffer.allocUnsafe(text.length * 4);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const point = text.codePointAt(index) ?? unit;
    if (point > 0xffff) index++;
    const code = point > 0xffff ? fourBytes(supplementaryFirst + point - 0x10000) : (table[unit] ?? 0);
    // A lone surrogate is no character in any encoding.
    if (code === 0) bytes[length++] = questionMark;
    else length = code > 0xffff ? bytes.writeUInt32BE(code, length) : bytes.writeUInt16BE(code, length);
  }
  return bytes.subarray(0, length);
}

const questionMark = 0x3f;

function reversedTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const decoder = new TextDecoder('gb18030');
  const learn = (code: number, bytes: Buffer) => {
    const text = decoder.decode(bytes);
    if (text.length === 1 && text !== '\ufffd') table[text.charCodeAt(0)] ||= code;
  };
  const pair = Buffer.alloc(2);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pair.writeUInt16BE((lead << 8) | trail);
      learn((lead << 8) | trail, pair);
    }
  }
  const four = Buffer.alloc(4);
  for (let number = 0; number < basicPlaneCodes; number++) {
    four.writeUInt32BE(fourBytes(number));
    learn(four.readUInt32BE(), four);
  }
  return table;
}

/** The four bytes of a code by its number. */
function fourBytes(number: number): number {
  const [a, b, c, d] = fourByteFirst;
  const last = number % 10;
  const third = Math.floor(number / 10) % 126;
  const second = Math.floor(number / 1260) % 10;
  const first = Math.floor(number / 12_600);
  return (a + first) * 0x1000000 + ((b + second) << 16) + ((c + third) << 8) + d + last;
}
