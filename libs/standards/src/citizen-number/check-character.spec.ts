import * as fc from 'fast-check';
import { citizenNumber } from '../testing/arbitraries';
import { citizenNumberCheckCharacter } from './check-character';
import { isValidCitizenNumber } from './parse';

describe('citizenNumberCheckCharacter', () => {
  it.each([
    ['11010519491231002', 'X'],
    ['44052418800101001', '4'],
    ['34052419800101001', 'X'],
    ['70010119770121445', '8'],
  ])('of %s is %s', (first17, expected) => expect(citizenNumberCheckCharacter(first17)).toBe(expected));

  it.each(['', '7001011977012144', '700101197701214458', '7001011977012144X', '７0010119770121445'])('refuses %p', (text) => {
    expect(() => citizenNumberCheckCharacter(text)).toThrow(RangeError);
  });

  it('detects every change of one digit', () => {
    fc.assert(
      fc.property(citizenNumber(), fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, position, by) => {
        const changed = String((Number(number.charAt(position)) + by) % 10);
        expect(isValidCitizenNumber(number.slice(0, position) + changed + number.slice(position + 1))).toBe(false);
      }),
    );
  });

  it('detects every swap of neighbours', () => {
    fc.assert(
      fc.property(citizenNumber(), fc.nat(15), (number, position) => {
        const [left = '', right = ''] = number.slice(position, position + 2);
        fc.pre(left !== right);
        expect(isValidCitizenNumber(number.slice(0, position) + right + left + number.slice(position + 2))).toBe(false);
      }),
    );
  });

  it('accepts exactly one of the eleven', () => {
    fc.assert(
      fc.property(citizenNumber(), (number) => {
        const accepted = [...'0123456789X'].filter((last) => isValidCitizenNumber(number.slice(0, 17) + last));
        expect(accepted).toEqual([number.slice(17)]);
      }),
    );
  });
});
