import { codeLists } from '@qingce/standards';
import type { Language } from '@qingce/standards';
import type { FindingValues } from '../finding';
import { nothing, personRule } from '../rule';
import { relationSexCases } from './r03-relation-sex.cases';

const nameOf = (list: 'relation' | 'sex', seen: FindingValues, language: Language): string =>
  codeLists[list].name(String(seen[list]), language) ?? String(seen[list]);

export const relationSex = personRule({
  code: 'R03',
  name: 'relation-sex',
  title: { zh: '与户主关系和性别矛盾', en: 'Relation contradicts the sex' },
  severity: 'ERROR',
  category: 'SUB_ITEM_ERROR',
  item: 'relation',
  basis: { zh: 'GB/T 4761-2008《家庭关系代码》', en: 'GB/T 4761-2008, codes for family relations' },
  description: {
    zh: '关系本身表明的性别与登记的性别不同，如儿媳登记为男。性别与号码不符的由 N05 处理。',
    en: 'The relation itself names the other sex, as a daughter-in-law recorded as male. Where the sex also contradicts the citizen number, N05 is the finding.',
  },
  silences: ['R04'],
  examples: relationSexCases,
  check(person) {
    const named = person.relation?.sex ?? null;
    const { sex, relation } = person.facts;
    if (named === null || named === sex || (sex !== '1' && sex !== '2')) return nothing;
    return [{ values: { relation, sex } }];
  },
  explain: {
    zh: (seen) => `与户主关系是“${nameOf('relation', seen, 'zh')}”，性别却登记为${nameOf('sex', seen, 'zh')}，请核实后改正有误的一项。`,
    en: (seen) =>
      `The relation is “${nameOf('relation', seen, 'en')}” but the recorded sex is ${nameOf('sex', seen, 'en').toLowerCase()}; verify and correct the one that is wrong.`,
  },
});
