/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ApplyIntakeInput = {
  id: string;
  requestId: string;
};

export type AreaLevel =
  | 'COUNTY'
  | 'GROUP'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type CategoryKind =
  | 'DEFECT'
  | 'LEAD'
  | 'POPULATION';

export type Department =
  | 'ARMED_FORCES'
  | 'CIVIL_AFFAIRS'
  | 'EXIT_ENTRY'
  | 'HEALTH';

export type DiscrepancyCategory =
  | 'ADDRESS_ERROR'
  | 'DUPLICATE_NUMBER'
  | 'DUPLICATE_REGISTRATION'
  | 'HOUSEHOLD_ERROR'
  | 'LIVES_HERE_REGISTERED_ELSEWHERE'
  | 'MAIN_ITEM_ERROR'
  | 'NOMINAL_REGISTRATION'
  | 'NUMBER_ERROR'
  | 'OVERSEAS_PERSON'
  | 'PENDING_REGISTRATION'
  | 'REGISTERED_HERE_LIVES_ELSEWHERE'
  | 'SEE_IN_PERSON'
  | 'SHOULD_BE_CANCELLED'
  | 'SUB_ITEM_ERROR'
  | 'SUSPECTED_FALSE_REGISTRATION'
  | 'TEMPORARY_RESIDENT'
  | 'UNREGISTERED';

export type DiscrepancyFilter = {
  /** An area's code: everything within it. */
  areaCode?: string | null | undefined;
  category?: Array<DiscrepancyCategory> | null | undefined;
  item?: string | null | undefined;
  kind?: CategoryKind | null | undefined;
  /** Part of the name of a subject. */
  name?: string | null | undefined;
  origin?: Array<DiscrepancyOrigin> | null | undefined;
  rule?: Array<string> | null | undefined;
  severity?: Array<Severity> | null | undefined;
  status?: Array<DiscrepancyStatus> | null | undefined;
};

export type DiscrepancyOrder =
  | 'AREA'
  | 'NEWEST'
  | 'RULE'
  | 'SEVERITY';

export type DiscrepancyOrigin =
  | 'LIST_MATCH'
  | 'MANUAL'
  | 'RULE'
  | 'VISIT';

export type DiscrepancyStatus =
  | 'APPROVED'
  | 'AWAITING_APPROVAL'
  | 'CHECKED'
  | 'CLOSED_BY_DATA'
  | 'DEFERRED'
  | 'DISMISSED'
  | 'OPEN'
  | 'RECTIFIED'
  | 'REFERRED'
  | 'SETTLED';

export type HouseholdFilter = {
  headName?: string | null | undefined;
  kind?: HouseholdKind | null | undefined;
  /** 户号 on the household book, exact */
  number?: string | null | undefined;
  withOpenDiscrepancies?: boolean | null | undefined;
};

export type HouseholdKind =
  | 'COLLECTIVE'
  | 'FAMILY';

export type HouseholdOrder =
  | 'CODE'
  | 'NUMBER';

export type IntakeKind =
  | 'AREAS'
  | 'ROLL';

export type IntakeStatus =
  | 'APPLYING'
  | 'CANCELLED'
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'UNDONE'
  | 'UPLOADED';

export type Language =
  | 'EN'
  | 'ZH';

export type PeopleSearch = {
  areaCode?: string | null | undefined;
  birthDate?: string | null | undefined;
  citizenNumber?: string | null | undefined;
  name?: string | null | undefined;
  registrationStatus?: Array<RegistrationStatus> | null | undefined;
  /** Free text: name, part of a name, pinyin or its initials, citizen number, household number (户号) or 18-digit household code. */
  text?: string | null | undefined;
};

export type Permission =
  | 'API_EXPLORE'
  | 'AUDIT_READ'
  | 'DISCREPANCY_EXPORT'
  | 'DISCREPANCY_RAISE'
  | 'DISCREPANCY_READ'
  | 'IDENTITY_READ'
  | 'INTAKE_READ'
  | 'INTAKE_WRITE'
  | 'REGISTER_READ'
  | 'USER_MANAGE';

export type RaiseDiscrepancyInput = {
  category: DiscrepancyCategory;
  householdId: string;
  item?: string | null | undefined;
  note: string;
  personIds: Array<string>;
  requestId: string;
  severity: Severity;
};

export type RegistrationStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'PENDING';

