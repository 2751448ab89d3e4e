import { childrenOf } from '../people/name-maker';
import { type SamplePerson } from '../people/person';
import { anySex, atLeast, childAges, children, type Couple, coupleAged, headedCouple, parents } from './family-parts';
import { type HouseholdMaker } from './household-maker';

const NUMBER_OF_CHILDREN = [[1, 50], [2, 40], [3, 10]] as const;

function husbandOf(members: readonly SamplePerson[]): string {
  return members.find((person) => person.sex === '1')?.name ?? '';
}

export function nuclear(maker: HouseholdMaker): SamplePerson[] {
  const couple = coupleAged(maker, 24, 56);
  const heads = headedCouple(maker, couple, maker.random.chance(0.82) ? '1' : '2');
  const ages = childAges(maker, couple.wifeAge, maker.random.weighted(NUMBER_OF_CHILDREN));
  return [...heads, ...children(maker, ages, couple.husband, husbandOf(heads))];
}

/** A couple with children and somebody who is no kin, such as a lodger or an apprentice. */
export function withLodger(maker: HouseholdMaker): SamplePerson[] {
  const lodger = maker.person({ role: 'NON_KIN', relation: '99', sex: anySex(maker), age: maker.random.between(19, 60), lineage: maker.lineage(), marital: '10' });
  return [...nuclear(maker), lodger];
}

/** The couple in the middle is at the head; the parents of one of them live with it. */
export function withParents(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const couple = coupleAged(maker, 26, 54);
  const headSex = random.chance(0.85) ? '1' : '2';
  const heads = headedCouple(maker, couple, headSex);
  const ages = childAges(maker, couple.wifeAge, random.weighted(NUMBER_OF_CHILDREN));
  return [...heads, ...children(maker, ages, couple.husband, husbandOf(heads)), ...elders(maker, couple, headSex)];
}

function elders(maker: HouseholdMaker, couple: Couple, headSex: '1' | '2'): SamplePerson[] {
  const own = maker.random.chance(0.85);
  if (headSex === '1') return own ? parents(maker, couple.husbandAge, ['51', '52'], couple.husband) : parents(maker, couple.wifeAge, ['55', '56'], couple.wife);
  return own ? parents(maker, couple.husbandAge, ['53', '54'], couple.husband) : parents(maker, couple.wifeAge, ['51', '52'], couple.wife);
}

/** A married child and that child's own children under the head's roof. */
function youngFamily(maker: HouseholdMaker, head: Couple, headName: string, most: number): SamplePerson[] {
  const { random } = maker;
  const son = random.chance(0.8);
  const age = atLeast(maker, 22.6, head.wifeAge - random.between(21, 27));
  const own = childrenOf(random, head.husband, headName);
  const inLaw = maker.lineage(random.chance(0.9) ? own.ethnicGroup : undefined);
  const child = maker.person({ role: 'CHILD', relation: son ? '20' : '30', sex: son ? '1' : '2', age, lineage: own, marital: '20' });
  const partnerAge = son ? atLeast(maker, 20.4, age - random.between(-1, 3.5)) : atLeast(maker, 22.4, age + random.between(-1, 4));
  const partner = maker.person({ role: 'CHILD_IN_LAW', relation: son ? '38' : '28', sex: son ? '2' : '1', age: partnerAge, lineage: inLaw, marital: '20', moved: true });
  const father = son ? child : partner;
  const lineage = childrenOf(random, son ? own : inLaw, father.name);
  const ages = childAges(maker, son ? partnerAge : age, most, 20).filter((grandchild) => grandchild < head.wifeAge - 40);
  const grandchildren = ages.map((grandchild) => {
    const sex = anySex(maker);
    return maker.person({ role: 'GRANDCHILD', relation: son ? (sex === '1' ? '41' : '42') : sex === '1' ? '43' : '44', sex, age: grandchild, lineage, marital: '10' });
  });
  return [child, partner, ...grandchildren];
}

/** The eldest generation is at the head. */
export function withMarriedChild(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const couple = coupleAged(maker, 50, 70);
  const widowed = random.chance(0.25);
  const headIsMan = random.chance(0.8);
  const heads = widowed
    ? [maker.person({ role: 'HEAD', relation: '02', sex: headIsMan ? '1' : '2', age: headIsMan ? couple.husbandAge : couple.wifeAge, lineage: headIsMan ? couple.husband : couple.wife, marital: '30' })]
    : headedCouple(maker, couple, headIsMan ? '1' : '2');
  return [...heads, ...youngFamily(maker, couple, husbandOf(heads), random.weighted([[1, 60], [2, 40]]))];
}

/** Four generations: the head's parents, the couple, a married child and a small grandchild. */
export function fourGenerations(maker: HouseholdMaker): SamplePerson[] {
  const couple = coupleAged(maker, 47, 57);
  const heads = headedCouple(maker, couple, '1');
  return [...heads, ...youngFamily(maker, couple, husbandOf(heads), 1), ...parents(maker, couple.husbandAge, ['51', '52'], couple.husband)];
}

/** A young couple with the husband's grandmother, whom he looks after. */
export function withGrandmother(maker: HouseholdMaker): SamplePerson[] {
  const couple = coupleAged(maker, 23, 36);
  const heads = headedCouple(maker, couple, '1');
  const ages = childAges(maker, couple.wifeAge, 1);
  const age = couple.husbandAge + maker.random.between(44, 56);
  const grandmother = maker.person({ role: 'GRANDPARENT', relation: '62', sex: '2', age, lineage: maker.lineage(couple.husband.ethnicGroup), marital: '30' });
  return [...heads, ...children(maker, ages, couple.husband, husbandOf(heads)), grandmother];
}
