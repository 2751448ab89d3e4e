import { nothing, personRule } from '../rule';
import { faultsOfName } from '../view/name-faults';
import { namePlaceholderCases } from './x03-name-placeholder.cases';

export const namePlaceholder = personRule({
  code: 'X03',
  name: 'name-placeholder',
  title: { zh: '姓名中有代替生僻字的符号', en: 'A sign stands for a rare character of the name' },
  severity: 'WARNING',
  category: 'MAIN_ITEM_ERROR',
  item: 'name',
  basis: { zh: '本系统建议：造字区字符、?、□、〓 都是未能录入的生僻字', en: 'Our proposal: private-use characters, ?, □ and 〓 stand for a rare character that could not be entered' },
  description: {
    zh: '姓名含造字区（私用区）字符、?、□ 或 〓，多为早年系统录不进的生僻字。请按身份证补录标准汉字。',
    en: 'The name holds a private-use character, ?, □ or 〓: usually a rare character that an older system could not take. Enter the standard character from the identity card.',
  },
  examples: namePlaceholderCases,
  check(person) {
    const { name } = person.facts;
    return faultsOfName(name).includes('PLACEHOLDER_CHARACTER') ? [{ values: { name } }] : nothing;
  },
  explain: {
    zh: (seen) => `姓名“${seen['name']}”中有代替生僻字的符号，请按身份证补录标准汉字。`,
    en: (seen) => `A sign stands for a rare character in the name “${seen['name']}”; enter the standard character from the identity card.`,
  },
});
