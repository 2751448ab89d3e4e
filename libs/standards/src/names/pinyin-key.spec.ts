import * as fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { pinyinKey } from './pinyin-key';

describe('pinyinKey', () => {
  it.each([
    ['张宏伟', 'zhang hong wei', 'zhw'],
    ['单晓明', 'shan xiao ming', 'sxm'],
    ['曾国强', 'zeng guo qiang', 'zgq'],
    ['仇英', 'qiu ying', 'qy'],
    ['解放', 'xie fang', 'xf'],
    ['查良镛', 'zha liang yong', 'zly'],
    ['任我行', 'ren wo xing', 'rwx'],
    ['朴槿惠', 'piao jin hui', 'pjh'],
    ['尉迟恭', 'yu chi gong', 'ycg'],
    ['万俟卨', 'mo qi xie', 'mqx'],
    ['长孙无忌', 'zhang sun wu ji', 'zswj'],
    ['欧阳修', 'ou yang xiu', 'oyx'],
    ['澹台灭明', 'tan tai mie ming', 'ttmm'],
    ['区小明', 'ou xiao ming', 'oxm'],
    ['盖聂', 'ge nie', 'gn'],
    ['吕布', 'lv bu', 'lb'],
    ['阿依古丽·买买提', 'a yi gu li mai mai ti', 'ayglmmt'],
    ['阿依古丽•买买提', 'a yi gu li mai mai ti', 'ayglmmt'],
    ['单于·曾', 'dan yu ceng', 'dyc'],
    ['任䶮', 'ren yan', 'ry'],
    ['高𬭳', 'gao xi', 'gx'],
    ['王\u{30000}', 'wang \u{30000}', 'w\u{30000}'],
    ['何〇', 'he ling', 'hl'],
    ['张 三', 'zhang san', 'zs'],
    ['张三*?', 'zhang san', 'zs'],
    ['张三1A', 'zhang san 1 a', 'zs1a'],
    [' 张三 ', 'zhang san', 'zs'],
    ['尉迟', 'wei chi', 'wc'],
    ['', '', ''],
  ])('%s sounds %s', (name, full, initials) => expect(pinyinKey(name)).toEqual({ full, initials }));

  it('reads a character as in a surname only at the head', () => {
    expect(pinyinKey('曾曾').full).toBe('zeng ceng');
    expect(pinyinKey('李单').full).toBe('li dan');
  });

  it('agrees with the dictionary on each surname alone', () => {
    for (const surname of '赵钱孙李周吴郑王单曾仇解查任朴区盖乐缪种折员宓翟召') {
      expect(pinyinKey(`${surname}一`).full).toBe(`${pinyin(surname, { mode: 'surname', toneType: 'none', v: true })} yi`);
    }
  });

  it('has one initial a syllable', () => {
    const name = fc.string({ unit: fc.constantFrom(...'张单曾仇解尉迟万俟阿买提·𬭳䶮吕女'), minLength: 1 });
    fc.assert(
      fc.property(name, (text) => {
        const { full, initials } = pinyinKey(text);
        expect([...initials]).toEqual(full === '' ? [] : full.split(' ').map((syllable) => [...syllable][0]));
      }),
    );
  });

  it('says the same whatever was asked before', () => {
    const before = pinyinKey('单曾');
    for (const name of ['曾单', '尉单', '单·单']) pinyinKey(name);
    expect(pinyinKey('单曾')).toEqual(before);
  });
});
