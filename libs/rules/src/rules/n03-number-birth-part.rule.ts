import { maskCitizenNumber } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import { dateNumber } from '../view/date-number';
import { numberBirthPartCases } from './n03-number-birth-part.cases';

/** The eight birth digits of a number of either length; the two of the century are understood in the short one. */
const birthPartOf = (text: string): string => (text.length === 15 ? text.slice(6, 12) : text.slice(6, 14));

export const numberBirthPart = personRule({
  code: 'N03',
  name: 'number-birth-part',
  title: { zh: '公民身份号码中的出生日期不存在', en: 'The birth part of the citizen number is no possible date' },
  severity: 'ERROR',
  category: 'NUMBER_ERROR',
  item: 'citizenNumber',
  basis: { zh: 'GB 11643-1999：第 7–14 位为出生日期码', en: 'GB 11643-1999: digits 7 to 14 are the birth date' },
  description: {
    zh: '号码第 7–14 位不是真实的日期（大小月、闰年一并检查），或晚于基准日。15 位号码按补足世纪后检查。',
    en: 'Digits 7 to 14 are no real date (length of months and leap years included) or lie after the reference date. A number of 15 digits is judged with its century added.',
  },
  silences: ['N04'],
  examples: numberBirthPartCases,
  check(person) {
    const { number } = person;
    const future = dateNumber(number.birthDate) > person.referenceDate;
    if (!future && !number.faults.includes('BIRTH_DATE')) return nothing;
    return [
      {
        values: {
          citizenNumber: maskCitizenNumber(number.text),
          birthPart: birthPartOf(number.text),
          referenceDate: future ? person.context.referenceDate : null,
        },
      },
    ];
  },
  explain: {
    zh: (seen) =>
      `公民身份号码 ${seen['citizenNumber']} 中的出生日期 ${seen['birthPart']} ${seen['referenceDate'] === null ? '不是真实的日期' : `晚于基准日 ${seen['referenceDate']}`}，请对照身份证核对号码。`,
    en: (seen) =>
      `The birth part ${seen['birthPart']} of citizen number ${seen['citizenNumber']} ${seen['referenceDate'] === null ? 'is no real date' : `lies after the reference date ${seen['referenceDate']}`}; check the number against the identity card.`,
  },
});
