import { type SamplePerson } from '../people/person';
import { fourGenerations, nuclear, withGrandmother, withLodger, withMarriedChild, withParents } from './family-households';
import { cancelledMember, makeOnePending } from './former-members';
import { type HouseholdMaker } from './household-maker';
import { collective, coupleAlone, grandparentsWithChildren, singleParent, singlePerson, siblings, withNephew } from './small-households';

type Build = (maker: HouseholdMaker) => SamplePerson[];

/** The kinds of family household and how many of a thousand there are. */
const KINDS: readonly (readonly [Build, number])[] = [
  [singlePerson, 150], [coupleAlone, 165], [nuclear, 310], [withParents, 135], [withMarriedChild, 95], [singleParent, 50],
  [grandparentsWithChildren, 30], [siblings, 20], [withNephew, 15], [fourGenerations, 15], [withGrandmother, 10], [withLodger, 5],
];

const CANCELLED_SHARE = 0.05;
const PENDING_SHARE = 0.025;
const COLLECTIVE_SHARE = 0.0025;

/** A drawn household: its kind and its members, at most `most` of them. */
export interface DrawnHousehold {
  readonly kind: '家庭户' | '集体户';
  readonly persons: SamplePerson[];
}

export function drawHousehold(maker: HouseholdMaker, urban: boolean, most: number, asOfDay: number): DrawnHousehold {
  const { random } = maker;
  if (most >= 8 && random.chance(urban ? COLLECTIVE_SHARE * 3 : COLLECTIVE_SHARE)) return { kind: '集体户', persons: collective(maker, most) };
  // Near the end of a group most households are too large for what is left: a few tries, then people alone.
  for (let attempt = 0; attempt < 3 && most > 1; attempt += 1) {
    const persons = random.weighted(KINDS)(maker);
    if (persons.length > most) continue;
    if (persons.length < most && random.chance(CANCELLED_SHARE)) {
      const former = cancelledMember(maker, persons, asOfDay);
      if (former !== null) persons.push(former);
    }
    if (random.chance(PENDING_SHARE)) makeOnePending(maker, persons);
    return { kind: '家庭户', persons };
  }
  return { kind: '家庭户', persons: singlePerson(maker) };
}
