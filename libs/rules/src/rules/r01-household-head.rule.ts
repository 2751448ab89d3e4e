import { householdRule, nothing } from '../rule';
import { householdHeadCases } from './r01-household-head.cases';

/** A household whose kind the roll does not name is a family when its members are each other's kin. */
const isKin = (relation: string | null): boolean => relation !== null && relation !== NOT_KIN;
const NOT_KIN = '99';

export const householdHead = householdRule({
  code: 'R01',
  name: 'household-head',
  title: { zh: '家庭户没有户主或不止一个户主', en: 'Family household with no head or several' },
  severity: 'ERROR',
  category: 'HOUSEHOLD_ERROR',
  item: 'relation',
  basis: { zh: '本系统建议，依据《常住人口登记表》每户一名户主', en: 'Our proposal, from the registration form: one head a household' },
  description: {
    zh: '家庭户登记状态正常的成员中，户主不是恰好一名。没有户主时列出全部在册成员，多名户主时列出各户主。集体户不查；未填户别的，成员中有亲属关系时按家庭户查。有成员的关系读不出而没有户主的，由 X06 处理。',
    en: 'Among the active members of a family household not exactly one is head. With none, all active members are named, with several the heads. Collective households are left out; one whose kind is not given counts as a family when members are kin. Where there is no head but a member with an unreadable relation, X06 is the finding.',
  },
  identifiedBy: 'HOUSEHOLD',
  examples: householdHeadCases,
  check({ facts, persons, headCount }) {
    if (headCount === 1 || facts.kind === 'COLLECTIVE') return nothing;
    const active = persons.filter((person) => person.facts.registrationStatus === 'ACTIVE');
    if (active.length === 0) return nothing;
    if (facts.kind === null && !active.some((person) => isKin(person.facts.relation))) return nothing;
    if (headCount > 1) return [{ subjects: active.filter((person) => person.relation?.head), related: [], values: { heads: headCount } }];
    // The member whose relation could not be read may be the head.
    if (active.some((person) => person.facts.unreadable?.relation)) return nothing;
    return [{ subjects: active, related: [], values: { heads: 0 } }];
  },
  explain: {
    zh: (seen) => (seen['heads'] === 0 ? '本户没有户主，请与住户核实后确定一名户主，并改正各成员与户主关系。' : `本户登记了 ${seen['heads']} 名户主，请核实后保留一名，改正其余人员与户主关系。`),
    en: (seen) =>
      seen['heads'] === 0
        ? 'The household has no head; settle with the residents who it is and correct the relations of the members.'
        : `The household has ${seen['heads']} heads; verify, keep one and correct the relations of the others.`,
  },
});
