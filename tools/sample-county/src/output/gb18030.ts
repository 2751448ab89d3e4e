const REPLACEMENT = '\uFFFD';
/** Pointer of U+10000 in the four-byte area of GB 18030. */
const SUPPLEMENTARY_POINTER = 189_000;

function fourBytes(pointer: number): number[] {
  return [0x81 + Math.floor(pointer / 12_600), 0x30 + (Math.floor(pointer / 1_260) % 10), 0x81 + (Math.floor(pointer / 10) % 126), 0x30 + (pointer % 10)];
}

/** Turns the decoder that every browser and Node has round: its answers for all two-byte and all four-byte codes of plane 0. */
function buildTable(): Map<number, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<number, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const code = text.codePointAt(0);
    if (text.length === 1 && text !== REPLACEMENT && code !== undefined && !table.has(code)) table.set(code, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let pointer = 0; pointer < 39_420; pointer += 1) add(fourBytes(pointer));
  return table;
}

let table: Map<number, readonly number[]> | null = null;

/** GB 18030, as Chinese Excel writes CSV; it can write every Unicode character. */
export function encodeGb18030(text: string): Buffer {
  table ??= buildTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(code >= 0x10000 ? fourBytes(SUPPLEMENTARY_POINTER + code - 0x10000) : (table.get(code) ?? [0x3f])));
  }
  return Buffer.from(bytes);
}
