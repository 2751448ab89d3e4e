import type { Language } from '@qingce/standards';
import type { FindingValues } from '../finding';
import { nothing, personRule } from '../rule';
import { dateNumber } from '../view/date-number';
import type { PersonView } from '../view/person-view';
import { birthDateImpossibleCases } from './b01-birth-date-impossible.cases';

type Reason = 'MISSING' | 'UNREADABLE' | 'FUTURE' | 'AFTER_REGISTRATION';

function reasonOf(person: PersonView): Reason | null {
  const { birthDate, registeredOn, unreadable } = person.facts;
  if (person.birth === 0) {
    if (dateNumber(birthDate) > person.referenceDate) return 'FUTURE';
    return birthDate !== null || (unreadable !== null && unreadable.birthDate) ? 'UNREADABLE' : 'MISSING';
  }
  // A birth date that the number contradicts is for N04: then the number's may be before the registration.
  return registeredOn !== null && person.earliestBirth > dateNumber(registeredOn) && dateNumber(registeredOn) > 0 ? 'AFTER_REGISTRATION' : null;
}

const sentences: Readonly<Record<Language, Readonly<Record<Reason, (seen: FindingValues) => string>>>> = {
  zh: {
    MISSING: () => '出生日期为空，请查出生证明和原始登记后补录。',
    UNREADABLE: (seen) => `出生日期“${seen['text']}”不是真实的日期，请查出生证明和原始登记后改正。`,
    FUTURE: (seen) => `出生日期 ${seen['birthDate']} 晚于基准日 ${seen['referenceDate']}，请查出生证明和原始登记后改正。`,
    AFTER_REGISTRATION: (seen) => `出生日期 ${seen['birthDate']} 晚于登记日期 ${seen['registeredOn']}，请查出生证明和原始登记，改正有误的一项。`,
  },
  en: {
    MISSING: () => 'The birth date is empty; enter it from the birth certificate or the first registration.',
    UNREADABLE: (seen) => `The birth date “${seen['text']}” is no real date; correct it from the birth certificate or the first registration.`,
    FUTURE: (seen) =>
      `The birth date ${seen['birthDate']} lies after the reference date ${seen['referenceDate']}; correct it from the birth certificate or the first registration.`,
    AFTER_REGISTRATION: (seen) =>
      `The birth date ${seen['birthDate']} lies after the registration on ${seen['registeredOn']}; look at the birth certificate and the first registration and correct the one that is wrong.`,
  },
};

const isReason = (reason: unknown): reason is Reason => typeof reason === 'string' && reason in sentences.zh;

const explain = (language: Language) => (seen: FindingValues): string =>
  sentences[language][isReason(seen['reason']) ? seen['reason'] : 'UNREADABLE'](seen);

export const birthDateImpossible = personRule({
  code: 'B01',
  name: 'birth-date-impossible',
  title: { zh: '出生日期为空或不可能', en: 'Birth date empty or impossible' },
  severity: 'ERROR',
  category: 'MAIN_ITEM_ERROR',
  item: 'birthDate',
  basis: { zh: '县户口整顿工作方案：主项逐项核对', en: 'County work plan of the clean-up: every main item is checked' },
  description: {
    zh: '出生日期为空、读不出、不是真实的日期、晚于基准日或晚于登记日期。与号码、年龄有关的规则不再就此人报出。',
    en: 'The birth date is empty, unreadable, no real date, after the reference date or after the registration. Rules that compare it with the number or with ages then say nothing about the person.',
  },
  silences: ['N04', 'M01', 'R05'],
  examples: birthDateImpossibleCases,
  check(person) {
    const reason = reasonOf(person);
    if (reason === null) return nothing;
    const { birthDate, registeredOn, unreadable } = person.facts;
    const { referenceDate } = person.context;
    return [{ values: { reason, birthDate, text: unreadable?.birthDate ?? birthDate, registeredOn, referenceDate } }];
  },
  explain: { zh: explain('zh'), en: explain('en') },
});
