import * as fc from 'fast-check';
import { citizenNumber } from '../testing/arbitraries';
import { isValidCitizenNumber, normalizeCitizenNumber, parseCitizenNumber } from './parse';

describe('parseCitizenNumber', () => {
  it.each([
    ['the standard’s first example', '11010519491231002X', 'RESIDENT_18', '110105', '1949-12-31', '2'],
    ['the standard’s second example', '440524188001010014', 'RESIDENT_18', '440524', '1880-01-01', '1'],
    ['a check character X', '34052419800101001X', 'RESIDENT_18', '340524', '1980-01-01', '1'],
    ['15 digits', '130503670401001', 'RESIDENT_15', '130503', '1967-04-01', '1'],
    ['15 digits of somebody born before 1900', '700101900101996', 'RESIDENT_15', '700101', '1890-01-01', '2'],
    ['15 digits, sequence 995 is of this century', '700101900101995', 'RESIDENT_15', '700101', '1990-01-01', '1'],
    ['a permit', '81000019900307231X', 'HK_MACAU_TAIWAN_PERMIT', '810000', '1990-03-07', '1'],
    ['a foreigner’s new card', '932682198501010017', 'FOREIGN_PERMANENT_NEW', null, '1985-01-01', '1'],
    ['a foreigner’s old card', 'ZZZ110078010101', 'FOREIGN_PERMANENT_OLD', null, null, null],
  ])('%s', (_, text, form, areaCode, birthDate, sex) => {
    expect(parseCitizenNumber(text)).toEqual({ text, form, areaCode, birthDate, sex, faults: [] });
  });

  it.each([
    ['lower-case x', '34052419800101001x'],
    ['spaces inside', '340524 19800101 001X'],
    ['full-width', '３４０５２４１９８００１０１００１Ｘ'],
    ['spaces around', '\t34052419800101001X　'],
    ['a zero-width space', '340524\u200b19800101001X'],
  ])('takes %s', (_, text) => {
    expect(parseCitizenNumber(text)).toMatchObject({ text: '34052419800101001X', faults: [] });
  });

  it.each([
    ['empty', '', ['EMPTY']],
    ['blank', ' 　', ['EMPTY']],
    ['17 digits', '70010119770121445', ['SHAPE']],
    ['19 digits', '7001011977012144580', ['SHAPE']],
    ['a leading zero', '070101197701214458', ['SHAPE']],
    ['a letter in the middle', '70010119770l214458', ['SHAPE']],
    ['X before the end', '7001011977012144X8', ['SHAPE']],
    ['another letter at the end', '70010119770121445Y', ['SHAPE']],
    ['14 digits and X', '70010177012144X', ['SHAPE']],
    ['a leading zero of 15', '070101770121445', ['SHAPE']],
    ['words', '无', ['SHAPE']],
    ['30 February', '700101199002300017', ['BIRTH_DATE', 'CHECK_CHARACTER']],
    ['29 February of a common year', '700101190002290014', ['BIRTH_DATE', 'CHECK_CHARACTER']],
    ['month 13', '700101199013010010', ['BIRTH_DATE', 'CHECK_CHARACTER']],
    ['year 1799', '700101179901010011', ['BIRTH_DATE', 'CHECK_CHARACTER']],
    ['another check character', '700101197701214459', ['CHECK_CHARACTER']],
    ['30 February in 15 digits', '700101900230001', ['BIRTH_DATE']],
    ['two letters and 13 digits', 'CA1110078010101', ['SHAPE']],
  ])('%s', (_, text, faults) => {
    expect(parseCitizenNumber(text).faults).toEqual(faults);
    expect(isValidCitizenNumber(text)).toBe(false);
  });

  it('raises the birth date alone when only it is wrong', () => {
    expect(parseCitizenNumber('700101199002300014').faults).toEqual(['BIRTH_DATE']);
  });

  it('says nothing about a shape that it does not know', () => {
    expect(parseCitizenNumber('12345')).toMatchObject({ form: null, areaCode: null, birthDate: null, sex: null });
  });

  it('still says what a number with a wrong check character says', () => {
    expect(parseCitizenNumber('700101197701214459')).toMatchObject({ areaCode: '700101', birthDate: '1977-01-21', sex: '1' });
  });

  it('takes a 9 before no province for a slip of a resident number', () => {
    expect(parseCitizenNumber('910105194912310020')).toMatchObject({ form: 'RESIDENT_18', areaCode: '910105' });
  });

  it('reads birth date and sex of every well-formed number', () => {
    fc.assert(
      fc.property(citizenNumber('700102', '1800-01-01', '2099-12-31'), (text) => {
        const number = parseCitizenNumber(text);
        expect(number.faults).toEqual([]);
        expect(number.birthDate?.replaceAll('-', '')).toBe(text.slice(6, 14));
        expect(number.sex).toBe(Number(text.charAt(16)) % 2 === 1 ? '1' : '2');
      }),
    );
  });

  it('never throws and always says something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const number = parseCitizenNumber(text);
        expect(number.faults.length === 0).toBe(number.form !== null && isValidCitizenNumber(text));
      }),
    );
  });
});

it('normalizeCitizenNumber changes nothing the second time', () => {
  fc.assert(fc.property(fc.string(), (text) => normalizeCitizenNumber(normalizeCitizenNumber(text)) === normalizeCitizenNumber(text)));
});
