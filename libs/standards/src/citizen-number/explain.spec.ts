import { explainCitizenNumber } from './explain';
import { validateCitizenNumber } from './validate';

const context = { asOf: '2020-06-01', isKnownArea: (code: string) => code === '700101' };

describe('explainCitizenNumber', () => {
  it('has nothing to say about a number without fault', () => {
    expect(explainCitizenNumber(validateCitizenNumber('700101197701214458', context), 'zh')).toEqual([]);
  });

  it.each([
    ['empty', '', '为空', 'is empty'],
    ['too short', '70010119770121445', '现有17个字符', 'has 17'],
    ['a wrong character', '70010119770I214458', '不应出现的字符', 'does not belong'],
    ['an unknown area', '700102770121445', '前6位700102', '700102'],
    ['an impossible birth date', '700101770230445', '日历上不存在', 'not on the calendar'],
    ['a birth date to come', '700101203001010013', '晚于基准日期', 'after the reference date'],
    ['a check character', '700101197701214459', '末位应为8，现为9', 'call for 8, the number ends in 9'],
  ])('%s', (_, text, zh, en) => {
    const number = validateCitizenNumber(text, context);
    expect(explainCitizenNumber(number, 'zh')[0]).toContain(zh);
    expect(explainCitizenNumber(number, 'en')[0]).toContain(en);
  });

  it('says one sentence a fault in either language, and what to do', () => {
    const number = validateCitizenNumber('700102199002300011', context);
    expect(number.faults).toEqual(['AREA', 'BIRTH_DATE', 'CHECK_CHARACTER']);
    const chinese = explainCitizenNumber(number, 'zh');
    const english = explainCitizenNumber(number, 'en');
    expect(chinese).toHaveLength(3);
    expect(english).toHaveLength(3);
    for (const sentence of chinese) expect(sentence).toMatch(/^[^。]*请[^。]*。$/);
    for (const sentence of english) expect(sentence).toMatch(/^[A-Z][^.]*(compare|enter|add)[^.]*\.$/);
  });

  it('never shows a birth date', () => {
    const number = validateCitizenNumber('700102199002300011', context);
    for (const sentence of explainCitizenNumber(number, 'zh')) expect(sentence).not.toContain('1990');
  });
});
