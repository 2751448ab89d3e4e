import { maskCitizenNumber } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import { numberBirthDateCases } from './n04-number-birth-date.cases';

export const numberBirthDate = personRule({
  code: 'N04',
  name: 'number-birth-date',
  title: { zh: '出生日期与公民身份号码不符', en: 'Birth date differs from the citizen number' },
  severity: 'ERROR',
  category: 'MAIN_ITEM_ERROR',
  item: 'birthDate',
  basis: {
    zh: 'GB 11643-1999；县户口整顿工作方案：出生日期与号码应当一致',
    en: 'GB 11643-1999; county work plan of the clean-up: birth date and number must agree',
  },
  description: {
    zh: '登记的出生日期与号码第 7–14 位不同，二者必有一错。出生日期本身有误（B01）或号码中的日期不存在（N03）时不报。年龄类规则对此人从宽判断。',
    en: 'The recorded birth date is not the one in the number: one of them is wrong. Silent where the birth date is itself impossible (B01) or the one in the number is (N03). Rules about age give this person the benefit of the doubt.',
  },
  examples: numberBirthDateCases,
  check(person) {
    if (person.birth === person.numberBirth || person.birth === 0 || person.numberBirth === 0) return nothing;
    return [
      {
        values: {
          birthDate: person.facts.birthDate,
          numberBirthDate: person.number.birthDate,
          citizenNumber: maskCitizenNumber(person.number.text),
        },
      },
    ];
  },
  explain: {
    zh: (seen) => `登记的出生日期是 ${seen['birthDate']}，公民身份号码中是 ${seen['numberBirthDate']}，请查出生证明和原始登记，改正有误的一项。`,
    en: (seen) =>
      `The recorded birth date is ${seen['birthDate']}, the one in the citizen number ${seen['numberBirthDate']}; look at the birth certificate and the first registration and correct the one that is wrong.`,
  },
});