export type Role =
  | 'AUDITOR'
  | 'CENSUS_OFFICE'
  | 'CHECKER'
  | 'COUNTY_ADMINISTRATOR'
  | 'COUNTY_REVIEWER'
  | 'DEPARTMENT_REVIEWER'
  | 'INTEGRATION'
  | 'STATION_OFFICER'
  | 'VILLAGE_LEAD';

export type Severity =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

export type SignInInput = {
  password: string;
  userName: string;
};

export type SignInRefusal =
  | 'DISABLED'
  | 'LOCKED'
  | 'WRONG_CREDENTIALS';

export type StartIntakeInput = {
  apply?: boolean | null | undefined;
  asOf?: string | null | undefined;
  countyCode?: string | null | undefined;
  fileId: string;
  kind: IntakeKind;
  mapping?: Record<string, unknown> | null | undefined;
  requestId: string;
};

export type CountyBoardQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type CountyBoardQuery = { county: { code: string, name: string, referenceDate: string | null, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string }, discrepancyCounts: Array<{ category: DiscrepancyCategory, kind: CategoryKind, count: number }>, townships: Array<{ code: string, name: string, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } }> } | null };

export type AreaQueryVariables = Exact<{
  code: string;
}>;


export type AreaQuery = { area:
    | { __typename: 'County', code: string, name: string, level: AreaLevel, townships: Array<{ code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } }>, ancestors: Array<
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
      >, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string }, discrepancyCounts: Array<{ category: DiscrepancyCategory, kind: CategoryKind, count: number }> }
    | { __typename: 'Group', code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
      >, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string }, discrepancyCounts: Array<{ category: DiscrepancyCategory, kind: CategoryKind, count: number }> }
    | { __typename: 'Township', code: string, name: string, level: AreaLevel, villages: Array<{ code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } }>, ancestors: Array<
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
      >, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string }, discrepancyCounts: Array<{ category: DiscrepancyCategory, kind: CategoryKind, count: number }> }
    | { __typename: 'Village', code: string, name: string, level: AreaLevel, groups: Array<{ code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } }>, ancestors: Array<
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
        | { code: string, name: string, level: AreaLevel }
      >, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string }, discrepancyCounts: Array<{ category: DiscrepancyCategory, kind: CategoryKind, count: number }> }
   | null };

type SubareaFields_County_Fragment = { code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } };

type SubareaFields_Group_Fragment = { code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } };

type SubareaFields_Township_Fragment = { code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } };

type SubareaFields_Village_Fragment = { code: string, name: string, level: AreaLevel, progress: { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string } };

export type SubareaFieldsFragment =
  | SubareaFields_County_Fragment
  | SubareaFields_Group_Fragment
  | SubareaFields_Township_Fragment
  | SubareaFields_Village_Fragment
;

export type ProgressFieldsFragment = { households: number, householdsVerified: number | null, persons: number, personsVerified: number | null, verifiedRate: number | null, personsPending: number, personsCancelled: number, openDiscrepancies: number, openErrors: number, updatedAt: string };

