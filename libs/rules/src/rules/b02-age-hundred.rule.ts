import { nothing, personRule } from '../rule';
import { completedYears } from '../view/date-number';
import { ageHundredCases } from './b02-age-hundred.cases';

export const ageHundred = personRule({
  code: 'B02',
  name: 'age-hundred',
  title: { zh: '百岁以上老人', en: 'A hundred years or older' },
  severity: 'INFO',
  category: 'SEE_IN_PERSON',
  item: 'birthDate',
  basis: { zh: '本系统建议：百岁老人逐一上门看望，多数健在', en: 'Our proposal: everyone of a hundred is visited; most are alive' },
  description: {
    zh: '登记状态正常，基准日满 100 至 120 周岁。只作提示，不作差错统计。号码与出生日期不符时，两个日期都满百岁才报。',
    en: 'Active, and 100 to 120 years old on the reference date. A lead that counts against nobody. Where number and birth date disagree, only if both say so.',
  },
  activeOnly: true,
  examples: ageHundredCases,
  check(person) {
    if (person.birth === 0) return nothing;
    const age = completedYears(person.latestBirth, person.referenceDate);
    return age >= 100 && age <= 120 ? [{ values: { age, birthDate: person.facts.birthDate } }] : nothing;
  },
  explain: {
    zh: (seen) => `出生日期 ${seen['birthDate']}，已满 ${seen['age']} 周岁，请上门看望并核实。`,
    en: (seen) => `Born on ${seen['birthDate']} and ${seen['age']} years old; please visit and verify.`,
  },
});
