import { rollReader, type RollOutcome } from '../index';
import { rowWith, shortHeaders, shortRow } from '../testing/rolls';
import { failureOf, readAll, sourceOf } from '../testing/sources';
import { inlineSheet, rawWorkbook, sheetOf, workbookOf } from '../testing/workbooks';

async function readRows(bytes: Buffer): Promise<RollOutcome[]> {
  const { head, rows } = await readAll(sourceOf(bytes, { chunk: 1000 }));
  return rows.map(rollReader(head));
}

describe('a workbook', () => {
  it('is recognised with its title, sheet and header, and its rows are numbered below it', async () => {
    const bytes = await sheetOf([['青禾县常住人口信息清单'], [], shortHeaders, shortRow, [], shortRow], (sheet) => sheet.mergeCells('A1:H1'));
    const { head, rows } = await readAll(sourceOf(bytes));
    expect(head).toMatchObject({ format: 'XLSX', encoding: null, delimiter: null, sheet: '清单', headerRow: 3, headers: shortHeaders, missing: [], preview: [shortRow, shortRow] });
    expect(rows).toEqual([1, 3].map((rowNumber) => ({ rowNumber, cells: shortRow, problem: null, imprecise: null })));
  });

  it('is read without random access and however its bytes come', async () => {
    const bytes = await sheetOf([shortHeaders, ...Array.from({ length: 300 }, (_, index) => rowWith({ 户号: String(index) }))]);
    const whole = await readAll(sourceOf(bytes));
    for (const chunk of [97, 4096]) expect((await readAll(sourceOf(bytes, { chunk, random: false }))).rows).toEqual(whole.rows);
    expect(whole.rows[299]?.cells[1]).toBe('299');
  });

  it('is read from the first visible sheet with the columns', async () => {
    const bytes = await workbookOf((workbook) => {
      workbook.addWorksheet('说明').addRow(['填表说明', '姓名', '性别']);
      workbook.addWorksheet('旧表', { state: 'hidden' }).addRows([shortHeaders, shortRow]);
      workbook.addWorksheet('户口').addRows([shortHeaders, rowWith({ 姓名: '赵磊' })]);
    });
    const { head, rows } = await readAll(sourceOf(bytes));
    expect([head.sheet, rows[0]?.cells[3]]).toEqual(['户口', '赵磊']);
    expect((await readAll(sourceOf(bytes), 'ROLL', { sheet: '说明' })).head.missing).toContain('villageCode');
    expect((await failureOf(readAll(sourceOf(bytes), 'ROLL', { sheet: '没有' }))).code).toBe('NO_SUCH_SHEET');
  });

  it('gives numbers, dates and rich texts as people see them', async () => {
    const birth = shortHeaders.indexOf('出生日期');
    const bytes = await sheetOf(
      [
        shortHeaders,
        rowWith({}).map((cell, index) => (index === birth ? new Date('1977-01-21T00:00:00Z') : index === 0 ? 700101001001 : cell)),
        rowWith({}).map((cell, index) => (index === birth ? 28146 : index === 1 ? 12 : cell)),
        rowWith({}).map((cell, index) => (index === 3 ? { richText: [{ text: '许' }, { text: '国' }] } : index === 4 ? 1 : cell)),
      ],
      (sheet) => {
        sheet.getCell(2, birth + 1).numFmt = 'yyyy"年"m"月"d"日"';
        sheet.getCell(3, 2).numFmt = '000000000';
      },
    );
    const rows = (await readRows(bytes)).map(({ row }) => row);
    expect(rows.map((row) => row?.birthDate)).toEqual(['1977-01-21', '1977-01-21', '1977-01-21']);
    expect([rows[0]?.villageCode, rows[1]?.householdNumber, rows[2]?.name, rows[2]?.sex]).toEqual(['700101001001', '000000012', '许国', '1']);
  });

  it('takes the results of formulas and hands back those without', async () => {
    const at = shortHeaders.indexOf('姓名');
    const withName = (value: unknown) => rowWith({}).map((cell, index) => (index === at ? value : cell));
    const bytes = await sheetOf([
      shortHeaders,
      withName({ formula: 'A9', result: '赵磊' }),
      withName({ formula: 'A9', result: '' }),
      withName({ formula: 'VLOOKUP(A1,B:C,2)' }),
      withName({ formula: 'A9', result: { error: '#REF!' } }),
      withName({ error: '#N/A' }),
    ]);
    const outcomes = await readRows(bytes);
    expect(outcomes[0]?.row?.name).toBe('赵磊');
    const handedBack = (value: string) => expect.objectContaining({ reason: 'FORMULA_WITHOUT_VALUE', column: 'name', value });
    expect(outcomes.slice(2).map(({ rejection }) => rejection)).toEqual([handedBack('=VLOOKUP(A1,B:C,2)'), handedBack('#REF!'), handedBack('#N/A')]);
  });

  it('hands back every row that merged cells touch', async () => {
    const bytes = await sheetOf([shortHeaders, ...Array.from({ length: 6 }, () => shortRow), [], shortRow], (sheet) => {
      sheet.mergeCells('A3:A4');
      sheet.mergeCells('D6:E6');
      sheet.mergeCells('J2:K9');
    });
    const outcomes = await readRows(bytes);
    expect(outcomes.map(({ rejection }) => rejection?.value ?? null)).toEqual([null, 'A3:A4', 'A3:A4', null, 'D6:E6', null, null]);
    expect(outcomes[1]?.rejection).toEqual({ rowNumber: 2, column: 'villageCode', value: 'A3:A4', reason: 'MERGED_CELL' });
  });

  it('warns where a spreadsheet has eaten the last digits of a citizen number', async () => {
    const at = shortHeaders.indexOf('公民身份号码');
    const [outcome] = await readRows(await sheetOf([shortHeaders, rowWith({}).map((cell, index) => (index === at ? Number('700101197701214458') : cell))]));
    expect(outcome?.row).toMatchObject({ citizenNumber: '700101197701214500', warnings: [{ warning: 'DIGITS_LOST', column: 'citizenNumber' }] });
  });
});

