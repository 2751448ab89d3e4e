import { inspectTable, readTable, rollReader } from './index';
import { codeOf, failureOf, readAll, sourceOf } from './testing/sources';
import { shortHead, shortHeaders, shortLine, shortRow } from './testing/rolls';

describe('a CSV table', () => {
  it('is recognised with its title, delimiter and header', async () => {
    const tabbed = [['青禾县常住人口信息清单'], [''], shortHeaders, shortRow].map((row) => row.join('\t')).join('\r\n');
    const { head, rows } = await readAll(sourceOf(tabbed));
    expect(head).toMatchObject({ format: 'CSV', encoding: 'utf-8', delimiter: '\t', sheet: null, headerRow: 3, headers: shortHeaders, preview: [shortRow], missing: [] });
    expect(rows).toEqual([{ rowNumber: 1, cells: shortRow, problem: null, imprecise: null }]);
    expect((await inspectTable(sourceOf(tabbed.replaceAll('\t', ';')), 'ROLL')).delimiter).toBe(';');
  });

  it('numbers physical rows below the header, blank ones too', async () => {
    const { rows } = await readAll(sourceOf(`标题\n${shortHead}\n\n${shortLine}\n,,,\n  \n${shortLine}\n`));
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 5]);
  });

  it('counts a row with line ends in a cell once', async () => {
    const { rows } = await readAll(sourceOf(`${shortHead}\n${shortLine.replace('许国', '"许\n国"')}\n${shortLine}\n`));
    expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells[3]])).toEqual([[1, '许\n国'], [2, '许国']]);
  });

  it('fills short rows up and reports what does not fit', async () => {
    const { rows, head } = await readAll(sourceOf(`${shortHead}\n700101001001,1\n${shortLine},,  \n${shortLine},多\n`));
    expect(rows[0]?.cells).toEqual(['700101001001', '1', '', '', '', '', '', '']);
    expect(rows[1]).toMatchObject({ cells: shortRow, problem: null });
    expect(rows[2]?.problem).toEqual({ reason: 'ROW_TOO_LONG', cell: 8, value: '多' });
    expect(rows[2] && rollReader(head)(rows[2])).toEqual({ rejection: { rowNumber: 3, column: null, value: '多', reason: 'ROW_TOO_LONG' } });
  });

  it('reports a row with a NUL character', async () => {
    const { rows } = await readAll(sourceOf(`${shortHead}\n${shortLine.replace('许国', '许\0国')}\n${shortLine}\n`));
    expect(rows.map(({ problem }) => problem)).toEqual([{ reason: 'NUL_CHARACTER', cell: 3, value: '许\\0国' }, null]);
  });

  it('reads the same however the bytes come', async () => {
    const text = `\ufeff${shortHead}\r\n${`${shortLine}\r\n"700101001001",2,"a ""b"", c"\r\n`.repeat(20)}`;
    const whole = await readAll(sourceOf(text));
    for (const chunk of [1, 2, 3, 7, 64, 333]) expect((await readAll(sourceOf(text, { chunk }), 'ROLL', { batchRows: 3 })).rows).toEqual(whole.rows);
    expect(whole.rows).toHaveLength(40);
  });

  it('is read in batches, with progress, and can be stopped', async () => {
    const source = sourceOf(`${shortHead}\n${`${shortLine}\n`.repeat(5000)}`);
    const head = await inspectTable(source, 'ROLL');
    const shares: number[] = [];
    const sizes: number[] = [];
    for await (const batch of readTable(source, head, { onProgress: (share) => shares.push(share) })) sizes.push(batch.length);
    expect(sizes).toEqual([2000, 2000, 1000]);
    expect(shares.at(-1)).toBe(1);
    const stopped = (async () => {
      for await (const batch of readTable(source, head, { signal: AbortSignal.abort() })) expect(batch).toBeNull();
    })();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('may have a header and no rows', async () => {
    expect((await readAll(sourceOf(shortHead))).rows).toEqual([]);
  });
});

describe('a file that cannot be taken', () => {
  it.each<[what: string, content: Buffer | string, code: string]>([
    ['is empty', '', 'EMPTY'],
    ['is blank', ' \n\n', 'EMPTY'],
    ['is a PDF', '%PDF-1.7\n', 'NOT_A_TABLE'],
    ['is a web page named .xls', '<html><table><tr><td>姓名</td></tr></table></html>', 'NOT_A_TABLE'],
    ['is a letter', '青禾县人民政府\n关于户口整顿的通知\n', 'NOT_A_TABLE'],
    ['is an old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]), 'NOT_A_TABLE'],
    ['is a protected workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'ENCRYPTED'],
  ])('%s', async (_what, content, code) => {
    expect(await codeOf(readAll(sourceOf(content, { chunk: 601 })))).toBe(code);
  });

  it('tells people to save an old workbook as another kind', async () => {
    const failure = await failureOf(readAll(sourceOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))));
    expect(failure.explanation).toMatchObject({ zh: expect.stringContaining('.xls'), en: expect.stringContaining('Save as .xlsx or CSV') });
  });

  it.each([
    ['inside a quoted cell', `${shortHead}\n${shortLine}\n${shortLine.replace('许国', '"许')}`],
    ['inside a row', `${shortHead}\n${shortLine}\n700101001001,2,户主,赵`],
  ])('is cut off %s, with the row', async (_what, text) => {
    const failure = await failureOf(readAll(sourceOf(text, { chunk: 50 })));
    expect([failure.code, failure.detail['row']]).toEqual(['TRUNCATED', 2]);
  });

  it('is taken where short rows are its habit', async () => {
    expect((await readAll(sourceOf(`${shortHead}\n${shortLine}\n700101001001,2\n700101001001,3`))).rows).toHaveLength(3);
  });

  it('has a mark that is never closed', async () => {
    const text = `${shortHead}\n${shortLine.replace('许国', '"许国')}\n${`${shortLine}\n`.repeat(3000)}`;
    const failure = await failureOf(readAll(sourceOf(text)));
    expect([failure.code, failure.detail['row']]).toEqual(['CELL_TOO_LARGE', 1]);
  });
});
