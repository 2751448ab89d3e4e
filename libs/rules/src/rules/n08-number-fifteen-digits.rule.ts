import { maskCitizenNumber, upgradeCitizenNumber } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import { numberFifteenDigitsCases } from './n08-number-fifteen-digits.cases';

export const numberFifteenDigits = personRule({
  code: 'N08',
  name: 'number-fifteen-digits',
  title: { zh: '仍为 15 位旧号码', en: 'Still an old number of 15 digits' },
  severity: 'INFO',
  category: 'NUMBER_ERROR',
  item: 'citizenNumber',
  basis: { zh: 'GB 11643-1999 取代 15 位编号', en: 'GB 11643-1999 replaces the numbers of 15 digits' },
  description: {
    zh: '号码为 15 位。可按规则补足世纪并加校验码升为 18 位，确认后更新。',
    en: 'The number has 15 digits. With its century and check character added it becomes one of 18, to be confirmed and entered.',
  },
  examples: numberFifteenDigitsCases,
  check(person) {
    if (person.number.form !== 'RESIDENT_15') return nothing;
    const upgraded = upgradeCitizenNumber(person.number.text);
    return [
      {
        values: {
          citizenNumber: maskCitizenNumber(person.number.text),
          upgraded: upgraded === null ? null : maskCitizenNumber(upgraded),
        },
      },
    ];
  },
  explain: {
    zh: (seen) =>
      `公民身份号码 ${seen['citizenNumber']} 仍为 15 位，${seen['upgraded'] === null ? '请对照身份证补录 18 位号码' : `升位后应为 ${seen['upgraded']}，请对照身份证确认后更新`}。`,
    en: (seen) =>
      `Citizen number ${seen['citizenNumber']} still has 15 digits; ${seen['upgraded'] === null ? 'enter the 18-character one from the identity card' : `it becomes ${seen['upgraded']}, to be confirmed from the identity card and entered`}.`,
  },
});