describe('a workbook of another program', () => {
  const strings = (texts: readonly string[]) => `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`;

  it('is read with prefixes, missing references, comments, verbatim text and every kind of text', async () => {
    const head = shortHeaders.map((header) => `<x:c t="inlineStr"><x:is><x:t>${header}</x:t></x:is></x:c>`).join('');
    const row = [
      '<x:c r="A4" t=\'s\'><x:v>0</x:v></x:c>',
      '<x:c r="B4"><x:v>1E3</x:v></x:c>',
      '<x:c r="D4" t="s"><x:v>1</x:v></x:c>',
      '<x:c r="E4" t="str"><x:f>IF(1&lt;2,"男")</x:f><x:v>男</x:v></x:c>',
      '<x:c t="inlineStr"><x:is><x:r><x:t>汉</x:t></x:r><x:r><x:t><![CDATA[族]]></x:t></x:r><x:rPh><x:t>han</x:t></x:rPh></x:is></x:c>',
      '<x:c r="G4" t="d"><x:v>1977-01-21T00:00:00</x:v></x:c>',
      '<x:c r="H4"/>',
    ].join('');
    const bytes = rawWorkbook({
      sheet: `<?xml version="1.0"?><!-- a > b --><x:worksheet><x:sheetData><x:row>${head}</x:row><x:row r="4">${row}</x:row></x:sheetData></x:worksheet>`,
      sharedStrings: strings(['<t>700101001001</t>', '<r><t>许&amp;</t></r><r><t>国&#x20000;_x000A_</t></r><rPh><t>guo</t></rPh>']),
    });
    const { rows } = await readAll(sourceOf(bytes));
    expect(rows).toEqual([{ rowNumber: 3, cells: ['700101001001', '1000', '', '许&国𠀀\n', '男', '汉族', '1977-01-21', ''], problem: null, imprecise: null }]);
  });

  it('counts days from 1904 where it says so', async () => {
    const head = shortHeaders.map((header) => `<c t="inlineStr"><is><t>${header}</t></is></c>`).join('');
    const bytes = rawWorkbook({
      sheet: `<worksheet><sheetData><row>${head}</row><row><c r="A2" t="s"><v>0</v></c><c r="G2" s="1"><v>26684</v></c></row></sheetData></worksheet>`,
      sharedStrings: strings(['<t>700101001001</t>']),
      styles: '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      workbookAttributes: '<workbookPr date1904="1"/>',
    });
    expect((await readAll(sourceOf(bytes))).rows[0]?.cells[6]).toBe('1977-01-21');
  });

  it('hands back rows with NUL characters and with more cells than columns', async () => {
    const bytes = rawWorkbook({ sheet: inlineSheet([shortHeaders, rowWith({ 姓名: '许_x0000_国' }), [...shortRow, '多']]) });
    const { rows } = await readAll(sourceOf(bytes));
    expect(rows.map(({ problem }) => problem)).toEqual([
      { reason: 'NUL_CHARACTER', cell: 3, value: '许\\0国' },
      { reason: 'ROW_TOO_LONG', cell: 8, value: '多' },
    ]);
  });
});
