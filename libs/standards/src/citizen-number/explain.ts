import type { Language, LocalizedText } from '../text/text';
import { citizenNumberCheckCharacter } from './check-character';
import type { CitizenNumber, CitizenNumberFault } from './citizen-number.type';

/** One sentence for each fault, saying what is wrong and what to do. Empty for a number without fault. */
export function explainCitizenNumber(number: CitizenNumber, language: Language): string[] {
  return number.faults.map((fault) => explanations[fault](number)[language]);
}

const wrongCharacter: LocalizedText = {
  zh: '公民身份号码中有不应出现的字符：18位号码前17位应为数字且不以0开头，末位为数字或X，15位号码应全为数字，请对照居民身份证重新录入。',
  en: 'The citizen number holds a character that does not belong there: 18 characters are 17 digits, not beginning with 0, and then a digit or X, and 15 are all digits; enter it again from the ID card.',
};

function wrongLength(length: number): LocalizedText {
  return {
    zh: `公民身份号码应为18位（旧式为15位），现有${length}个字符，请对照居民身份证重新录入。`,
    en: `A citizen number has 18 characters (15 in the old form) but this one has ${length}; enter it again from the ID card.`,
  };
}

const explanations: Readonly<Record<CitizenNumberFault, (number: CitizenNumber) => LocalizedText>> = {
  EMPTY: () => ({
    zh: '公民身份号码为空，请按居民身份证或居民户口簿补录。',
    en: 'The citizen number is empty; enter it from the ID card or the household booklet.',
  }),
  SHAPE: ({ text }) => (text.length === 18 || text.length === 15 ? wrongCharacter : wrongLength([...text].length)),
  AREA: ({ areaCode }) => ({
    zh: `前6位${areaCode}不是任何已知的行政区划代码，请对照居民身份证核对；如确有此代码，请补充到区划代码表。`,
    en: `The first six digits, ${areaCode}, are no known division code; compare them with the ID card, or add the code to the division table if it does exist.`,
  }),
  BIRTH_DATE: ({ birthDate }) =>
    birthDate === null
      ? {
          zh: '号码中的出生日期在日历上不存在，请对照居民身份证核对出生日期码。',
          en: 'The birth date inside the number is not on the calendar; compare its birth digits with the ID card.',
        }
      : {
          zh: '号码中的出生日期晚于基准日期，请对照居民身份证核对出生日期码。',
          en: 'The birth date inside the number lies after the reference date; compare its birth digits with the ID card.',
        },
  CHECK_CHARACTER: ({ text }) => {
    const expected = citizenNumberCheckCharacter(text.slice(0, 17));
    return {
      zh: `校验码不符：按前17位计算末位应为${expected}，现为${text.slice(17)}，至少有一位录错，请对照居民身份证逐位核对。`,
      en: `The check character does not fit: the first 17 digits call for ${expected}, the number ends in ${text.slice(17)}, so at least one character is mistyped; compare it with the ID card, character by character.`,
    };
  },
};
