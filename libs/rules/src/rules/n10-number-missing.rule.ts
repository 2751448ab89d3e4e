import { nothing, personRule } from '../rule';
import { numberMissingCases } from './n10-number-missing.cases';

export const numberMissing = personRule({
  code: 'N10',
  name: 'number-missing',
  title: { zh: '没有公民身份号码', en: 'No citizen number' },
  severity: 'ERROR',
  category: 'NUMBER_ERROR',
  item: 'citizenNumber',
  basis: { zh: '县户口整顿工作方案：公民身份号码人人一号', en: 'County work plan of the clean-up: every citizen has one number' },
  description: {
    zh: '登记状态正常的人员公民身份号码为空。待定人员尚未编号，不报。',
    en: 'An active person has no citizen number. Pending persons have none yet and are left out.',
  },
  activeOnly: true,
  examples: numberMissingCases,
  check(person) {
    return person.number.faults.includes('EMPTY') ? [{ values: { birthDate: person.facts.birthDate } }] : nothing;
  },
  explain: {
    zh: () => '公民身份号码为空，请查身份证或原始登记后补录，从未编号的报县公安机关编号。',
    en: () => 'The citizen number is empty; enter it from the identity card or the first registration, or have the county police assign one if there never was any.',
  },
});
