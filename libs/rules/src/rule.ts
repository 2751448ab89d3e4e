import type { Language, LocalizedText } from '@qingce/standards';
import type { DiscrepancyCategory } from './discrepancy-category';
import type { FindingValues, RuleScope, Severity } from './finding';
import type { RegisterItem } from './register-item';
import type { RuleCase } from './rule-case';
import type { HouseholdView } from './view/household-view';
import type { PersonView } from './view/person-view';

/** What a reader of the catalogue learns about a rule. */
export interface RuleDescription {
  /** Id in the rule table, `N02`. */
  code: string;
  /** `number-check-character` */
  name: string;
  title: LocalizedText;
  scope: RuleScope;
  /** The usual severity; where a finding may differ, the description says when. */
  severity: Severity;
  category: DiscrepancyCategory;
  /** The register item that a finding is about; null where it differs from finding to finding. */
  item: RegisterItem | null;
  /** Which document says so; a proposal of ours says that it is one. */
  basis: LocalizedText;
  description: LocalizedText;
  /** Codes of rules that say nothing about the same person once this one was raised: one fault, one finding. */
  silences: readonly string[];
  /** Cases that must and must not raise the rule; every one of them is executed by a test. */
  examples: readonly RuleCase[];
}

/** What every rule has, whether it is evaluated here or in the API. */
export interface Rule extends RuleDescription {
  /** What makes two findings of this rule the same discrepancy. */
  identifiedBy: 'SUBJECTS' | 'HOUSEHOLD' | 'KEY';
  /** One sentence: what was seen, and what to do. */
  explain: Readonly<Record<Language, (seen: FindingValues) => string>>;
}

/** What a check hands back; the engine adds what the rule itself says. */
export interface PersonHit {
  values: FindingValues;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  category?: DiscrepancyCategory;
  item?: RegisterItem;
}

/** As {@link PersonHit}, with who is wrong and who they were compared with. */
export interface HouseholdHit extends PersonHit {
  subjects: readonly PersonView[];
  related: readonly PersonView[];
}

/** Looks at one person. `check` never throws and never sees a CANCELLED person. */
export interface PersonRule extends Rule {
  scope: 'PERSON';
  /** Whether PENDING persons are left out. */
  activeOnly: boolean;
  check(person: PersonView): readonly PersonHit[];
}

/** Looks at the members of one household together. `check` never throws and never sees a CANCELLED person. */
export interface HouseholdRule extends Rule {
  scope: 'HOUSEHOLD';
  check(household: HouseholdView): readonly HouseholdHit[];
}

/** Looks across households: described and explained here, found by set-based SQL in the API. */
export interface RegisterRule extends Rule {
  scope: 'REGISTER';
}

/** What a check returns when all is well: shared, so that the common case allocates nothing. */
export const nothing: readonly never[] = Object.freeze([]);

type Defaults = 'scope' | 'silences' | 'identifiedBy';
type Optional<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Partial<Pick<Whole, Key>>;

/** Defines a rule about one person. */
export function personRule(rule: Optional<Omit<PersonRule, 'scope'>, 'silences' | 'identifiedBy' | 'activeOnly'>): PersonRule {
  return { silences: [], identifiedBy: 'SUBJECTS', activeOnly: false, ...rule, scope: 'PERSON' };
}

/** Defines a rule about the members of a household; say whether a finding is the household's or the subjects' own. */
export function householdRule(rule: Optional<Omit<HouseholdRule, 'scope'>, 'silences'>): HouseholdRule {
  return { silences: [], ...rule, scope: 'HOUSEHOLD' };
}

/** Describes a rule whose findings the API makes; the fingerprint is the key that the rows share. */
export function registerRule(rule: Omit<Optional<RegisterRule, 'silences'>, Exclude<Defaults, 'silences'>>): RegisterRule {
  return { silences: [], ...rule, scope: 'REGISTER', identifiedBy: 'KEY' };
}
