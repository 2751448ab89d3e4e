import { registerRule } from '../rule';
import { samePersonCases } from './d01-same-person.cases';

/** Key: citizen number (15 digits upgraded), name and birth date. */
export const samePerson = registerRule({
  code: 'D01',
  name: 'same-person',
  title: { zh: '重口：同一人在册不止一处', en: 'The same person active more than once' },
  severity: 'ERROR',
  category: 'DUPLICATE_REGISTRATION',
  item: 'citizenNumber',
  basis: { zh: '县户口整顿工作方案：清理重户重口', en: 'County work plan of the clean-up: clearing of duplicate registrations' },
  description: {
    zh: '在不同户中，登记状态正常的两条以上记录号码、姓名、出生日期都相同（15 位号码升位后比较）。查实后保留一条，须通知本人，不自动注销。同一户内的重复由 D05 处理。',
    en: 'Two or more active records in different households share number, name and birth date (15 digits compared upgraded). One is kept after investigation and notice to the person; nothing is cancelled by itself. A repetition within one household is for D05.',
  },
  silences: ['D05'],
  examples: samePersonCases,
  explain: {
    zh: (seen) => `同一人（号码 ${seen['citizenNumber']}，姓名、出生日期相同）有 ${seen['records']} 条在册记录，请查实常住地后保留一条，其余按程序注销。`,
    en: (seen) =>
      `One person (number ${seen['citizenNumber']}, same name and birth date) has ${seen['records']} active records; find out where they live, keep one and cancel the others by the procedure.`,
  },
});
