import { registerRule } from '../rule';
import { entryRepeatedCases } from './d05-entry-repeated.cases';

/** Key: household, citizen number (15 digits upgraded), name and birth date. */
export const entryRepeated = registerRule({
  code: 'D05',
  name: 'entry-repeated',
  title: { zh: '同一人在本户重复登记', en: 'The same person entered twice in one household' },
  severity: 'ERROR',
  category: 'DUPLICATE_REGISTRATION',
  item: 'citizenNumber',
  basis: { zh: '县户口整顿工作方案：清理重户重口', en: 'County work plan of the clean-up: clearing of duplicate registrations' },
  description: {
    zh: '同一户中登记状态正常的两条以上记录号码、姓名、出生日期都相同，属重复录入。',
    en: 'Two or more active records of one household share number, name and birth date: an entry was repeated.',
  },
  silences: ['D01'],
  examples: entryRepeatedCases,
  explain: {
    zh: (seen) => `号码 ${seen['citizenNumber']} 的同一人在本户登记了 ${seen['records']} 次，请核对后保留一条，删除重复录入。`,
    en: (seen) => `The person with number ${seen['citizenNumber']} stands ${seen['records']} times in this household; compare the entries and keep one.`,
  },
});
