import { householdRule, nothing } from '../rule';
import type { HouseholdHit } from '../rule';
import { completedYears } from '../view/date-number';
import { parentChildAgeCases } from './r05-parent-child-age.cases';

/** The least number of years that a parent is older than a child by birth. */
const leastGap = 14;

export const parentChildAge = householdRule({
  code: 'R05',
  name: 'parent-child-age',
  title: { zh: '户主与子女年龄相差不足 14 岁', en: 'Head less than 14 years older than the child' },
  severity: 'ERROR',
  category: 'SUB_ITEM_ERROR',
  item: 'relation',
  basis: { zh: '本系统建议：亲生父母至少年长 14 岁', en: 'Our proposal: a parent by birth is at least 14 years older' },
  description: {
    zh: '户主比子、女大不足 14 岁，或比子、女还小；养子女、继子女（27、37）除外。须恰有一名户主，双方出生日期可用；号码与出生日期不符时，两个日期都不足才报。集体户不查。',
    en: 'The head is less than 14 years older than a son or daughter, or younger; adopted and step-children (27, 37) excepted. Needs exactly one head and both birth dates; where a number and a birth date disagree, only if both say so. Collective households are left out.',
  },
  identifiedBy: 'SUBJECTS',
  examples: parentChildAgeCases,
  check({ facts, persons, head }) {
    if (head === null || head.birth === 0 || facts.kind === 'COLLECTIVE') return nothing;
    let hits: HouseholdHit[] | undefined;
    for (const person of persons) {
      if (person.birth === 0 || person.relation === null || !person.relation.child || !person.relation.blood) continue;
      const gap = completedYears(head.earliestBirth, person.latestBirth);
      if (gap >= leastGap) continue;
      hits ??= [];
      hits.push({ subjects: [person], related: [head], values: { gap, birthDate: person.facts.birthDate, headBirthDate: head.facts.birthDate } });
    }
    return hits ?? nothing;
  },
  explain: {
    zh: (seen) =>
      `户主生于 ${seen['headBirthDate']}，子女生于 ${seen['birthDate']}，相差不足 14 岁，请核实与户主关系和双方出生日期，养子女、继子女请改为相应关系。`,
    en: (seen) =>
      `The head was born on ${seen['headBirthDate']} and the child on ${seen['birthDate']}, less than 14 years later; verify the relation and both birth dates, and record an adopted or step-child as such.`,
  },
});
