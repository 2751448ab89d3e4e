import * as fc from 'fast-check';
import { ancestorAreaCodes, areaLevelOf, countyCodeOf, isWithin, normalizeAreaCode, parentAreaCode } from './area-code';
import { isProvincePrefix } from './province';

describe('normalizeAreaCode', () => {
  it.each([
    ['700101', '700101'],
    ['700101000000', '700101'],
    ['700101000', '700101'],
    ['700101001000', '700101001'],
    ['700101001001', '700101001001'],
    ['700101001200', '700101001200'],
    ['70010100100103', '70010100100103'],
    ['７００１０１ 001 001', '700101001001'],
    ['\ufeff700101', '700101'],
  ])('%s is %s', (text, code) => expect(normalizeAreaCode(text)).toBe(code));

  it.each(['', '70', '7001010', '70010100', '700101001001001', '70010A', '青禾县', '700101.0'])('%p is none', (text) => {
    expect(normalizeAreaCode(text)).toBeNull();
  });
});

describe('the hierarchy in the code', () => {
  it.each([
    ['700101', 'COUNTY', null, []],
    ['700101001', 'TOWNSHIP', '700101', ['700101']],
    ['700101001001', 'VILLAGE', '700101001', ['700101', '700101001']],
    ['70010100100103', 'GROUP', '700101001001', ['700101', '700101001', '700101001001']],
    ['700101001001030001', null, null, ['700101', '700101001', '700101001001', '70010100100103']],
  ])('of %s', (code, level, parent, ancestors) => {
    expect(areaLevelOf(code)).toBe(level);
    expect(parentAreaCode(code)).toBe(parent);
    expect(ancestorAreaCodes(code)).toEqual(ancestors);
    expect(countyCodeOf(code)).toBe('700101');
  });

  it('leads from any group to its county, each step within the next', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(digits, (tail) => {
        const way: string[] = [];
        for (let code: string | null = `700101${tail}`; code !== null; code = parentAreaCode(code)) {
          expect(isWithin(`700101${tail}`, code)).toBe(true);
          way.unshift(code);
        }
        expect(way.slice(0, -1)).toEqual(ancestorAreaCodes(`700101${tail}`));
      }),
    );
  });

  it('keeps neighbours apart', () => {
    expect(isWithin('700101002001', '700101001')).toBe(false);
    expect(isWithin('700101', '700101001')).toBe(false);
    expect(isWithin('700101001', '')).toBe(true);
  });
});

describe('isProvincePrefix', () => {
  it.each(['11', '50', '54', '65', '71', '81', '82', '83'])('%s is one', (two) => expect(isProvincePrefix(two)).toBe(true));
  it.each(['70', '10', '24', '47', '80', '84', '91', '1', '110', ''])('%s is none', (two) => expect(isProvincePrefix(two)).toBe(false));
});
