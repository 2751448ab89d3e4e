import { areaReader, type AreaOutcome } from '../index';
import { readAll, sourceOf } from '../testing/sources';

async function readAreas(lines: readonly string[], head = 'code,name,parent'): Promise<AreaOutcome[]> {
  const table = await readAll(sourceOf(`${head}\n${lines.join('\n')}\n`), 'AREAS');
  return table.rows.map(areaReader(table.head));
}

describe('areaReader', () => {
  it.each<[line: string, row: object]>([
    ['700101,青禾县,7001', { code: '700101', level: 'COUNTY', name: '青禾县', parentCode: null }],
    ['700101000000,青禾县,700100000000', { code: '700101', level: 'COUNTY' }],
    ['700101001,城关街道,700101', { code: '700101001', level: 'TOWNSHIP', parentCode: '700101' }],
    ['700101001000,城关街道,700101000000', { code: '700101001', level: 'TOWNSHIP', parentCode: '700101' }],
    ['700101001001,人民路社区居委会,', { code: '700101001001', level: 'VILLAGE', parentCode: '700101001' }],
    ['７００１０１００１００２, 滨河社区居委会 ,700101001', { code: '700101001002', name: '滨河社区居委会' }],
    ['441900,东莞市,44', { code: '441900', level: 'COUNTY' }],
  ])('reads %s', async (line, row) => {
    expect((await readAreas([line]))[0]?.row).toMatchObject(row);
  });

  it.each<[line: string, reason: string, column: string]>([
    [',青禾县,', 'NO_CODE', 'code'],
    ['7001,青禾市,', 'INVALID_CODE', 'code'],
    ['70O101,青禾县,', 'INVALID_CODE', 'code'],
    ['700000,某省,', 'LEVEL_NOT_ALLOWED', 'code'],
    ['70010100100101,1组,700101001001', 'LEVEL_NOT_ALLOWED', 'code'],
    ['700101001,,700101', 'NO_NAME', 'name'],
    ['700101001,城关街道,700102', 'PARENT_CONTRADICTS_CODE', 'parent'],
    ['700101,青禾县,7002', 'PARENT_CONTRADICTS_CODE', 'parent'],
    ['700101,青禾县,700101', 'PARENT_CONTRADICTS_CODE', 'parent'],
  ])('hands back %s as %s', async (line, reason, column) => {
    expect((await readAreas([line]))[0]?.rejection).toMatchObject({ rowNumber: 1, reason, column });
  });

  it('reads a table cut from public ones, its other columns kept', async () => {
    const [outcome] = await readAreas(['700101001001,111,人民路社区居委会'], '统计用区划代码,城乡分类代码,名称');
    expect(outcome?.row).toMatchObject({ code: '700101001001', name: '人民路社区居委会', extra: { 城乡分类代码: '111' } });
  });
});
