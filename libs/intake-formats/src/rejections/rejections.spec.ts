import { encodeRejections, inspectTable, rollReader, writeRejectionsWorkbook, type RejectedRow, type TableHead } from '../index';
import { rowWith, shortHeaders, shortRow } from '../testing/rolls';
import { readAll, sourceOf } from '../testing/sources';
import { collect } from '../testing/workbooks';
import { csvRecord } from '../csv/csv.writer';
import { encodeText } from '../csv/text-encoder';

async function bytesOf(head: TableHead, rows: RejectedRow[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of encodeRejections(head, rows)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const rejected: RejectedRow[] = [
  { id: '0192-1', rowNumber: 3, column: null, value: '', reason: 'NO_AREA', cells: rowWith({ 村居代码: '', 姓名: '=1+1' }) },
  { id: '0192-2', rowNumber: 9, column: 'villageCode', value: '7', reason: 'UNKNOWN_AREA', cells: rowWith({ 姓名: '甲,"乙"\n' }) },
];

describe.each(['utf-8', 'gb18030'] as const)('rejections of a file in %s', (encoding) => {
  const file = encodeText([shortHeaders, shortRow].map((row) => csvRecord(row, '\t')).join(''), encoding);

  it('go back as the file came and are read again, cells unaltered', async () => {
    const head = await inspectTable(sourceOf(file), 'ROLL');
    const again = await readAll(sourceOf(await bytesOf(head, rejected)));
    expect(again.head).toMatchObject({ encoding, delimiter: '\t', headers: [...shortHeaders, '退回原因', '退回编号', '原行号'], missing: [], extra: [] });
    expect(again.rows.map(({ cells }) => cells)).toEqual([
      [...(rejected[0]?.cells ?? []), '村居代码和村居名称都是空的，无法确定所属村居', '0192-1', '3'],
      [...(rejected[1]?.cells ?? []), '【村居代码】区划表中没有这个村居', '0192-2', '9'],
    ]);
    const read = rollReader(again.head);
    expect(again.rows.map((row) => read(row).row?.rejectionId)).toEqual([undefined, '0192-2']);
    expect(again.rows.map((row) => read(row).row?.originalRow)).toEqual([undefined, 9]);
  });

  it('get their columns anew when they are rejected again', async () => {
    const head = await inspectTable(sourceOf(file), 'ROLL');
    const second = await readAll(sourceOf(await bytesOf(head, rejected)));
    const cells = second.rows[0]?.cells ?? [];
    const third = await readAll(sourceOf(await bytesOf(second.head, [{ id: 'b', rowNumber: 1, column: null, value: '', reason: 'NO_AREA', cells }])));
    expect(third.head.headers).toEqual(second.head.headers);
    expect(third.rows[0]?.cells.slice(-2)).toEqual(['b', '1']);
  });
});

describe('rejections as a workbook', () => {
  it('hold texts only: numbers whole, nothing calculated', async () => {
    const head = await inspectTable(sourceOf([shortHeaders, shortRow].map((row) => csvRecord(row, ',')).join('')), 'ROLL');
    const bytes = await collect((output) => writeRejectionsWorkbook(head, [...rejected, { ...rejected[0], id: 'c\0\u0008', cells: shortRow } as RejectedRow], output));
    const { head: again, rows } = await readAll(sourceOf(bytes));
    expect(again).toMatchObject({ format: 'XLSX', headers: [...shortHeaders, '退回原因', '退回编号', '原行号'] });
    expect(rows.map(({ cells }) => [cells[3], cells[7], cells[9]])).toEqual([
      ['=1+1', '700101197701214458', '0192-1'],
      ['甲,"乙"\n', '700101197701214458', '0192-2'],
      ['许国', '700101197701214458', 'c'],
    ]);
    expect(rows.map(({ problem, imprecise }) => problem ?? imprecise)).toEqual([null, null, null]);
  });
});
