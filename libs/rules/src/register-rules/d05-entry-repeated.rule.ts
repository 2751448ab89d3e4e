import type { FindingValues } from '../finding';
import { registerRule } from '../rule';
import { entryRepeatedCases } from './d05-entry-repeated.cases';

const numberOr = (seen: FindingValues, none: string, label: string): string => (seen['citizenNumber'] ? `${label} ${seen['citizenNumber']}` : none);

/** Key: household, name and birth date; the number does not matter. */
export const entryRepeated = registerRule({
  code: 'D05',
  name: 'entry-repeated',
  title: { zh: '同一人在本户重复登记', en: 'The same person entered twice in one household' },
  severity: 'ERROR',
  category: 'DUPLICATE_REGISTRATION',
  item: 'citizenNumber',
  basis: { zh: '县户口整顿工作方案：清理重户重口', en: 'County work plan of the clean-up: clearing of duplicate registrations' },
  description: {
    zh: '同一户中登记状态正常的两条以上记录姓名、性别、出生日期都相同，属重复录入；号码可以相同，也可以缺一或不同（双胞胎姓名不同）。',
    en: 'Two or more active records of one household share name, sex and birth date: an entry was repeated, whether the numbers agree, differ or are missing (twins have different names).',
  },
  examples: entryRepeatedCases,
  explain: {
    zh: (seen) => `同一人（${numberOr(seen, '无号码', '号码')}）在本户登记了 ${seen['records']} 次，请核对后保留一条，删除重复录入。`,
    en: (seen) => `One person (${numberOr(seen, 'without number', 'number')}) stands ${seen['records']} times in this household; compare the entries and keep one.`,
  },
});
