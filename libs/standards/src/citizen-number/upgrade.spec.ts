import * as fc from 'fast-check';
import { citizenNumber, citizenNumber15 } from '../testing/arbitraries';
import { isValidCitizenNumber, parseCitizenNumber } from './parse';
import { citizenNumberKey, upgradeCitizenNumber } from './upgrade';

describe('upgradeCitizenNumber', () => {
  it.each([
    ['130503670401001', '130503196704010016'],
    [' 130503 670401 001', '130503196704010016'],
    ['700101900101996', '700101189001019969'],
  ])('%s becomes %s', (fifteen, eighteen) => {
    expect(upgradeCitizenNumber(fifteen)).toBe(eighteen);
    expect(isValidCitizenNumber(eighteen)).toBe(true);
  });

  it.each(['', '70010177012144', '700101197701214458', 'ZZZ110078010101', '070101770121445'])('leaves %p', (text) => {
    expect(upgradeCitizenNumber(text)).toBeNull();
  });

  it('keeps area, birth date and sex', () => {
    fc.assert(
      fc.property(citizenNumber15, (fifteen) => {
        const { areaCode, birthDate, sex } = parseCitizenNumber(fifteen);
        expect(parseCitizenNumber(upgradeCitizenNumber(fifteen) ?? '')).toMatchObject({ areaCode, birthDate, sex, faults: [] });
      }),
    );
  });
});

describe('citizenNumberKey', () => {
  it.each([
    ['130503670401001', '130503196704010016'],
    ['13050319670401001 6', '130503196704010016'],
    ['zzz110078010101', 'ZZZ110078010101'],
    ['700101197701214459', '700101197701214459'],
  ])('of %s is %s', (text, key) => expect(citizenNumberKey(text)).toBe(key));

  it.each(['', '无', '70010119770121445'])('of %p is none', (text) => expect(citizenNumberKey(text)).toBeNull());

  it('is the same for both forms of one number, and stays', () => {
    fc.assert(fc.property(citizenNumber15, (fifteen) => citizenNumberKey(fifteen) === citizenNumberKey(upgradeCitizenNumber(fifteen) ?? '')));
    fc.assert(fc.property(citizenNumber(), (number) => citizenNumberKey(number) === number));
  });
});
