import { digitsOf, readChineseNumeral } from './chinese-numeral';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Written the way people count: 十, 十一, 二十, 二十一. */
function spelled(number: number): string {
  const tens = Math.floor(number / 10);
  return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + DIGITS[number % 10];
}

describe('readChineseNumeral', () => {
  it('reads every number from 1 to 99', () => {
    for (let number = 1; number <= 99; number++) expect(readChineseNumeral(spelled(number))).toBe(number);
  });

  it.each([
    ['〇', 0],
    ['零', 0],
    ['两', 2],
    ['一二', 12],
    ['二〇', 20],
    ['廿三', 23],
    ['廿', 20],
    ['卅一', 31],
  ])('%s is %d', (text, number) => expect(readChineseNumeral(text)).toBe(number));

  it.each(['', '十十', '一百', '百', '三组', '3', '一二三', '二十〇'])('%s is none', (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });
});

it('digitsOf writes Chinese digits as Arabic ones', () => {
  expect(digitsOf('二〇〇一年')).toBe('2001年');
});
