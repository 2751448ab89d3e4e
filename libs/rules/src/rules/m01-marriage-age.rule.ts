import type { Language } from '@qingce/standards';
import { codeLists } from '@qingce/standards';
import type { FindingValues } from '../finding';
import { nothing, personRule } from '../rule';
import { completedYears } from '../view/date-number';
import type { PersonView } from '../view/person-view';
import { marriageAgeCases } from './m01-marriage-age.cases';

/** Below this age a marriage is taken for an error of the record. */
const errorAge = 16;
const legalAge = { man: 22, woman: 20 } as const;

const married: ReadonlySet<string | null> = new Set(['20', '21', '22', '23']);

/** A man by record and, if it says anything, by number; of others the lower age is certain. */
const legalAgeOf = (person: PersonView): number =>
  person.facts.sex === '1' && person.number.sex !== '2' ? legalAge.man : legalAge.woman;

const statusName = (seen: FindingValues, language: Language): string =>
  codeLists.maritalStatus.name(String(seen['maritalStatus']), language) ?? String(seen['maritalStatus']);

export const marriageAge = personRule({
  code: 'M01',
  name: 'marriage-age',
  title: { zh: '未到法定婚龄已婚', en: 'Married below the legal age' },
  severity: 'WARNING',
  category: 'SUB_ITEM_ERROR',
  item: 'maritalStatus',
  basis: {
    zh: '《民法典》第一千零四十七条：男不早于 22 周岁，女不早于 20 周岁；民族自治地方可有变通规定',
    en: 'Civil Code, article 1047: men not before 22, women not before 20; autonomous areas may have their own rule',
  },
  description: {
    zh: '婚姻状况为已婚（20–23），基准日男不满 22、女不满 20 周岁；不满 16 周岁为错误。性别不明或有争议的按 20 周岁，号码与出生日期不符的按较早的日期。',
    en: 'Marital status 20 to 23 while a man is below 22 or a woman below 20 on the reference date; an error below 16. Where the sex is unknown or disputed 20 applies, where number and birth date disagree the earlier one.',
  },
  examples: marriageAgeCases,
  check(person) {
    const { maritalStatus, birthDate, sex } = person.facts;
    if (person.birth === 0 || !married.has(maritalStatus)) return nothing;
    const age = completedYears(person.earliestBirth, person.referenceDate);
    const legal = legalAgeOf(person);
    if (age >= legal) return nothing;
    return [{ severity: age < errorAge ? 'ERROR' : 'WARNING', values: { maritalStatus, age, legalAge: legal, birthDate, sex } }];
  },
  explain: {
    zh: (seen) => `年满 ${seen['age']} 周岁，婚姻状况登记为${statusName(seen, 'zh')}，不到法定婚龄 ${seen['legalAge']} 周岁，请核实婚姻状况和出生日期。`,
    en: (seen) =>
      `Recorded as ${statusName(seen, 'en').toLowerCase()} at the age of ${seen['age']}, below the legal age of ${seen['legalAge']}; verify the marital status and the birth date.`,
  },
});
