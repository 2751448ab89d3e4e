import * as fc from 'fast-check';
import { readGroup } from './group-name';

describe('readGroup', () => {
  it.each([
    '3组', '第三组', '3', '三组', '三', '03', '003组', '第3组', '３组', '第３组', ' 3 组 ', '第3村民小组', '第三村民小组', '三小组', '3社', '第三社', '3队',
    '第三生产队', '3居民小组', '第三居民组', '3号组', '三合作社',
  ])('%s is group 3', (text) => expect(readGroup(text)).toEqual({ number: 3, name: '3组' }));

  it.each([
    ['十组', 10],
    ['十二组', 12],
    ['二十组', 20],
    ['第二十三村民小组', 23],
    ['廿三组', 23],
    ['九十九组', 99],
    ['99组', 99],
    ['二〇组', 20],
  ])('%s is group %d', (text, number) => expect(readGroup(text)).toEqual({ number, name: `${number}组` }));

  it.each([
    ['东湾组', '东湾组'],
    ['三家店组', '三家店组'],
    ['三里屯', '三里屯'],
    ['东湾3组', '东湾3组'],
    [' 东 湾 组 ', '东湾组'],
    ['100组', '100组'],
    ['3组4组', '3组4组'],
    ['组', '组'],
    ['A组', 'A组'],
  ])('%s is a named group', (text, name) => expect(readGroup(text)).toEqual({ number: null, name }));

  it.each(['', ' ', '　', '0', '00', '0组', '〇组', '零组', '无', '-', '——', '/'])('%p is no group', (text) => {
    expect(readGroup(text)).toBeNull();
  });

  it('reads every group back from its own name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.string()), (text) => {
        const group = readGroup(text);
        expect(readGroup(group?.name ?? '')).toEqual(group);
      }),
    );
  });
});
