import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectTable, readTable } from '@qingce/intake-formats';
import { generateCounty } from '../county';
import { csvLine } from './csv';
import { writePieces } from './csv-files';
import { encodeGb18030 } from './gb18030';
import { writeSheet } from './xlsx-file';

const county = generateCounty({ persons: 600, seed: 4, defects: 1 });

describe('files', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-county-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('quotes what CSV wants quoted', () => {
    expect(csvLine(['甲', 'a,b', '"c"', ''])).toBe('甲,"a,b","""c""",\r\n');
  });

  it('writes UTF-8 as the pieces say', async () => {
    await writePieces(join(folder, 'roll.csv'), county.rollCsv(), 'utf-8');
    expect(await readFile(join(folder, 'roll.csv'), 'utf8')).toBe([...county.rollCsv()].join(''));
  });

  it('writes GB 18030 that decodes to the same text, rare characters of every plane included', () => {
    const text = [...county.rollCsv()].join('').slice(1) + '𬭳𫖯㛃䶮·€〓\uE815';
    expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text);
  });

  it('writes a workbook that intake reads as the same cells', async () => {
    const path = join(folder, 'roll.xlsx');
    await writeSheet(path, '清单', county.rollHeaders, county.rollRows());
    const content = await readFile(path);
    const source = { fileName: 'roll.xlsx', size: content.length, stream: async function* () { yield content; } };
    const head = await inspectTable(source, 'ROLL');
    expect(head).toMatchObject({ missing: [], extra: [], headers: county.rollHeaders });
    const cells: string[][] = [];
    for await (const batch of readTable(source, head)) cells.push(...batch.map((row) => row.cells));
    expect(cells).toEqual([...county.rollRows()]);
  });
});
