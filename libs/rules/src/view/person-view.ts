import { parseCitizenNumber } from '@qingce/standards';
import type { CitizenNumber } from '@qingce/standards';
import type { PersonFacts, RuleContext } from '../facts';
import { dateNumber } from './date-number';
import { relationFacts } from './relation-facts';
import type { RelationFacts } from './relation-facts';

/**
 * A person as the rules look at it: everything that several rules need, worked out once.
 * Dates are numbers as 20200601, and 0 stands for a date that is missing, unreadable or after the reference date.
 *
 * Where the number contradicts the recorded birth date, N04 is the finding; a rule about age then speaks only
 * if it would by either date. So it takes `earliestBirth` or `latestBirth`, whichever favours the person.
 */
export interface PersonView {
  readonly facts: PersonFacts;
  readonly number: CitizenNumber;
  readonly relation: RelationFacts | null;
  readonly birth: number;
  readonly numberBirth: number;
  readonly earliestBirth: number;
  readonly latestBirth: number;
  readonly referenceDate: number;
  readonly context: RuleContext;
}

const possible = (date: number, referenceDate: number): number => (date > referenceDate ? 0 : date);

/** Works out what the rules need to know of a person. */
export function viewPerson(facts: PersonFacts, context: RuleContext, referenceDate: number): PersonView {
  const number = parseCitizenNumber(facts.citizenNumber);
  const birth = possible(dateNumber(facts.birthDate), referenceDate);
  const numberBirth = number.birthDate === facts.birthDate ? birth : possible(dateNumber(number.birthDate), referenceDate);
  const disputed = birth !== 0 && numberBirth !== 0;
  return {
    facts,
    number,
    relation: relationFacts(facts.relation),
    birth,
    numberBirth,
    earliestBirth: disputed && numberBirth < birth ? numberBirth : birth,
    latestBirth: disputed && numberBirth > birth ? numberBirth : birth,
    referenceDate,
    context,
  };
}
