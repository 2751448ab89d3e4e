import * as fc from 'fast-check';
import { stdnum } from 'stdnum';
import validator from 'validator';
import { citizenNumber, citizenNumber15 } from '../testing/arbitraries';
import { citizenNumberCheckCharacter } from './check-character';
import { isValidCitizenNumber } from './parse';

/**
 * Two independent packages must agree with us wherever they are right. Where they are not, or judge something else,
 * the case is left out of the comparison and shown in "differs, knowingly":
 *
 * - validator rejects 83 (permits of Taiwan residents), and 70, which indeed is no province;
 * - stdnum knows no 15 digits, and accepts a leading 0 and births before 1800;
 * - both reject births in the future by the clock; we ask for the day.
 */
const byStdnum = (text: string) => stdnum.CN?.ric?.validate(text).isValid;
const byValidator = (text: string) => validator.isIdentityCard(text, 'zh-CN');

/** A change that leaves 18 characters behind, so that both sides look at the same question. */
const slip = fc.tuple(fc.integer({ min: 1, max: 17 }), fc.constantFrom(...'0123456789X'));
const spoil = (number: string, [position, character]: [number, string]) =>
  number.slice(0, position) + character + number.slice(position + 1);

/** Country 000 does not exist, so these numbers, too, belong to nobody. */
const foreigner = citizenNumber('911000');
const taiwan = citizenNumber('830000');
const ours = citizenNumber();

describe('agrees with stdnum', () => {
  it('on well-formed numbers', () => {
    fc.assert(fc.property(fc.oneof(ours, taiwan, foreigner), (number) => byStdnum(number) && isValidCitizenNumber(number)));
  });

  it('on numbers with one slip', () => {
    fc.assert(
      fc.property(fc.oneof(ours, taiwan, foreigner), slip, (number, where) => {
        const text = spoil(number, where);
        expect(isValidCitizenNumber(text)).toBe(byStdnum(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('on eight digits in the place of the birth date', () => {
    const eight = fc.tuple(fc.integer({ min: 1800, max: 2020 }), fc.nat(13), fc.nat(32));
    fc.assert(
      fc.property(eight, ([year, month, day]) => {
        const first17 = `700101${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}001`;
        const text = first17 + citizenNumberCheckCharacter(first17);
        expect(isValidCitizenNumber(text)).toBe(byStdnum(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('agrees with validator', () => {
  it('on well-formed numbers', () => {
    fc.assert(fc.property(foreigner, (number) => byValidator(number) && isValidCitizenNumber(number)));
  });

  it('on numbers with one slip behind the area', () => {
    fc.assert(
      fc.property(foreigner, slip, (number, [position, character]) => {
        fc.pre(position >= 2);
        const text = spoil(number, [position, character]);
        expect(isValidCitizenNumber(text)).toBe(byValidator(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('on the examples of the standard and an old number', () => {
    for (const text of ['11010519491231002X', '440524188001010014', '34052419800101001X', '130503670401001']) {
      expect([byValidator(text), isValidCitizenNumber(text)]).toEqual([true, true]);
    }
  });
});

describe('differs, knowingly', () => {
  it('from validator on 83 and on 70', () => {
    for (const text of [...fc.sample(taiwan, 20), ...fc.sample(ours, 20), ...fc.sample(citizenNumber15, 20)]) {
      expect([byValidator(text), isValidCitizenNumber(text)]).toEqual([false, true]);
    }
  });

  it('from stdnum on 15 digits, a leading zero and the eighteenth century', () => {
    expect([byStdnum('130503670401001'), isValidCitizenNumber('130503670401001')]).toEqual([false, true]);
    expect([byStdnum('070101199003070019'), isValidCitizenNumber('070101199003070019')]).toEqual([true, false]);
    expect([byStdnum('700101170003070012'), isValidCitizenNumber('700101170003070012')]).toEqual([true, false]);
  });
});
