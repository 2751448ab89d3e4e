import { isoOf, YEAR } from '../calendar';
import { type SamplePerson } from '../people/person';
import { otherSex } from './family-parts';
import { type HouseholdMaker } from './household-maker';

/** Somebody who is no longer on the register but still on the roll: a dead spouse, parent or child who moved away. */
export function cancelledMember(maker: HouseholdMaker, persons: readonly SamplePerson[], asOfDay: number): SamplePerson | null {
  const { random } = maker;
  const head = persons[0];
  if (head === undefined) return null;
  const age = (asOfDay - head.birthDay) / YEAR;
  const lineage = maker.lineage();
  if (age > 60 && persons.every((person) => person.role !== 'SPOUSE')) {
    const sex = otherSex(head.sex);
    const relation = sex === '2' ? '12' : '11';
    return cancel(maker, maker.person({ role: 'NON_KIN', relation, sex, age: age + random.between(-3, 3), lineage, marital: '20' }), '死亡注销');
  }
  if (age > 48) {
    const sex = random.chance(0.3) ? '1' : '2';
    const child = maker.person({ role: 'NON_KIN', relation: sex === '1' ? '20' : '30', sex, age: age - random.between(23, 26), lineage, marital: '20' });
    return cancel(maker, child, random.chance(0.5) ? '迁出注销' : `${isoOf(asOfDay - random.whole(30, 3_000))}迁出注销`);
  }
  return cancel(maker, maker.person({ role: 'NON_KIN', relation: '99', sex: '2', age: age + random.between(25, 38), lineage, marital: '30' }), '死亡注销');
}

function cancel(maker: HouseholdMaker, person: SamplePerson, remarks: string): SamplePerson {
  person.status = '注销';
  person.remarks = remarks;
  person.phone = maker.random.chance(0.2) ? person.phone : '';
  return person;
}

const PENDING_REMARKS: readonly string[] = ['持迁移证未落户', '材料待补', '户口待定', '退伍未落户'];

/** Makes one member of the household pending; never the head or the spouse, whose state others depend on. */
export function makeOnePending(maker: HouseholdMaker, persons: readonly SamplePerson[]): void {
  const candidates = persons.filter((person) => person.role !== 'HEAD' && person.role !== 'SPOUSE' && person.status === '正常');
  if (candidates.length === 0) return;
  const person = maker.random.pick(candidates);
  person.status = '待定';
  person.remarks = maker.random.pick(PENDING_REMARKS);
}
