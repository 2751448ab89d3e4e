import { SURNAMES } from './people/han-names.data';
import { type NumberIssuer } from './people/number-issuer';
import { type SampleHousehold } from './people/person';
import { HouseholdMaker, type CountyFrame } from './households/household-maker';
import { drawHousehold } from './households/household-kinds';
import { type VillagePlan } from './places/county-plan';
import { type GroupPlan, planGroups } from './places/groups';
import { type Random } from './random';

/** What goes on from village to village. */
export interface RollPosition {
  nextRow: number;
  nextHousehold: number;
}

export interface BuiltVillage {
  readonly plan: VillagePlan;
  readonly maker: HouseholdMaker;
  readonly households: SampleHousehold[];
}

/** Builds one village, group by group, with exactly the rows that the plan gives it. */
export function buildVillage(plan: VillagePlan, frame: CountyFrame, numbers: NumberIssuer, position: RollPosition, random: Random): BuiltVillage {
  const localSurnames = Array.from({ length: 4 }, () => random.weighted(SURNAMES));
  const maker = new HouseholdMaker(random, frame, plan, localSurnames, numbers);
  const households: SampleHousehold[] = [];
  for (const group of planGroups(plan, random)) {
    let left = group.rows;
    for (let door = random.whole(1, 4); left > 0; door += random.whole(1, 3)) {
      const household = buildHousehold(maker, plan, group, door, left, frame.asOfDay, position);
      left -= household.persons.length;
      households.push(household);
    }
  }
  return { plan, maker, households };
}

function buildHousehold(maker: HouseholdMaker, plan: VillagePlan, group: GroupPlan, door: number, most: number, asOfDay: number, position: RollPosition): SampleHousehold {
  const { random } = maker;
  const { kind, persons } = drawHousehold(maker, plan.urban, most, asOfDay);
  for (const person of persons) {
    person.row = position.nextRow;
    position.nextRow += 1;
  }
  position.nextHousehold += random.whole(1, 3);
  return {
    number: String(position.nextHousehold).padStart(9, '0'),
    group: random.pick(group.spellings),
    kind,
    registrationType: registrationType(random, plan.urban, kind === '家庭户'),
    address: `${plan.name}${group.name}${door}号`,
    persons,
    taken: false,
  };
}

function registrationType(random: Random, urban: boolean, family: boolean): string {
  const type = (urban ? random.chance(0.9) : random.chance(0.06)) ? '非农业' : '农业';
  return `${type}${family ? '家庭户' : '集体户'}`;
}
