import { householdRule, nothing } from '../rule';
import { oneSpouseCases } from './r02-one-spouse.cases';

export const oneSpouse = householdRule({
  code: 'R02',
  name: 'one-spouse',
  title: { zh: '户主有不止一名配偶', en: 'More than one spouse of the head' },
  severity: 'ERROR',
  category: 'HOUSEHOLD_ERROR',
  item: 'relation',
  basis: { zh: '本系统建议：一名户主至多一名配偶', en: 'Our proposal: a head has at most one spouse' },
  description: {
    zh: '同户与户主关系为配偶、夫、妻的不止一人。登记了几名户主的户由 R01 处理，配偶多于户主时才报。集体户不查。',
    en: 'More than one member of the household is spouse, husband or wife of the head. With several heads R01 is the finding, unless there are still more spouses. Collective households are left out.',
  },
  identifiedBy: 'HOUSEHOLD',
  examples: oneSpouseCases,
  check({ facts, persons, head, headCount, spouseCount }) {
    if (spouseCount < 2 || spouseCount <= headCount || facts.kind === 'COLLECTIVE') return nothing;
    return [{ subjects: persons.filter((person) => person.relation?.spouse), related: head ? [head] : [], values: { spouses: spouseCount } }];
  },
  explain: {
    zh: (seen) => `本户登记了 ${seen['spouses']} 名配偶，请查婚姻登记，改正有误的与户主关系。`,
    en: (seen) => `The household has ${seen['spouses']} spouses of the head; look at the marriage registration and correct the relation that is wrong.`,
  },
});
