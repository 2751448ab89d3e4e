import { registerEnumType } from 'type-graphql';
import { type CategoryKind, categoryNames, type DiscrepancyCategory, type RuleScope, type Severity } from '@qingce/rules';

export const categories = Object.keys(categoryNames) as DiscrepancyCategory[];
export const categoryKinds = ['DEFECT', 'POPULATION', 'LEAD'] as const satisfies readonly CategoryKind[];
export const severities = ['ERROR', 'WARNING', 'INFO'] as const satisfies readonly Severity[];
export const ruleScopes = ['PERSON', 'HOUSEHOLD', 'REGISTER', 'AREA'] as const satisfies readonly RuleScope[];

export const discrepancyStatuses = [
  'OPEN', 'CHECKED', 'AWAITING_APPROVAL', 'APPROVED', 'RECTIFIED', 'SETTLED', 'DISMISSED', 'DEFERRED', 'REFERRED', 'CLOSED_BY_DATA',
] as const;
export type DiscrepancyStatus = (typeof discrepancyStatuses)[number];

export const origins = ['RULE', 'VISIT', 'LIST_MATCH', 'MANUAL'] as const;
export type DiscrepancyOrigin = (typeof origins)[number];

export const discrepancyOrders = ['AREA', 'SEVERITY', 'NEWEST', 'RULE'] as const;
export type DiscrepancyOrder = (typeof discrepancyOrders)[number];

export const evidenceSources = ['REGISTER', 'CITIZEN_NUMBER', 'HOUSEHOLD_BOOK', 'ID_CARD', 'COMPUTER', 'REALITY', 'LIST', 'STATEMENT'] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [Name in Value]: Name };
type Descriptions<Value extends string> = Record<Value, { description: string }>;

export const DiscrepancyCategoryEnum = enumOf(categories);
export const CategoryKindEnum = enumOf(categoryKinds);
export const SeverityEnum = enumOf(severities);
export const RuleScopeEnum = enumOf(ruleScopes);
export const DiscrepancyStatusEnum = enumOf(discrepancyStatuses);
export const DiscrepancyOriginEnum = enumOf(origins);
export const DiscrepancyOrderEnum = enumOf(discrepancyOrders);
export const EvidenceSourceEnum = enumOf(evidenceSources);
export const LanguageEnum = enumOf(['ZH', 'EN'] as const);

registerEnumType(DiscrepancyCategoryEnum, {
  name: 'DiscrepancyCategory',
  description: 'What is the matter with a person, a household or an area of the register.',
  valuesConfig: Object.fromEntries(categories.map((category) => [category, { description: `${categoryNames[category].zh}: ${categoryNames[category].en}` }])),
});
registerEnumType(CategoryKindEnum, {
  name: 'CategoryKind',
  description: 'What a category asks for.',
  valuesConfig: {
    DEFECT: { description: 'Must be decided.' },
    POPULATION: { description: 'People to be recorded and counted.' },
    LEAD: { description: 'Asks somebody to look; never counts against anybody.' },
  } satisfies Descriptions<CategoryKind>,
});
registerEnumType(SeverityEnum, {
  name: 'Severity',
  description: 'How much a finding weighs.',
  valuesConfig: {
    ERROR: { description: 'Blocks closing.' },
    WARNING: { description: 'Needs an explanation.' },
    INFO: { description: 'A lead.' },
  } satisfies Descriptions<Severity>,
});
registerEnumType(RuleScopeEnum, {
  name: 'RuleScope',
  description: 'What a rule looks at.',
  valuesConfig: {
    PERSON: { description: 'One person.' },
    HOUSEHOLD: { description: 'A household and its members.' },
    REGISTER: { description: 'The whole register of the county.' },
    AREA: { description: 'An area.' },
  } satisfies Descriptions<RuleScope>,
});
registerEnumType(DiscrepancyStatusEnum, {
  name: 'DiscrepancyStatus',
  description: 'Where a discrepancy stands; all but SETTLED, DISMISSED and CLOSED_BY_DATA are open.',
  valuesConfig: {
    OPEN: { description: 'Found, nothing done yet.' },
    CHECKED: { description: 'Compared with the paper register.' },
    AWAITING_APPROVAL: { description: 'Decided, waiting for the approvals it needs.' },
    APPROVED: { description: 'Approved, not yet changed.' },
    RECTIFIED: { description: 'Changed here, to be entered at the source.' },
    SETTLED: { description: 'Confirmed at the source.' },
    DISMISSED: { description: 'Looked at: there is nothing wrong.' },
    DEFERRED: { description: 'Put off, with reason, owner and plan.' },
    REFERRED: { description: 'Handed to another authority.' },
    CLOSED_BY_DATA: { description: 'The data has changed; the rule no longer finds it.' },
  } satisfies Descriptions<DiscrepancyStatus>,
});
registerEnumType(DiscrepancyOriginEnum, {
  name: 'DiscrepancyOrigin',
  description: 'How a discrepancy came to light.',
  valuesConfig: {
    RULE: { description: 'Found by a rule.' },
    VISIT: { description: 'Found by a visit.' },
    LIST_MATCH: { description: 'Found by matching with a list.' },
    MANUAL: { description: 'Entered by a person.' },
  } satisfies Descriptions<DiscrepancyOrigin>,
});
registerEnumType(DiscrepancyOrderEnum, {
  name: 'DiscrepancyOrder',
  description: 'How a list of discrepancies is sorted.',
  valuesConfig: {
    AREA: { description: 'By area.' },
    SEVERITY: { description: 'The gravest first, then by area.' },
    NEWEST: { description: 'The newest first.' },
    RULE: { description: 'By rule, then by area; without a rule last.' },
  } satisfies Descriptions<DiscrepancyOrder>,
});
registerEnumType(EvidenceSourceEnum, {
  name: 'EvidenceSource',
  description: 'Where a value was seen.',
  valuesConfig: {
    REGISTER: { description: 'The register (常住人口登记表).' },
    CITIZEN_NUMBER: { description: 'What the citizen number itself says.' },
    HOUSEHOLD_BOOK: { description: 'The household book (居民户口簿).' },
    ID_CARD: { description: 'The identity card.' },
    COMPUTER: { description: 'The police system.' },
    REALITY: { description: 'What was met at the door.' },
    LIST: { description: 'A list of a department.' },
    STATEMENT: { description: 'What somebody stated.' },
  } satisfies Descriptions<EvidenceSource>,
});
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'In which language a text is wanted.',
  valuesConfig: { ZH: { description: '中文.' }, EN: { description: 'English.' } },
});