export type DiscrepanciesQueryVariables = Exact<{
  filter?: DiscrepancyFilter | null | undefined;
  orderBy?: DiscrepancyOrder | null | undefined;
  language?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DiscrepanciesQuery = { discrepancies: { totalCount: number, nodes: Array<{ explanation: string, id: string, category: DiscrepancyCategory, kind: CategoryKind, severity: Severity, status: DiscrepancyStatus, origin: DiscrepancyOrigin, item: string | null, itemName: string | null, createdAt: string, closedAt: string | null, version: number, area:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , household: { id: string, code: string, number: string | null } | null, subjects: Array<{ id: string, name: string, citizenNumber: string | null }>, related: Array<{ id: string, name: string, citizenNumber: string | null }>, rule: { code: string, title: string, titleEn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RaiseDiscrepancyMutationVariables = Exact<{
  input: RaiseDiscrepancyInput;
}>;


export type RaiseDiscrepancyMutation = { raiseDiscrepancy: { note: string | null, raisedBy: string | null, id: string, category: DiscrepancyCategory, kind: CategoryKind, severity: Severity, status: DiscrepancyStatus, origin: DiscrepancyOrigin, item: string | null, itemName: string | null, createdAt: string, closedAt: string | null, version: number, rule: { code: string, title: string, titleEn: string } | null } };

export type DiscrepancyRowFragment = { id: string, category: DiscrepancyCategory, kind: CategoryKind, severity: Severity, status: DiscrepancyStatus, origin: DiscrepancyOrigin, item: string | null, itemName: string | null, createdAt: string, closedAt: string | null, version: number, rule: { code: string, title: string, titleEn: string } | null };

export type IntakeJobQueryVariables = Exact<{
  id: string;
}>;


export type IntakeJobQuery = { intakeJob: { id: string, kind: IntakeKind, countyCode: string, fileName: string, status: IntakeStatus, phase: string, progress: number, secondsLeft: number | null, asOf: string | null, rowsRead: number, rowsAccepted: number, rowsRejected: number, unchanged: boolean, discrepanciesRaised: number, failure: string | null, failureEn: string | null, canUndo: boolean, head: { missing: Array<string>, extra: Array<string>, columns: Array<{ column: string, header: string, required: boolean, mappedTo: string | null }> } | null, changes: { areasAdded: number, areasRenamed: number, groupsAdded: number, householdsAdded: number, personsAdded: number } | null } | null };

export type StartIntakeMutationVariables = Exact<{
  input: StartIntakeInput;
}>;


export type StartIntakeMutation = { startIntake: { id: string, kind: IntakeKind, countyCode: string, fileName: string, status: IntakeStatus, phase: string, progress: number, secondsLeft: number | null, asOf: string | null, rowsRead: number, rowsAccepted: number, rowsRejected: number, unchanged: boolean, discrepanciesRaised: number, failure: string | null, failureEn: string | null, canUndo: boolean, head: { missing: Array<string>, extra: Array<string>, columns: Array<{ column: string, header: string, required: boolean, mappedTo: string | null }> } | null, changes: { areasAdded: number, areasRenamed: number, groupsAdded: number, householdsAdded: number, personsAdded: number } | null } };

export type ApplyIntakeMutationVariables = Exact<{
  input: ApplyIntakeInput;
}>;


export type ApplyIntakeMutation = { applyIntake:
    | { __typename: 'IntakeRefused', message: string, messageEn: string, job: { id: string, kind: IntakeKind, countyCode: string, fileName: string, status: IntakeStatus, phase: string, progress: number, secondsLeft: number | null, asOf: string | null, rowsRead: number, rowsAccepted: number, rowsRejected: number, unchanged: boolean, discrepanciesRaised: number, failure: string | null, failureEn: string | null, canUndo: boolean, head: { missing: Array<string>, extra: Array<string>, columns: Array<{ column: string, header: string, required: boolean, mappedTo: string | null }> } | null, changes: { areasAdded: number, areasRenamed: number, groupsAdded: number, householdsAdded: number, personsAdded: number } | null } }
    | { __typename: 'IntakeStarted', job: { id: string, kind: IntakeKind, countyCode: string, fileName: string, status: IntakeStatus, phase: string, progress: number, secondsLeft: number | null, asOf: string | null, rowsRead: number, rowsAccepted: number, rowsRejected: number, unchanged: boolean, discrepanciesRaised: number, failure: string | null, failureEn: string | null, canUndo: boolean, head: { missing: Array<string>, extra: Array<string>, columns: Array<{ column: string, header: string, required: boolean, mappedTo: string | null }> } | null, changes: { areasAdded: number, areasRenamed: number, groupsAdded: number, householdsAdded: number, personsAdded: number } | null } }
   };

export type IntakeJobFieldsFragment = { id: string, kind: IntakeKind, countyCode: string, fileName: string, status: IntakeStatus, phase: string, progress: number, secondsLeft: number | null, asOf: string | null, rowsRead: number, rowsAccepted: number, rowsRejected: number, unchanged: boolean, discrepanciesRaised: number, failure: string | null, failureEn: string | null, canUndo: boolean, head: { missing: Array<string>, extra: Array<string>, columns: Array<{ column: string, header: string, required: boolean, mappedTo: string | null }> } | null, changes: { areasAdded: number, areasRenamed: number, groupsAdded: number, householdsAdded: number, personsAdded: number } | null };

export type VillageHouseholdsQueryVariables = Exact<{
  code: string;
  filter?: HouseholdFilter | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VillageHouseholdsQuery = { area:
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string, households: { totalCount: number, nodes: Array<{ id: string, code: string, number: string | null, kind: HouseholdKind | null, address: string, personCount: number, openDiscrepancies: number, group: { code: string, name: string } | null, head: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type HouseholdQueryVariables = Exact<{
  id?: string | null | undefined;
  code?: string | null | undefined;
}>;


export type HouseholdQuery = { household: { version: number, id: string, code: string, number: string | null, kind: HouseholdKind | null, address: string, personCount: number, openDiscrepancies: number, village: { code: string, name: string }, persons: Array<{ id: string, name: string, birthDate: string | null, age: number | null, citizenNumber: string | null, unreadable: Array<{ item: string, itemName: string, text: string }>, sex: { code: string, name: string, nameEn: string } | null, ethnicGroup: { code: string, name: string, nameEn: string } | null, relationToHead: { code: string, name: string, nameEn: string } | null, registration: { status: RegistrationStatus } }>, group: { code: string, name: string } | null, head: { id: string, name: string } | null } | null };

export type PersonQueryVariables = Exact<{
  id?: string | null | undefined;
  citizenNumber?: string | null | undefined;
}>;


export type PersonQuery = { person: { formerName: string | null, occupation: string | null, workplace: string | null, address: string | null, nativePlace: string | null, birthPlace: string | null, movedIn: string | null, phone: string | null, remarks: string | null, extra: Record<string, unknown> | null, version: number, id: string, name: string, birthDate: string | null, age: number | null, citizenNumber: string | null, maritalStatus: { code: string, name: string, nameEn: string } | null, education: { code: string, name: string, nameEn: string } | null, militaryService: { code: string, name: string, nameEn: string } | null, registration: { status: RegistrationStatus, registeredOn: string | null, type: { code: string, name: string, nameEn: string } | null }, unreadable: Array<{ item: string, itemName: string, text: string }>, household: { id: string, code: string, number: string | null, kind: HouseholdKind | null, address: string, personCount: number, openDiscrepancies: number, group: { code: string, name: string } | null, head: { id: string, name: string } | null }, sourceRow: { fileName: string, row: number } | null, discrepancies: Array<{ id: string, category: DiscrepancyCategory, kind: CategoryKind, severity: Severity, status: DiscrepancyStatus, origin: DiscrepancyOrigin, item: string | null, itemName: string | null, createdAt: string, closedAt: string | null, version: number, rule: { code: string, title: string, titleEn: string } | null }>, sex: { code: string, name: string, nameEn: string } | null, ethnicGroup: { code: string, name: string, nameEn: string } | null, relationToHead: { code: string, name: string, nameEn: string } | null } | null };

export type SearchPeopleQueryVariables = Exact<{
  search: PeopleSearch;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, birthDate: string | null, age: number | null, citizenNumber: string | null, household: { id: string, code: string, number: string | null, address: string, village: { code: string, name: string } }, sex: { code: string, name: string, nameEn: string } | null, ethnicGroup: { code: string, name: string, nameEn: string } | null, relationToHead: { code: string, name: string, nameEn: string } | null, registration: { status: RegistrationStatus } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HouseholdRowFragment = { id: string, code: string, number: string | null, kind: HouseholdKind | null, address: string, personCount: number, openDiscrepancies: number, group: { code: string, name: string } | null, head: { id: string, name: string } | null };

export type PersonRowFragment = { id: string, name: string, birthDate: string | null, age: number | null, citizenNumber: string | null, sex: { code: string, name: string, nameEn: string } | null, ethnicGroup: { code: string, name: string, nameEn: string } | null, relationToHead: { code: string, name: string, nameEn: string } | null, registration: { status: RegistrationStatus } };

export type CodeFieldsFragment = { code: string, name: string, nameEn: string };

export type ServerQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerQuery = { server: { version: string, demonstration: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, userName: string, displayName: string, role: Role, department: Department | null, areaCodes: Array<string>, permissions: Array<Permission>, mustChangePassword: boolean, sessionExpiresAt: string, county: { code: string, name: string, referenceDate: string | null } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', reason: SignInRefusal, message: string, messageEn: string, lockedUntil: string | null }
    | { __typename: 'SignedIn', viewer: { id: string, userName: string, displayName: string, role: Role, department: Department | null, areaCodes: Array<string>, permissions: Array<Permission>, mustChangePassword: boolean, sessionExpiresAt: string, county: { code: string, name: string, referenceDate: string | null } | null } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ViewerFieldsFragment = { id: string, userName: string, displayName: string, role: Role, department: Department | null, areaCodes: Array<string>, permissions: Array<Permission>, mustChangePassword: boolean, sessionExpiresAt: string, county: { code: string, name: string, referenceDate: string | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProgressFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProgressFields on Progress {
  households
  householdsVerified
  persons
  personsVerified
  verifiedRate
  personsPending
  personsCancelled
  openDiscrepancies
  openErrors
  updatedAt
}
    `, {"fragmentName":"ProgressFields"}) as unknown as TypedDocumentString<ProgressFieldsFragment, unknown>;
export const SubareaFieldsFragmentDoc = new TypedDocumentString(`
    fragment SubareaFields on Area {
  code
  name
  level
  progress {
    ...ProgressFields
  }
}
    fragment ProgressFields on Progress {
  households
  householdsVerified
  persons
  personsVerified
  verifiedRate
  personsPending
  personsCancelled
  openDiscrepancies
  openErrors
  updatedAt
}`, {"fragmentName":"SubareaFields"}) as unknown as TypedDocumentString<SubareaFieldsFragment, unknown>;
export const DiscrepancyRowFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyRow on Discrepancy {
  id
  category
  kind
  severity
  status
  origin
  item
  itemName
  rule {
    code
    title
    titleEn
  }
  createdAt
  closedAt
  version
}
    `, {"fragmentName":"DiscrepancyRow"}) as unknown as TypedDocumentString<DiscrepancyRowFragment, unknown>;
export const IntakeJobFieldsFragmentDoc = new TypedDocumentString(`
    fragment IntakeJobFields on IntakeJob {
  id
  kind
  countyCode
  fileName
  status
  phase
  progress
  secondsLeft
  asOf
  rowsRead
  rowsAccepted
  rowsRejected
  unchanged
  head {
    missing
    extra
    columns {
      column
      header
      required
      mappedTo
    }
  }
  changes {
    areasAdded
    areasRenamed
    groupsAdded
    householdsAdded
    personsAdded
  }
  discrepanciesRaised
  failure
  failureEn
  canUndo
}
    `, {"fragmentName":"IntakeJobFields"}) as unknown as TypedDocumentString<IntakeJobFieldsFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  code
  number
  kind
  address
  group {
    code
    name
  }
  head {
    id
    name
  }
  personCount
  openDiscrepancies
}
    `, {"fragmentName":"HouseholdRow"}) as unknown as TypedDocumentString<HouseholdRowFragment, unknown>;
export const CodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment CodeFields on Code {
  code
  name
  nameEn
}
    `, {"fragmentName":"CodeFields"}) as unknown as TypedDocumentString<CodeFieldsFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  name
  sex {
    ...CodeFields
  }
  birthDate
  age
  citizenNumber
  ethnicGroup {
    ...CodeFields
  }
  relationToHead {
    ...CodeFields
  }
  registration {
    status
  }
}
    fragment CodeFields on Code {
  code
  name
  nameEn
}`, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  id
  userName
  displayName
  role
  department
  areaCodes
  permissions
  mustChangePassword
  sessionExpiresAt
  county {
    code
    name
    referenceDate
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const CountyBoardDocument = new TypedDocumentString(`
    query CountyBoard($code: ID) {
  county(code: $code) {
    code
    name
    referenceDate
    progress {
      ...ProgressFields
    }
    discrepancyCounts(status: [OPEN]) {
      category
      kind
      count
    }
    townships {
      code
      name
      progress {
        ...ProgressFields
      }
    }
  }
}
    fragment ProgressFields on Progress {
  households
  householdsVerified
  persons
  personsVerified
  verifiedRate
  personsPending
  personsCancelled
  openDiscrepancies
  openErrors
  updatedAt
}`) as unknown as TypedDocumentString<CountyBoardQuery, CountyBoardQueryVariables>;
export const AreaDocument = new TypedDocumentString(`
    query Area($code: ID!) {
  area(code: $code) {
    __typename
    code
    name
    level
    ancestors {
      code
      name
      level
    }
    progress {
      ...ProgressFields
    }
    discrepancyCounts(status: [OPEN]) {
      category
      kind
      count
    }
    ... on County {
      townships {
        ...SubareaFields
      }
    }
    ... on Township {
      villages {
        ...SubareaFields
      }
    }
    ... on Village {
      groups {
        ...SubareaFields
      }
    }
  }
}
    fragment SubareaFields on Area {
  code
  name
  level
  progress {
    ...ProgressFields
  }
}
fragment ProgressFields on Progress {
  households
  householdsVerified
  persons
  personsVerified
  verifiedRate
  personsPending
  personsCancelled
  openDiscrepancies
  openErrors
  updatedAt
}`) as unknown as TypedDocumentString<AreaQuery, AreaQueryVariables>;
export const DiscrepanciesDocument = new TypedDocumentString(`
    query Discrepancies($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder = AREA, $language: Language = ZH, $first: Int = 50, $after: String) {
  discrepancies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...DiscrepancyRow
      explanation(language: $language)
      area {
        code
        name
      }
      household {
        id
        code
        number
      }
      subjects {
        id
        name
        citizenNumber
      }
      related {
        id
        name
        citizenNumber
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DiscrepancyRow on Discrepancy {
  id
  category
  kind
  severity
  status
  origin
  item
  itemName
  rule {
    code
    title
    titleEn
  }
  createdAt
  closedAt
  version
}`) as unknown as TypedDocumentString<DiscrepanciesQuery, DiscrepanciesQueryVariables>;
export const RaiseDiscrepancyDocument = new TypedDocumentString(`
    mutation RaiseDiscrepancy($input: RaiseDiscrepancyInput!) {
  raiseDiscrepancy(input: $input) {
    ...DiscrepancyRow
    note
    raisedBy
  }
}
    fragment DiscrepancyRow on Discrepancy {
  id
  category
  kind
  severity
  status
  origin
  item
  itemName
  rule {
    code
    title
    titleEn
  }
  createdAt
  closedAt
  version
}`) as unknown as TypedDocumentString<RaiseDiscrepancyMutation, RaiseDiscrepancyMutationVariables>;
export const IntakeJobDocument = new TypedDocumentString(`
    query IntakeJob($id: ID!) {
  intakeJob(id: $id) {
    ...IntakeJobFields
  }
}
    fragment IntakeJobFields on IntakeJob {
  id
  kind
  countyCode
  fileName
  status
  phase
  progress
  secondsLeft
  asOf
  rowsRead
  rowsAccepted
  rowsRejected
  unchanged
  head {
    missing
    extra
    columns {
      column
      header
      required
      mappedTo
    }
  }
  changes {
    areasAdded
    areasRenamed
    groupsAdded
    householdsAdded
    personsAdded
  }
  discrepanciesRaised
  failure
  failureEn
  canUndo
}`) as unknown as TypedDocumentString<IntakeJobQuery, IntakeJobQueryVariables>;
export const StartIntakeDocument = new TypedDocumentString(`
    mutation StartIntake($input: StartIntakeInput!) {
  startIntake(input: $input) {
    ...IntakeJobFields
  }
}
    fragment IntakeJobFields on IntakeJob {
  id
  kind
  countyCode
  fileName
  status
  phase
  progress
  secondsLeft
  asOf
  rowsRead
  rowsAccepted
  rowsRejected
  unchanged
  head {
    missing
    extra
    columns {
      column
      header
      required
      mappedTo
    }
  }
  changes {
    areasAdded
    areasRenamed
    groupsAdded
    householdsAdded
    personsAdded
  }
  discrepanciesRaised
  failure
  failureEn
  canUndo
}`) as unknown as TypedDocumentString<StartIntakeMutation, StartIntakeMutationVariables>;
export const ApplyIntakeDocument = new TypedDocumentString(`
    mutation ApplyIntake($input: ApplyIntakeInput!) {
  applyIntake(input: $input) {
    __typename
    ... on IntakeStarted {
      job {
        ...IntakeJobFields
      }
    }
    ... on IntakeRefused {
      message
      messageEn
      job {
        ...IntakeJobFields
      }
    }
  }
}
    fragment IntakeJobFields on IntakeJob {
  id
  kind
  countyCode
  fileName
  status
  phase
  progress
  secondsLeft
  asOf
  rowsRead
  rowsAccepted
  rowsRejected
  unchanged
  head {
    missing
    extra
    columns {
      column
      header
      required
      mappedTo
    }
  }
  changes {
    areasAdded
    areasRenamed
    groupsAdded
    householdsAdded
    personsAdded
  }
  discrepanciesRaised
  failure
  failureEn
  canUndo
}`) as unknown as TypedDocumentString<ApplyIntakeMutation, ApplyIntakeMutationVariables>;
export const VillageHouseholdsDocument = new TypedDocumentString(`
    query VillageHouseholds($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $first: Int = 50, $after: String) {
  area(code: $code) {
    code
    name
    ... on Village {
      households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes {
          ...HouseholdRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
}
    fragment HouseholdRow on Household {
  id
  code
  number
  kind
  address
  group {
    code
    name
  }
  head {
    id
    name
  }
  personCount
  openDiscrepancies
}`) as unknown as TypedDocumentString<VillageHouseholdsQuery, VillageHouseholdsQueryVariables>;
export const HouseholdDocument = new TypedDocumentString(`
    query Household($id: ID, $code: ID) {
  household(id: $id, code: $code) {
    ...HouseholdRow
    version
    village {
      code
      name
    }
    persons {
      ...PersonRow
      unreadable {
        item
        itemName
        text
      }
    }
  }
}
    fragment HouseholdRow on Household {
  id
  code
  number
  kind
  address
  group {
    code
    name
  }
  head {
    id
    name
  }
  personCount
  openDiscrepancies
}
fragment PersonRow on Person {
  id
  name
  sex {
    ...CodeFields
  }
  birthDate
  age
  citizenNumber
  ethnicGroup {
    ...CodeFields
  }
  relationToHead {
    ...CodeFields
  }
  registration {
    status
  }
}
fragment CodeFields on Code {
  code
  name
  nameEn
}`) as unknown as TypedDocumentString<HouseholdQuery, HouseholdQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID, $citizenNumber: String) {
  person(id: $id, citizenNumber: $citizenNumber) {
    ...PersonRow
    formerName
    maritalStatus {
      ...CodeFields
    }
    education {
      ...CodeFields
    }
    militaryService {
      ...CodeFields
    }
    occupation
    workplace
    address
    nativePlace
    birthPlace
    movedIn
    phone
    remarks
    extra
    version
    registration {
      status
      registeredOn
      type {
        ...CodeFields
      }
    }
    unreadable {
      item
      itemName
      text
    }
    household {
      ...HouseholdRow
    }
    sourceRow {
      fileName
      row
    }
    discrepancies {
      ...DiscrepancyRow
    }
  }
}
    fragment DiscrepancyRow on Discrepancy {
  id
  category
  kind
  severity
  status
  origin
  item
  itemName
  rule {
    code
    title
    titleEn
  }
  createdAt
  closedAt
  version
}
fragment HouseholdRow on Household {
  id
  code
  number
  kind
  address
  group {
    code
    name
  }
  head {
    id
    name
  }
  personCount
  openDiscrepancies
}
fragment PersonRow on Person {
  id
  name
  sex {
    ...CodeFields
  }
  birthDate
  age
  citizenNumber
  ethnicGroup {
    ...CodeFields
  }
  relationToHead {
    ...CodeFields
  }
  registration {
    status
  }
}
fragment CodeFields on Code {
  code
  name
  nameEn
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SearchPeopleDocument = new TypedDocumentString(`
    query SearchPeople($search: PeopleSearch!, $first: Int = 50, $after: String) {
  people(search: $search, first: $first, after: $after) {
    nodes {
      ...PersonRow
      household {
        id
        code
        number
        address
        village {
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PersonRow on Person {
  id
  name
  sex {
    ...CodeFields
  }
  birthDate
  age
  citizenNumber
  ethnicGroup {
    ...CodeFields
  }
  relationToHead {
    ...CodeFields
  }
  registration {
    status
  }
}
fragment CodeFields on Code {
  code
  name
  nameEn
}`) as unknown as TypedDocumentString<SearchPeopleQuery, SearchPeopleQueryVariables>;
export const ServerDocument = new TypedDocumentString(`
    query Server {
  server {
    version
    demonstration
  }
}
    `) as unknown as TypedDocumentString<ServerQuery, ServerQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  id
  userName
  displayName
  role
  department
  areaCodes
  permissions
  mustChangePassword
  sessionExpiresAt
  county {
    code
    name
    referenceDate
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      viewer {
        ...ViewerFields
      }
    }
    ... on SignInRefused {
      reason
      message
      messageEn
      lockedUntil
    }
  }
}
    fragment ViewerFields on Viewer {
  id
  userName
  displayName
  role
  department
  areaCodes
  permissions
  mustChangePassword
  sessionExpiresAt
  county {
    code
    name
    referenceDate
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;