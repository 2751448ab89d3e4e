import { householdRules, personRules } from './catalogue';
import type { HouseholdFacts, RuleContext } from './facts';
import type { Finding } from './finding';
import type { PersonHit, Rule } from './rule';
import { withoutSilenced } from './silencing';
import { viewHousehold } from './view/household-view';
import type { PersonView } from './view/person-view';

const idsOf = (persons: readonly PersonView[]): string[] => persons.map((person) => person.facts.id);

function toFinding(rule: Rule, hit: PersonHit, householdId: string, subjects: readonly string[], related: readonly string[]): Finding {
  return {
    rule: rule.code,
    severity: hit.severity ?? rule.severity,
    category: hit.category ?? rule.category,
    item: hit.item ?? rule.item,
    householdId,
    subjects,
    related,
    values: hit.values,
  };
}

/**
 * Runs all person and household rules over one household, one finding per fault.
 * Never throws, whatever the facts hold; ignores CANCELLED persons; the order of persons changes nothing but the order of findings.
 * This is the hot path of intake: nothing is allocated for rules that find nothing.
 */
export function evaluateHousehold(household: HouseholdFacts, context: RuleContext): Finding[] {
  const view = viewHousehold(household, context);
  const findings: Finding[] = [];
  for (const person of view.persons) {
    for (const rule of personRules) {
      if (rule.activeOnly && person.facts.registrationStatus !== 'ACTIVE') continue;
      for (const hit of rule.check(person)) findings.push(toFinding(rule, hit, household.id, [person.facts.id], []));
    }
  }
  for (const rule of householdRules) {
    for (const hit of rule.check(view)) findings.push(toFinding(rule, hit, household.id, idsOf(hit.subjects), idsOf(hit.related)));
  }
  return findings.length > 1 ? withoutSilenced(findings) : findings;
}
