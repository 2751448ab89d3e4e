import { hasLostDigits, numberFormatOf, numberText } from './number-format';

describe('numberFormatOf', () => {
  it.each<[id: number, code: string | null, format: string | number]>([
    [0, null, 'GENERAL'],
    [14, null, 'DATE'],
    [31, null, 'DATE'],
    [49, null, 'GENERAL'],
    [176, 'yyyy/m/d;@', 'DATE'],
    [177, '[$-804]yyyy"年"m"月"d"日"', 'DATE'],
    [178, '000000000', 9],
    [179, '0.00_);[Red](0.00)', 'GENERAL'],
    [180, '"day"0', 'GENERAL'],
  ])('of %d %s', (id, code, format) => {
    expect(numberFormatOf(id, code)).toBe(format);
  });
});

describe('numberText', () => {
  it.each<[raw: string, format: 'DATE' | 'GENERAL' | number, text: string]>([
    ['20', 'GENERAL', '20'],
    ['1.1000000000000001', 'GENERAL', '1.1'],
    ['7.00101197701214E+17', 'GENERAL', '700101197701214000'],
    ['700101197701214458', 'GENERAL', '700101197701214458'],
    ['28146', 'DATE', '1977-01-21'],
    ['28146.5', 'DATE', '1977-01-21'],
    ['0.5', 'DATE', '0.5'],
    ['12', 9, '000000012'],
    ['-1', 3, '-1'],
  ])('of %s as %s', (raw, format, text) => {
    expect(numberText(raw, format, false)).toBe(text);
  });
});

it.each([
  ['700101197701214', false],
  ['700101197701214000', true],
  ['7.00101197701214E+17', true],
  ['0.12345678901234567', false],
  ['1E3', false],
])('hasLostDigits of %s', (raw, lost) => {
  expect(hasLostDigits(raw)).toBe(lost);
});
