import type { HouseholdFacts, RuleContext } from '../facts';
import { dateNumber } from './date-number';
import { viewPerson } from './person-view';
import type { PersonView } from './person-view';

/** A household as the rules look at it: ACTIVE and PENDING persons only, in the order of the register. */
export interface HouseholdView {
  readonly facts: HouseholdFacts;
  readonly persons: readonly PersonView[];
  /** How many ACTIVE persons are head. */
  readonly headCount: number;
  /** The ACTIVE head, where there is exactly one; relations of a household with none or several say nothing certain. */
  readonly head: PersonView | null;
  readonly spouseCount: number;
}

/** Leaves out CANCELLED persons and works out what household rules need. */
export function viewHousehold(facts: HouseholdFacts, context: RuleContext): HouseholdView {
  const referenceDate = dateNumber(context.referenceDate);
  const persons: PersonView[] = [];
  let head: PersonView | null = null;
  let headCount = 0;
  let spouseCount = 0;
  for (const personFacts of facts.persons) {
    if (personFacts.registrationStatus === 'CANCELLED') continue;
    const person = viewPerson(personFacts, context, referenceDate);
    persons.push(person);
    if (person.relation === null) continue;
    if (person.relation.spouse) spouseCount += 1;
    if (person.relation.head && personFacts.registrationStatus === 'ACTIVE') {
      head = person;
      headCount += 1;
    }
  }
  return { facts, persons, headCount, head: headCount === 1 ? head : null, spouseCount };
}
