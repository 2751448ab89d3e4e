import { isIdeograph, nameFaults } from './name-faults';

describe('nameFaults', () => {
  it.each([
    '张三', '欧阳修', '任䶮', '杜㛃', '高𬭳', '程𫓧', '𠮷𪚥', '\u{2b820}\u{2ceb0}', '\u{30000}\u{31350}', '\u{323b0}', '〇一', '何〇',
    '阿依古丽·买买提', '阿依古丽•买买提', '阿依古丽．买买提江・吐尔逊', ' 张三 ', '龍\ufa0e', '葛\u{e0100}城', '一',
  ])('%s is right', (name) => expect(nameFaults(name)).toEqual([]));

  it.each([
    ['', ['EMPTY']],
    [' 　', ['EMPTY']],
    ['\u200b', ['EMPTY']],
    ['邹凡佳*', ['ILLEGAL_CHARACTER']],
    ['程磊鹏1', ['ILLEGAL_CHARACTER']],
    ['程磊鹏１', ['ILLEGAL_CHARACTER']],
    ['张A', ['ILLEGAL_CHARACTER']],
    ['张 三', ['ILLEGAL_CHARACTER']],
    ['张　三', ['ILLEGAL_CHARACTER']],
    ['张(三)', ['ILLEGAL_CHARACTER']],
    ['张、三', ['ILLEGAL_CHARACTER']],
    ['张-三', ['ILLEGAL_CHARACTER']],
    ['张三.', ['ILLEGAL_CHARACTER']],
    ['·张三', ['ILLEGAL_CHARACTER']],
    ['张三·', ['ILLEGAL_CHARACTER']],
    ['阿依··买买提', ['ILLEGAL_CHARACTER']],
    ['·', ['ILLEGAL_CHARACTER']],
    ['⺈三', ['ILLEGAL_CHARACTER']],
    ['〡三', ['ILLEGAL_CHARACTER']],
    ['김철수', ['ILLEGAL_CHARACTER']],
    ['张○', ['ILLEGAL_CHARACTER']],
    ['\ud842', ['ILLEGAL_CHARACTER']],
    ['蒋环珠?', ['PLACEHOLDER_CHARACTER']],
    ['蒋环？', ['PLACEHOLDER_CHARACTER']],
    ['张□', ['PLACEHOLDER_CHARACTER']],
    ['张〓', ['PLACEHOLDER_CHARACTER']],
    ['张\ufffd', ['PLACEHOLDER_CHARACTER']],
    ['张\ue863', ['PLACEHOLDER_CHARACTER']],
    ['张\u{f0000}', ['PLACEHOLDER_CHARACTER']],
    ['张\u{10fffd}', ['PLACEHOLDER_CHARACTER']],
    ['张?*', ['ILLEGAL_CHARACTER', 'PLACEHOLDER_CHARACTER']],
  ])('%s has %j', (name, faults) => expect(nameFaults(name)).toEqual(faults));
});

describe('isIdeograph', () => {
  it('knows every unified ideograph of this runtime, in every plane', () => {
    const missed: string[] = [];
    for (let point = 0; point <= 0x3ffff; point++) {
      if (/^\p{Unified_Ideograph}$/u.test(String.fromCodePoint(point)) && !isIdeograph(point)) missed.push(point.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('takes nothing of the first plane that is not of the Han script', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0xffff; point++) {
      const character = String.fromCharCode(point);
      if (isIdeograph(point) && !/^\p{Script=Han}$/u.test(character) && !/^\p{Unassigned}$/u.test(character)) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([0x3005, 0x303b, 0x3021, 0x2f00, 0x2e80, 0x41, 0x1fffe, 0x2fffe, 0x3ffff, 0xe000])('%d is none', (point) => {
    expect(isIdeograph(point)).toBe(false);
  });
});
