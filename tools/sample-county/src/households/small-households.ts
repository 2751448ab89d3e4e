import { type MaritalCode } from '../people/attributes';
import { type SamplePerson } from '../people/person';
import { anySex, childAges, children, coupleAged, headedCouple } from './family-parts';
import { type HouseholdMaker } from './household-maker';

export function singlePerson(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const [from, to, marital] = random.weighted<readonly [number, number, MaritalCode]>([
    [[23, 36, '10'], 34], [[30, 62, '40'], 22], [[36, 58, '10'], 9], [[58, 93, '30'], 35],
  ]);
  return [maker.person({ role: 'HEAD', relation: '02', sex: anySex(maker), age: random.between(from, to), lineage: maker.lineage(), marital })];
}

export function coupleAlone(maker: HouseholdMaker): SamplePerson[] {
  const young = maker.random.chance(0.25);
  const couple = young ? coupleAged(maker, 21, 33) : coupleAged(maker, 50, 84);
  return headedCouple(maker, couple, maker.random.chance(0.85) ? '1' : '2');
}

export function singleParent(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const sex = anySex(maker);
  const age = random.between(27, 54);
  const lineage = maker.lineage();
  const head = maker.person({ role: 'HEAD', relation: '02', sex, age, lineage, marital: random.chance(0.65) ? '40' : '30' });
  // A father is counted a little younger than he is, so that he, like a mother, is an adult at every birth.
  const ages = childAges(maker, sex === '1' ? age - 1 : age, random.weighted([[1, 65], [2, 35]]));
  const fathers = sex === '1' ? lineage : maker.lineage(lineage.ethnicGroup);
  return [head, ...children(maker, ages, fathers, sex === '1' ? head.name : '')];
}

export function siblings(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const lineage = maker.lineage();
  const age = random.between(26, 48);
  const gap = random.between(1.5, 8);
  const sex = anySex(maker);
  const older = random.chance(0.25);
  const relation = older ? (sex === '1' ? '71' : '75') : sex === '1' ? '73' : '77';
  return [
    maker.person({ role: 'HEAD', relation: '02', sex: anySex(maker), age, lineage, marital: '10' }),
    maker.person({ role: 'SIBLING', relation, sex, age: older ? age + gap : age - gap, lineage, marital: '10' }),
  ];
}

/** An uncle or aunt, alone or married, with a nephew or niece. */
export function withNephew(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const couple = coupleAged(maker, 42, 66);
  const heads = random.chance(0.6) ? headedCouple(maker, couple, '1') : [maker.person({ role: 'HEAD', relation: '02', sex: '1', age: couple.husbandAge, lineage: couple.husband, marital: '10' })];
  const sex = anySex(maker);
  const brothers = random.chance(0.6);
  const relation = brothers ? (sex === '1' ? '93' : '94') : sex === '1' ? '95' : '96';
  const lineage = brothers ? { ...couple.husband, father: '' } : maker.lineage(couple.husband.ethnicGroup);
  return [...heads, maker.person({ role: 'NEPHEW', relation, sex, age: random.between(6, 21), lineage, marital: '10' })];
}

/** Grandparents bringing up the children of those who work elsewhere. */
export function grandparentsWithChildren(maker: HouseholdMaker): SamplePerson[] {
  const { random } = maker;
  const couple = coupleAged(maker, 56, 74);
  const alone = random.chance(0.3);
  const heads = alone
    ? [maker.person({ role: 'HEAD', relation: '02', sex: '2', age: couple.wifeAge, lineage: couple.wife, marital: '30' })]
    : headedCouple(maker, couple, '1');
  const sons = random.chance(0.8);
  const lineage = sons ? { ...couple.husband, father: '' } : maker.lineage(couple.husband.ethnicGroup);
  const eldest = Math.min(couple.wifeAge - 42, random.between(4, 16));
  const ages = random.chance(0.4) && eldest > 4 ? [eldest, eldest - random.between(1.5, 3.5)] : [eldest];
  return [...heads, ...ages.map((age) => {
    const sex = anySex(maker);
    const relation = sons ? (sex === '1' ? '41' : '42') : sex === '1' ? '43' : '44';
    return maker.person({ role: 'GRANDCHILD', relation, sex, age, lineage, marital: '10' });
  })];
}

/** Workers or pupils of one institution, who are no kin of each other. */
export function collective(maker: HouseholdMaker, most: number): SamplePerson[] {
  const { random } = maker;
  const size = Math.min(most, random.whole(4, 26));
  return Array.from({ length: size }, (_, index) => {
    const age = index === 0 ? random.between(30, 55) : random.between(18.5, 40);
    return maker.person({
      role: index === 0 ? 'HEAD' : 'NON_KIN', relation: index === 0 ? '02' : '99', sex: anySex(maker), age, lineage: maker.lineage(),
      marital: age > 25 && random.chance(0.3) ? '20' : '10',
    });
  });
}
