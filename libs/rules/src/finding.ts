import type { DiscrepancyCategory } from './discrepancy-category';
import type { RegisterItem } from './register-item';

/** ERROR blocks closing, WARNING needs an explanation, INFO is a lead. */
export type Severity = 'ERROR' | 'WARNING' | 'INFO';

/** What a rule looks at. PERSON and HOUSEHOLD rules are pure functions here; REGISTER and AREA rules are SQL in the API. */
export type RuleScope = 'PERSON' | 'HOUSEHOLD' | 'REGISTER' | 'AREA';

/** What was seen: codes, dates, raw texts. Citizen numbers are masked before they get here. */
export type FindingValues = Readonly<Record<string, string | number | null>>;

/** One thing that a rule found wrong in a household. */
export interface Finding {
  /** Code of the rule, `N02`. */
  rule: string;
  severity: Severity;
  category: DiscrepancyCategory;
  item: RegisterItem | null;
  householdId: string;
  /** Ids of the persons who are wrong. */
  subjects: readonly string[];
  /** Ids of the persons they were compared with. */
  related: readonly string[];
  values: FindingValues;
}
