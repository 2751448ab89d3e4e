import { columnsOf, inspectTable, mapHeaders, rollReader, withMapping } from '../index';
import { fullHeaders, shortHead, shortHeaders, shortLine } from '../testing/rolls';
import { sourceOf } from '../testing/sources';
import { findHeaderRow } from './header-row';

describe('mapHeaders', () => {
  it('finds every column of the printed list, in any order', () => {
    const reversed = [...fullHeaders].reverse();
    const { mapping, missing, extra, duplicates } = mapHeaders(reversed, 'ROLL');
    for (const { column, header } of columnsOf('ROLL')) expect([column, reversed[mapping[column] ?? -1]]).toEqual([column, header]);
    expect([missing, extra, duplicates]).toEqual([[], [], []]);
  });

  it.each(['ROLL', 'AREAS'] as const)('gives no header of %s to two columns', (kind) => {
    for (const { column, header, aliases } of columnsOf(kind)) {
      for (const name of [header, ...aliases]) expect([name, mapHeaders([name], kind).mapping]).toEqual([name, { [column]: 0 }]);
    }
  });

  it.each([
    ['身份证号码', 'citizenNumber'],
    ['公民 身份 号码 *', 'citizenNumber'],
    ['身份证号', 'citizenNumber'],
    ['名字', 'name'],
    ['村（居）委会', 'villageName'],
    ['村名', 'villageName'],
    ['出生日期（公历）', 'birthDate'],
    ['与户主\n关系', 'relation'],
    ['ｎａｍｅ', 'name'],
  ])('takes %j for %s', (header, column) => {
    expect(mapHeaders([header], 'ROLL').mapping).toEqual({ [column]: 0 });
  });

  it('keeps what it does not know and reports what comes twice', () => {
    const { mapping, extra, duplicates } = mapHeaders(['名字', '姓名', '血型', '性别', '性别', ''], 'ROLL');
    expect(mapping).toEqual({ name: 1, sex: 3 });
    expect([extra, duplicates]).toEqual([['血型'], ['名字', '性别']]);
  });

  it('wants the village by code or by name', () => {
    const without = (header: string) => mapHeaders(shortHeaders.filter((other) => other !== header), 'ROLL').missing;
    expect(without('村居代码')).toEqual(['villageCode']);
    expect(mapHeaders([...shortHeaders.slice(1), '村居名称'], 'ROLL').missing).toEqual([]);
    expect(without('姓名')).toEqual(['name']);
  });

  it('lets a mapping by hand win, and take a column away', () => {
    const { mapping, extra } = mapHeaders(['姓名', '称呼'], 'ROLL', { name: 1 });
    expect([mapping, extra]).toEqual([{ name: 1 }, ['姓名']]);
    expect(mapHeaders(['姓名'], 'ROLL', { name: -1 }).mapping).toEqual({});
    expect(() => mapHeaders(['姓名'], 'ROLL', { name: 5 })).toThrow(RangeError);
    expect(() => mapHeaders(['姓名'], 'ROLL', { nonsense: 0 })).toThrow(RangeError);
  });

  it('refuses to read without a required column, naming its header', async () => {
    const head = await inspectTable(sourceOf(`${shortHead.replace('姓名', '称呼')}\n${shortLine}\n`), 'ROLL');
    expect(head.missing).toEqual(['name']);
    expect(() => rollReader(head)).toThrow(expect.objectContaining({ code: 'MISSING_COLUMNS', detail: { columns: '姓名' } }));
    expect(rollReader(withMapping(head, { name: 3 }))).toBeInstanceOf(Function);
  });
});

describe('findHeaderRow', () => {
  it('passes over titles and blank rows', () => {
    const rows = [['青禾县常住人口信息清单'], [], ['制表日期', '2020-06-01'], shortHeaders, ['姓名', '性别']];
    expect(findHeaderRow(rows, 'ROLL')).toEqual({ index: 3, recognised: shortHeaders.length });
  });

  it('offers the first wide row where nothing is recognised', () => {
    expect(findHeaderRow([['标题'], ['甲', '乙']], 'ROLL')).toEqual({ index: 1, recognised: 0 });
    expect(findHeaderRow([[''], []], 'ROLL')).toBeNull();
  });
});
