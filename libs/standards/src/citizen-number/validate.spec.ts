import { validateCitizenNumber } from './validate';

const isKnownArea = (code: string) => code === '700101';

describe('validateCitizenNumber', () => {
  it.each([
    ['born on the day', '700101197701214458', '1977-01-21', []],
    ['born a day later', '700101197701214458', '1977-01-20', ['BIRTH_DATE']],
    ['15 digits born later', '700101770121445', '1977-01-20', ['BIRTH_DATE']],
    ['an area that is not known', '700102197701214450', '2020-06-01', ['AREA', 'CHECK_CHARACTER']],
    ['an area that is not known, in 15 digits', '700102770121445', '2020-06-01', ['AREA']],
    ['a permit needs no entry in the table', '81000019900307231X', '2020-06-01', []],
    ['a permit of another area', '810101199003072316', '2020-06-01', ['AREA', 'CHECK_CHARACTER']],
    ['a foreigner has no area', '932682198501010017', '2020-06-01', []],
    ['an old card has neither', 'ZZZ110078010101', '2020-06-01', []],
    ['a wrong shape is nothing else', '700102', '2020-06-01', ['SHAPE']],
    ['empty is nothing else', '', '2020-06-01', ['EMPTY']],
  ])('%s', (_, text, asOf, faults) => {
    expect(validateCitizenNumber(text, { asOf, isKnownArea }).faults).toEqual(faults);
  });

  it('keeps a birth date that lies after the day, for it is a real one', () => {
    expect(validateCitizenNumber('700101197701214458', { asOf: '1970-01-01' }).birthDate).toBe('1977-01-21');
  });

  it('judges neither day nor area unless asked', () => {
    expect(validateCitizenNumber('110105194912310' + '02X').faults).toEqual([]);
  });
});
