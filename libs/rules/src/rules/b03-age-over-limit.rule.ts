import { nothing, personRule } from '../rule';
import { completedYears } from '../view/date-number';
import { ageOverLimitCases } from './b03-age-over-limit.cases';

export const ageOverLimit = personRule({
  code: 'B03',
  name: 'age-over-limit',
  title: { zh: '超过 120 周岁仍在册', en: 'Over 120 years old and still active' },
  severity: 'ERROR',
  category: 'SHOULD_BE_CANCELLED',
  item: 'birthDate',
  basis: { zh: '本系统建议：超过 120 周岁一般已死亡或登记有误', en: 'Our proposal: over 120 a person has died or the record is wrong' },
  description: {
    zh: '登记状态正常，基准日已满 121 周岁。须查实后按程序注销或改正，不自动注销。号码与出生日期不符时，两个日期都超过才报，否则由 N04 处理。',
    en: 'Active, and 121 years or older on the reference date. To be looked into, then cancelled or corrected by the procedure, never by itself. Where number and birth date disagree, only if both say so; otherwise N04 is the finding.',
  },
  activeOnly: true,
  silences: ['B02'],
  examples: ageOverLimitCases,
  check(person) {
    if (person.birth === 0) return nothing;
    const age = completedYears(person.latestBirth, person.referenceDate);
    return age > 120 ? [{ values: { age, birthDate: person.facts.birthDate } }] : nothing;
  },
  explain: {
    zh: (seen) => `出生日期 ${seen['birthDate']}，已 ${seen['age']} 周岁仍在册，请查实是否已死亡，按程序注销或改正出生日期。`,
    en: (seen) =>
      `Born on ${seen['birthDate']}, ${seen['age']} years old and still active; find out whether the person has died, then cancel by the procedure or correct the birth date.`,
  },
});
