import * as fc from 'fast-check';
import { citizenNumber, citizenNumber15 } from '../testing/arbitraries';
import { maskCitizenNumber, maskNumbersIn } from './mask';
import { normalizeCitizenNumber } from './parse';

describe('maskCitizenNumber', () => {
  it.each([
    ['700101196704010017', '700101********0017'],
    ['70010119670401001x', '700101********001X'],
    ['700101 19670401 0017', '700101********0017'],
    ['700101670401001', '700101******001'],
    ['ZZZ110078010101', 'ZZ***********01'],
    ['70010119670401001', '70*************01'],
    ['7001011967O4010017', '70**************17'],
    ['1234', '****'],
    ['', ''],
    ['𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷*𠮷𠮷'],
  ])('%s is shown as %s', (text, shown) => expect(maskCitizenNumber(text)).toBe(shown));

  it('keeps the length and covers the whole birth date', () => {
    fc.assert(
      fc.property(fc.oneof(citizenNumber(), citizenNumber15), (number) => {
        const shown = maskCitizenNumber(number);
        expect(shown).toHaveLength(number.length);
        expect(shown.slice(6, number.length === 18 ? 14 : 12)).toMatch(/^\*+$/);
      }),
    );
  });

  it('covers all but four characters of anything else', () => {
    fc.assert(
      fc.property(citizenNumber(), fc.nat(17), fc.constantFrom('', 'O', '00'), (number, position, slip) => {
        const wrong = number.slice(0, position) + slip + number.slice(position + 1);
        fc.pre(!/^\d{17}[\dX]$|^\d{15}$/.test(wrong));
        expect(maskCitizenNumber(wrong).replace(/[^*]/g, '')).toHaveLength(wrong.length - 4);
      }),
    );
  });

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string(), (text) => maskCitizenNumber(text).length === normalizeCitizenNumber(text).length));
  });
});

describe('maskNumbersIn', () => {
  it.each([
    ['本人号码70010119800315003X,电话19900001234', '本人号码700101********003X,电话199****1234'],
    ['原号码 700101800315003', '原号码 700101******003'],
    ['７００１０１１９８００３１５００３ｘ', '700101********003X'],
    ['户号 000000000123456789012', '户号 000000000123456789012'],
    ['迁出注销 2019-03-01', '迁出注销 2019-03-01'],
  ])('%s', (text, shown) => expect(maskNumbersIn(text)).toBe(shown));
});
