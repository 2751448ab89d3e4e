import { codeLists } from '@qingce/standards';
import type { Language } from '@qingce/standards';
import type { FindingValues } from '../finding';
import { householdRule, nothing } from '../rule';
import type { HouseholdHit } from '../rule';
import type { PersonView } from '../view/person-view';
import { headSexCases } from './r04-head-sex.cases';

function contradicts(person: PersonView, headSex: string): boolean {
  const { relation } = person;
  if (relation === null) return false;
  if (relation.headSex !== null && relation.headSex !== headSex) return true;
  return relation.spouse && person.facts.sex === headSex;
}

const relationName = (seen: FindingValues, language: Language): string =>
  codeLists.relation.name(String(seen['relation']), language) ?? String(seen['relation']);
const headSexName = (seen: FindingValues, language: Language): string =>
  codeLists.sex.name(String(seen['headSex']), language) ?? String(seen['headSex']);

export const headSex = householdRule({
  code: 'R04',
  name: 'head-sex',
  title: { zh: '与户主关系和户主性别矛盾', en: "Relation contradicts the head's sex" },
  severity: 'ERROR',
  category: 'SUB_ITEM_ERROR',
  item: 'relation',
  basis: { zh: 'GB/T 4761-2008：夫、公公、婆婆的户主为女，妻、岳父、岳母的户主为男', en: 'GB/T 4761-2008: a husband and his parents imply a female head, a wife and her parents a male one' },
  description: {
    zh: '户主为男却有夫、公公、婆婆，户主为女却有妻、岳父、岳母，或配偶与户主性别相同。须恰有一名户主且性别已知；本人性别与关系矛盾（R03）或性别与号码不符（N05）的不再报。集体户不查。',
    en: "A husband or the husband's parents under a male head, a wife or the wife's parents under a female one, or a spouse of the head's own sex. Needs exactly one head of known sex; silent where the person's own sex contradicts the relation (R03) or a sex contradicts its number (N05). Collective households are left out.",
  },
  identifiedBy: 'SUBJECTS',
  examples: headSexCases,
  check({ facts, persons, head }) {
    if (head === null || facts.kind === 'COLLECTIVE') return nothing;
    const { sex } = head.facts;
    if (sex !== '1' && sex !== '2') return nothing;
    let hits: HouseholdHit[] | undefined;
    for (const person of persons) {
      if (!contradicts(person, sex)) continue;
      hits ??= [];
      hits.push({ subjects: [person], related: [head], values: { relation: person.facts.relation, sex: person.facts.sex, headSex: sex } });
    }
    return hits ?? nothing;
  },
  explain: {
    zh: (seen) => `与户主关系是“${relationName(seen, 'zh')}”，而户主登记为${headSexName(seen, 'zh')}，请核实后改正关系或性别。`,
    en: (seen) =>
      `The relation is “${relationName(seen, 'en')}” but the head is recorded as ${headSexName(seen, 'en').toLowerCase()}; verify and correct the relation or the sex.`,
  },
});
