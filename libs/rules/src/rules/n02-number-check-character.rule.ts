import { citizenNumberCheckCharacter, maskCitizenNumber } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import { numberCheckCharacterCases } from './n02-number-check-character.cases';

export const numberCheckCharacter = personRule({
  code: 'N02',
  name: 'number-check-character',
  title: { zh: '公民身份号码校验码不对', en: 'Check character of the citizen number is wrong' },
  severity: 'ERROR',
  category: 'NUMBER_ERROR',
  item: 'citizenNumber',
  basis: { zh: 'GB 11643-1999，校验码按 GB/T 17710（ISO 7064 MOD 11-2）计算', en: 'GB 11643-1999; check character by GB/T 17710 (ISO 7064 MOD 11-2)' },
  description: {
    zh: '由前 17 位算出的校验码与第 18 位不同，多为录入时错了一位或两位颠倒。15 位旧号码没有校验码，不检查。',
    en: 'The check character worked out from the first 17 digits is not the 18th: usually one digit mistyped or two swapped. Old numbers of 15 digits have none and are not checked.',
  },
  examples: numberCheckCharacterCases,
  check(person) {
    if (!person.number.faults.includes('CHECK_CHARACTER')) return nothing;
    const { text } = person.number;
    return [
      {
        values: {
          citizenNumber: maskCitizenNumber(text),
          checkCharacter: text.slice(17),
          expected: citizenNumberCheckCharacter(text.slice(0, 17)),
        },
      },
    ];
  },
  explain: {
    zh: (seen) =>
      `公民身份号码 ${seen['citizenNumber']} 的末位是 ${seen['checkCharacter']}，按前 17 位应为 ${seen['expected']}，请对照身份证逐位核对。`,
    en: (seen) =>
      `Citizen number ${seen['citizenNumber']} ends in ${seen['checkCharacter']} where its first 17 digits require ${seen['expected']}; compare it digit by digit with the identity card.`,
  },
});
