import { nothing, personRule } from '../rule';
import { faultsOfName } from '../view/name-faults';
import { nameCharacterCases } from './x01-name-character.cases';

export const nameCharacter = personRule({
  code: 'X01',
  name: 'name-character',
  title: { zh: '姓名为空或含不应有的字符', en: 'Name empty or with a character that no name has' },
  severity: 'ERROR',
  category: 'MAIN_ITEM_ERROR',
  item: 'name',
  basis: { zh: '公通字〔1995〕91 号《常住人口登记表》填写说明：姓名用规范汉字', en: 'Gongtongzi [1995] No. 91, notes on the registration form: names in standard characters' },
  description: {
    zh: '姓名为空，或含数字、拉丁字母、空格、* 等符号。各种间隔点先统一为“·”，只能在姓名中间。',
    en: 'The name is empty or holds a digit, Latin letter, space, * or other symbol. All middle dots count as ·, which may stand only inside.',
  },
  silences: ['X03'],
  examples: nameCharacterCases,
  check(person) {
    const { name } = person.facts;
    const faults = faultsOfName(name);
    return faults.includes('EMPTY') || faults.includes('ILLEGAL_CHARACTER') ? [{ values: { name } }] : nothing;
  },
  explain: {
    zh: (seen) => (isEmpty(seen['name']) ? '姓名为空，请对照户口簿和身份证补录。' : `姓名“${seen['name']}”含有不应有的字符，请对照户口簿和身份证改正。`),
    en: (seen) =>
      isEmpty(seen['name'])
        ? 'The name is empty; enter it from the booklet and the identity card.'
        : `The name “${seen['name']}” holds a character that no name has; correct it from the booklet and the identity card.`,
  },
});

function isEmpty(name: string | number | null | undefined): boolean {
  return String(name ?? '').trim() === '';
}
