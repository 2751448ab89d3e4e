import { codeLists, maskCitizenNumber } from '@qingce/standards';
import type { Language } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import type { FindingValues } from '../finding';
import { numberSexCases } from './n05-number-sex.cases';

const sexName = (seen: FindingValues, key: string, language: Language): string => codeLists.sex.name(String(seen[key]), language) ?? String(seen[key]);

export const numberSex = personRule({
  code: 'N05',
  name: 'number-sex',
  title: { zh: '性别与公民身份号码不符', en: 'Sex differs from the citizen number' },
  severity: 'ERROR',
  category: 'MAIN_ITEM_ERROR',
  item: 'sex',
  basis: { zh: 'GB 11643-1999：顺序码奇数分配给男性，偶数分配给女性', en: 'GB 11643-1999: odd sequence numbers for men, even ones for women' },
  description: {
    zh: '号码第 17 位（15 位号码为末位）的奇偶与登记的性别不符。性别未知或未说明时不报。依法变更性别而号码未变的，注明后可不改。称谓类规则（R03、R04）不再就同一性别差错报出。',
    en: 'The parity of digit 17 (of 15 digits: the last) contradicts the recorded sex. Silent where the sex is unknown or not stated. A lawful change of sex without a new number is to be noted and stays. The rules on relations (R03, R04) then say nothing about the same fault.',
  },
  silences: ['R03', 'R04'],
  examples: numberSexCases,
  check(person) {
    const { sex } = person.facts;
    const numberSex = person.number.sex;
    if (sex === numberSex || numberSex === null || (sex !== '1' && sex !== '2')) return nothing;
    return [{ values: { sex, numberSex, citizenNumber: maskCitizenNumber(person.number.text) } }];
  },
  explain: {
    zh: (seen) =>
      `登记的性别是${sexName(seen, 'sex', 'zh')}，公民身份号码 ${seen['citizenNumber']} 表示${sexName(seen, 'numberSex', 'zh')}，请见面核实后改正有误的一项。`,
    en: (seen) =>
      `The recorded sex is ${sexName(seen, 'sex', 'en').toLowerCase()}, citizen number ${seen['citizenNumber']} says ${sexName(seen, 'numberSex', 'en').toLowerCase()}; verify in person and correct the one that is wrong.`,
  },
});
