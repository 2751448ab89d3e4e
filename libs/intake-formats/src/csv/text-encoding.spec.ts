import { codeOf, failureOf, readAll, sourceOf } from '../testing/sources';
import { shortHead, shortLine } from '../testing/rolls';
import { encodeText } from './text-encoder';
import { detectEncoding, firstInvalidByte } from './text-encoding';

/** 姓名,性别 and 许国,男 as Chinese Excel writes them, with 㐀 (U+3400) in its four bytes. */
const gb18030 = Buffer.from('d0d5c3fb2cd0d4b1f00d0ad0edb9fa8139ee392cc4d00d0a', 'hex');

describe('detectEncoding', () => {
  it.each([
    ['UTF-8', Buffer.from('姓名,性别\n许国,男\n'), { encoding: 'utf-8', byteOrderMark: false }],
    ['UTF-8 with its mark', Buffer.from('\ufeff姓名,性别\n'), { encoding: 'utf-8', byteOrderMark: true }],
    ['plain ASCII', Buffer.from('code,name\n1,a\n'), { encoding: 'utf-8', byteOrderMark: false }],
    ['GB18030', gb18030, { encoding: 'gb18030', byteOrderMark: false }],
    ['GB18030 far behind a beginning of ASCII', Buffer.concat([Buffer.from('a,b\n'.repeat(200_000)), gb18030]), { encoding: 'gb18030', byteOrderMark: false }],
    ['UTF-8 with one broken byte', Buffer.concat([Buffer.from('姓名,性别\n许国,男\n'.repeat(20)), Buffer.from([0xe5, 0x0a])]), { encoding: 'utf-8', byteOrderMark: false }],
  ])('knows %s', async (_what, bytes, detected) => {
    expect(await detectEncoding(sourceOf(bytes, { chunk: 1000 }))).toEqual(detected);
  });

  it.each([
    ['little-endian with its mark', Buffer.from('\ufeff姓名,性别\n', 'utf16le')],
    ['big-endian with its mark', Buffer.from('\ufeff姓名,性别\n', 'utf16le').swap16()],
    ['without a mark', Buffer.from('code,name\n1,a\n', 'utf16le')],
  ])('refuses UTF-16, %s', async (_what, bytes) => {
    const failure = await failureOf(detectEncoding(sourceOf(bytes)));
    expect(failure.code).toBe('WRONG_ENCODING');
    expect(failure.explanation.zh).toContain('UTF-16');
  });

  it('refuses what is neither, naming the byte', async () => {
    const failure = await failureOf(detectEncoding(sourceOf(Buffer.from('6162e5ff0a', 'hex'))));
    expect([failure.code, failure.detail]).toEqual(['WRONG_ENCODING', { offset: 2 }]);
  });

  it('refuses bytes that are no text', async () => {
    expect(await codeOf(detectEncoding(sourceOf(Buffer.alloc(5000))))).toBe('NOT_A_TABLE');
  });
});

describe('reading text', () => {
  it('reads GB18030 cut anywhere, four-byte characters too', async () => {
    for (let chunk = 1; chunk <= gb18030.length; chunk++) {
      const { rows, head } = await readAll(sourceOf(gb18030, { chunk }));
      expect(head.encoding).toBe('gb18030');
      expect(rows.map(({ cells }) => cells)).toEqual([['许国㐀', '男']]);
    }
  });

  it('names byte and row where the encoding changes further down', async () => {
    const before = Buffer.from(`${shortHead}\n${`${shortLine}\n`.repeat(3000)}`);
    const failure = await failureOf(readAll(sourceOf(Buffer.concat([before, gb18030]), { chunk: 777 })));
    expect([failure.code, failure.detail]).toEqual(['WRONG_ENCODING', { row: 3001, offset: before.length }]);
  });

  it('calls a file that ends inside a character cut off', async () => {
    const whole = Buffer.from(`${shortHead}\n${shortLine}\n${shortLine},许`);
    const failure = await failureOf(readAll(sourceOf(whole.subarray(0, -1))));
    expect([failure.code, failure.detail['row']]).toEqual(['TRUNCATED', 2]);
  });
});

describe('firstInvalidByte', () => {
  it.each<[hex: string, encoding: 'utf-8' | 'gb18030', index: number, cutOff: boolean]>([
    ['e5a792', 'utf-8', 3, false],
    ['e5a7', 'utf-8', 0, true],
    ['61c0af', 'utf-8', 1, false],
    ['eda080', 'utf-8', 0, false],
    ['f48fbfbf', 'utf-8', 4, false],
    ['f4908080', 'utf-8', 0, false],
    ['d0d5', 'gb18030', 2, false],
    ['61d0', 'gb18030', 1, true],
    ['8139ee39', 'gb18030', 4, false],
    ['8139ee', 'gb18030', 0, true],
    ['fe39fe39', 'gb18030', 0, false],
    ['ff', 'gb18030', 0, false],
  ])('of %s as %s', (hex, encoding, index, cutOff) => {
    expect(firstInvalidByte(Buffer.from(hex, 'hex'), encoding)).toEqual({ index, cutOff });
  });
});

describe('encodeText', () => {
  it('writes GB18030 as Chinese Excel does', () => {
    expect(encodeText('姓名,性别\r\n许国㐀,男\r\n', 'gb18030')).toEqual(gb18030);
    expect(encodeText('𠀀', 'gb18030').toString('hex')).toBe('95328236');
  });

  it('writes every character so that it is read back', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });
    const lost: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += point < 0x10000 ? 1 : 97) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const text = String.fromCodePoint(point);
      if (decoder.decode(encodeText(text, 'gb18030')) !== text) lost.push(point.toString(16));
    }
    // Nineteen of the private use area and the replacement character: no code is read as them, so no file brings them.
    expect(lost).toHaveLength(20);
    expect(lost.filter((point) => !/^(?:e[5-8]..|fffd)$/.test(point))).toEqual([]);
  });

  it('writes a lone surrogate, which is no character, as a question mark', () => {
    expect(encodeText('a\ud800', 'gb18030').toString()).toBe('a?');
  });
});
