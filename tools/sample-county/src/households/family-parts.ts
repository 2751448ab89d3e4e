import { type Sex } from '@qingce/standards';
import { childrenOf, type Lineage } from '../people/name-maker';
import { type SamplePerson } from '../people/person';
import { onlyChildText, ordinalText } from '../people/relation-words';
import { type HouseholdMaker } from './household-maker';

/** The two of a couple, by sex rather than by who heads the household. */
export interface Couple {
  readonly husbandAge: number;
  readonly wifeAge: number;
  readonly husband: Lineage;
  readonly wife: Lineage;
}

export function otherSex(sex: Sex): Sex {
  return sex === '1' ? '2' : '1';
}

export function anySex(maker: HouseholdMaker): Sex {
  return maker.random.chance(0.5) ? '1' : '2';
}

/** An age of at least `least`; those who would be younger are spread over two years, so that no birth date is crowded. */
export function atLeast(maker: HouseholdMaker, least: number, age: number): number {
  return age >= least ? age : maker.random.between(least, least + 2);
}

/** Both of legal age to marry, the wife rarely much older; nine in ten of one ethnic group. */
export function coupleAged(maker: HouseholdMaker, wifeFrom: number, wifeTo: number): Couple {
  const { random } = maker;
  const wifeAge = random.between(Math.max(20.2, wifeFrom), wifeTo);
  const husbandAge = atLeast(maker, 22.2, wifeAge + random.between(-2.5, 3) + random.between(0, 3));
  const husband = maker.lineage();
  return { husbandAge, wifeAge, husband, wife: maker.lineage(random.chance(0.9) ? husband.ethnicGroup : undefined) };
}

/** Head and spouse of a couple, the head first. */
export function headedCouple(maker: HouseholdMaker, couple: Couple, headSex: Sex): SamplePerson[] {
  const man = { sex: '1', age: couple.husbandAge, lineage: couple.husband, marital: '20' } as const;
  const woman = { sex: '2', age: couple.wifeAge, lineage: couple.wife, marital: '20', moved: true } as const;
  const head = maker.person({ role: 'HEAD', relation: '02', ...(headSex === '1' ? man : woman) });
  const spouse = maker.person({ role: 'SPOUSE', relation: headSex === '1' ? '12' : '11', ...(headSex === '1' ? woman : man) });
  return [head, spouse];
}

/** Ages of the children of a mother now `motherAge`, eldest first: born when she was 21 to 38, at least 14 months apart. */
export function childAges(maker: HouseholdMaker, motherAge: number, most: number, oldestAtHome = 33): number[] {
  const { random } = maker;
  const ages: number[] = [];
  let atBirth = random.between(21, Math.max(21.5, Math.min(34, motherAge)));
  for (let child = 0; child < most && atBirth < Math.min(38, motherAge); child += 1) {
    const age = motherAge - atBirth;
    if (age < oldestAtHome) ages.push(age);
    atBirth += random.between(1.2, 6);
  }
  return ages;
}

/** Unmarried children of the head. Now and then the roll says 长子, 次女 or 独生子, or the youngest is adopted. */
export function children(maker: HouseholdMaker, ages: readonly number[], fathers: Lineage, fatherName: string): SamplePerson[] {
  const { random } = maker;
  const lineage = childrenOf(random, fathers, fatherName);
  const style = random.chance(0.22) ? 'ORDINAL' : 'PLAIN';
  const adopted = style === 'PLAIN' && ages.length > 0 && random.chance(0.025) ? ages.length - 1 : -1;
  const twins = style === 'PLAIN' && random.chance(0.008);
  const order: Record<Sex, number> = { '1': 0, '2': 0 };
  return ages.flatMap((age, index) => {
    const sex = anySex(maker);
    const male = sex === '1';
    const ordinal = ages.length === 1 && random.chance(0.3) ? onlyChildText(male) : ordinalText(male, order[sex]);
    order[sex] += 1;
    const isAdopted = index === adopted;
    const sketch = {
      role: isAdopted ? 'ADOPTED_CHILD' : 'CHILD',
      relation: isAdopted ? (male ? '27' : '37') : male ? '20' : '30',
      ...(style === 'ORDINAL' ? { relationText: ordinal } : {}),
      sex, age, lineage, marital: '10',
    } as const;
    return twins && index === 0 ? [maker.person(sketch), maker.person(sketch)] : [maker.person(sketch)];
  });
}

/** The head's or the spouse's parents: both, or one widowed. */
export function parents(maker: HouseholdMaker, childAge: number, codes: readonly [father: string, mother: string], lineage: Lineage): SamplePerson[] {
  const { random } = maker;
  const role = codes[0] === '51' ? 'PARENT' : 'PARENT_IN_LAW';
  const motherAge = childAge + random.between(20.5, 31);
  const fatherAge = atLeast(maker, childAge + 19, motherAge + random.between(-2, 5));
  const who = fatherAge > 92 ? 'MOTHER' : random.weighted([['BOTH', 55], ['MOTHER', 30], ['FATHER', 15]] as const);
  const marital = who === 'BOTH' ? '20' : '30';
  const father = who === 'MOTHER' ? [] : [maker.person({ role, relation: codes[0], sex: '1', age: fatherAge, lineage: { ...lineage, generation: '', father: '' }, marital })];
  const mother = who === 'FATHER' ? [] : [maker.person({ role, relation: codes[1], sex: '2', age: motherAge, lineage: maker.lineage(lineage.ethnicGroup), marital })];
  return [...father, ...mother];
}
