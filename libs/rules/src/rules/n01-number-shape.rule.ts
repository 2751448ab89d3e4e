import { maskCitizenNumber } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import { numberShapeCases } from './n01-number-shape.cases';

/** The well-formed foreign permanent residence ID (three letters, twelve digits) is a document of another kind, not a misshapen number. */
export const numberShape = personRule({
  code: 'N01',
  name: 'number-shape',
  title: { zh: '公民身份号码格式不对', en: 'Citizen number has the wrong shape' },
  severity: 'ERROR',
  category: 'NUMBER_ERROR',
  item: 'citizenNumber',
  basis: { zh: 'GB 11643-1999《公民身份号码》：17 位数字加 1 位校验码', en: 'GB 11643-1999: seventeen digits and a check character' },
  description: {
    zh: '去空格、全角转半角、x 转大写后，号码既不是 18 位公民身份号码，也不是旧式 15 位号码或格式正确的外国人永久居留证号码。报出后不再检查号码的其他部分。',
    en: 'After trimming and folding, the number is neither 18 characters as the standard has them, nor an old one of 15 digits, nor a well-formed foreign permanent residence number. No other part of the number is judged then.',
  },
  silences: ['N02', 'N03', 'N04', 'N05', 'N06', 'N07'],
  examples: numberShapeCases,
  check(person) {
    if (!person.number.faults.includes('SHAPE')) return nothing;
    return [{ values: { citizenNumber: maskCitizenNumber(person.facts.citizenNumber), length: [...person.number.text].length } }];
  },
  explain: {
    zh: (seen) => `公民身份号码 ${seen['citizenNumber']} 共 ${seen['length']} 位，不合 18 位号码的格式，请对照户口簿和身份证改正。`,
    en: (seen) =>
      `Citizen number ${seen['citizenNumber']} has ${seen['length']} characters and not the shape of an 18-character number; correct it from the booklet and the identity card.`,
  },
});
