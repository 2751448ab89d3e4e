import { rowWith, shortHeaders, shortRow } from '../testing/rolls';
import { codeOf, failureOf, readAll, sourceOf } from '../testing/sources';
import { inlineSheet, rawWorkbook, sheetOf } from '../testing/workbooks';
import { zipOf } from '../testing/zip';

const rows = (count: number) => [shortHeaders, ...Array.from({ length: count }, () => shortRow)];
const limits = { ratioFloorBytes: 64 * 1024 };

describe('a workbook that cannot be taken', () => {
  it.each([0.3, 0.6, 0.9, 0.999])('is cut off after %f of its bytes', async (share) => {
    const bytes = await sheetOf(rows(200));
    expect(await codeOf(readAll(sourceOf(bytes.subarray(0, Math.floor(bytes.length * share)))))).toBe('TRUNCATED');
  });

  it('is damaged inside', async () => {
    const bytes = rawWorkbook({ sheet: inlineSheet(Array.from({ length: 200 }, (_, index) => rowWith({ 户号: `${index * 7919}` })).concat([shortHeaders])) });
    const at = bytes.indexOf('sheet1.xml') + 200;
    bytes.writeUInt32LE((bytes.readUInt32LE(at) ^ 0x5a5a5a5a) >>> 0, at);
    expect(await codeOf(readAll(sourceOf(bytes)))).toBe('TRUNCATED');
  });

  it.each<[what: string, sheet: string]>([
    ['breaks off inside the rows', inlineSheet(rows(100)).slice(0, -200)],
    ['breaks off behind the rows', inlineSheet(rows(3)).replace('</worksheet>', '')],
    ['declares a document type', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${inlineSheet(rows(3))}`],
  ])('has a sheet that %s', async (_what, sheet) => {
    expect(await codeOf(readAll(sourceOf(rawWorkbook({ sheet }))))).toBe('TRUNCATED');
  });

  it('refers to shared strings that it does not have', async () => {
    const sheet = inlineSheet(rows(1)).replace('</sheetData>', '<row><c t="s"><v>7</v></c></row></sheetData>');
    expect(await codeOf(readAll(sourceOf(rawWorkbook({ sheet, sharedStrings: '<sst/>' }))))).toBe('TRUNCATED');
  });

  it.each<[what: string, options: object]>([
    ['in proportion to its packed size', { limits }],
    ['in size', { limits: { sheetBytes: 100_000 } }],
  ])('unpacks to too much %s, whatever it declares', async (_what, options) => {
    const sheet = `${inlineSheet(rows(1)).replace('</sheetData></worksheet>', '')}${' '.repeat(2_000_000)}</sheetData></worksheet>`;
    expect(await codeOf(readAll(sourceOf(rawWorkbook({ sheet })), 'ROLL', options))).toBe('TOO_LARGE');
    const lying = rawWorkbook({ sheet, adjust: (part) => (part.content === sheet ? { ...part, declaredSize: 1000 } : part) });
    expect(await codeOf(readAll(sourceOf(lying), 'ROLL', options))).toBe('TOO_LARGE');
  });

  it('has more shared strings than memory is given for', async () => {
    const sharedStrings = `<sst>${'<si><t>许国</t></si>'.repeat(10_000)}</sst>`;
    const sheet = inlineSheet([shortHeaders]).replace('</sheetData>', '<row><c t="s"><v>1</v></c></row></sheetData>');
    expect(await codeOf(readAll(sourceOf(rawWorkbook({ sheet, sharedStrings })), 'ROLL', { limits: { sharedStringBytes: 50_000 } }))).toBe('TOO_LARGE');
  });

  it('has a cell that is too large, with its row', async () => {
    const bytes = rawWorkbook({ sheet: inlineSheet([...rows(2), rowWith({ 姓名: '许'.repeat(200_000) })]) });
    const failure = await failureOf(readAll(sourceOf(bytes)));
    expect([failure.code, failure.detail['row']]).toEqual(['CELL_TOO_LARGE', 3]);
  });

  it('has encrypted parts', async () => {
    const bytes = rawWorkbook({ sheet: inlineSheet(rows(1)), adjust: (part) => ({ ...part, flags: 1 }) });
    expect(await codeOf(readAll(sourceOf(bytes)))).toBe('ENCRYPTED');
  });

  it.each<[what: string, part: string, found: string]>([
    ['a text document', 'word/document.xml', '.docx'],
    ['a binary workbook', 'xl/workbook.bin', '.xlsb'],
    ['a sheet of another office', 'content.xml', '.ods'],
    ['any archive', 'a.txt', 'ZIP'],
  ])('is %s', async (_what, name, found) => {
    const failure = await failureOf(readAll(sourceOf(zipOf([{ name, content: 'x' }]))));
    expect([failure.code, failure.detail]).toEqual(['NOT_A_TABLE', { found }]);
  });

  it('has nothing on its sheets', async () => {
    expect(await codeOf(readAll(sourceOf(await sheetOf([]))))).toBe('EMPTY');
  });

  it('comes from a source that fails: that failure is passed on', async () => {
    const source = sourceOf(await sheetOf(rows(3)));
    source.read = async () => {
      throw new Error('connection lost');
    };
    await expect(readAll(source)).rejects.toThrow('connection lost');
  });
});
