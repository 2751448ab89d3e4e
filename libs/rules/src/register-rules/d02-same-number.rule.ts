import { registerRule } from '../rule';
import { sameNumberCases } from './d02-same-number.cases';

/** Key: citizen number (15 digits upgraded). */
export const sameNumber = registerRule({
  code: 'D02',
  name: 'same-number',
  title: { zh: '重号：不同的人用同一号码', en: 'Different persons with the same number' },
  severity: 'ERROR',
  category: 'DUPLICATE_NUMBER',
  item: 'citizenNumber',
  basis: {
    zh: '县户口整顿工作方案；GA/T 2000.24 变更更正代码 11“纠正重号”',
    en: 'County work plan of the clean-up; GA/T 2000.24, alteration 11, correction of a duplicate number',
  },
  description: {
    zh: '登记状态正常的两条以上记录号码相同，而姓名或出生日期不同（15 位号码升位后比较）。查清号码属于谁，另一方按程序重新编号。号码与出生日期、性别不符（N04、N05）即由此而来，不再报。',
    en: 'Two or more active records share the number but not the name or the birth date (15 digits compared upgraded). Find out whose number it is; the other person is assigned a new one by the procedure. That the number fits neither birth date nor sex (N04, N05) is the same fault.',
  },
  // Whoever bears another's number also differs from its birth date and sex.
  silences: ['X04', 'N04', 'N05'],
  examples: sameNumberCases,
  explain: {
    zh: (seen) => `号码 ${seen['citizenNumber']} 在册 ${seen['records']} 人共用，姓名或出生日期不同，请查原始登记确认号码归属，另一方按程序纠正重号。`,
    en: (seen) =>
      `${seen['records']} active persons of different name or birth date share number ${seen['citizenNumber']}; find out from the first registration whose it is and have the other corrected by the procedure.`,
  },
});
