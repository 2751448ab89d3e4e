/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Names the checked job to apply. */
export type ApplyIntakeInput = {
  /** The job. */
  id: string;
  /** Made by the client; the same id answers the same result and does nothing twice. */
  requestId: string;
};

/** How far down the division an area stands; each has the one above as the beginning of its code. */
export type AreaLevel =
  /** 县: 6 digits. */
  | 'COUNTY'
  /** 组: 14 digits. */
  | 'GROUP'
  /** 乡镇、街道: 9 digits. */
  | 'TOWNSHIP'
  /** 村居: 12 digits. */
  | 'VILLAGE';

/** What a category asks for. */
export type CategoryKind =
  /** Must be decided. */
  | 'DEFECT'
  /** Asks somebody to look; never counts against anybody. */
  | 'LEAD'
  /** People to be recorded and counted. */
  | 'POPULATION';

/** The department of a DEPARTMENT_REVIEWER. */
export type Department =
  /** 人民武装部 */
  | 'ARMED_FORCES'
  /** 民政 */
  | 'CIVIL_AFFAIRS'
  /** 出入境管理 */
  | 'EXIT_ENTRY'
  /** 卫生健康 */
  | 'HEALTH';

/** What is the matter with a person, a household or an area of the register. */
export type DiscrepancyCategory =
  /** 地址与区划差错: Address or area error */
  | 'ADDRESS_ERROR'
  /** 重号: Duplicate citizen number */
  | 'DUPLICATE_NUMBER'
  /** 重户重口: Duplicate registration */
  | 'DUPLICATE_REGISTRATION'
  /** 户内关系与户别差错: Household composition error */
  | 'HOUSEHOLD_ERROR'
  /** 人在户不在: Lives here, registered elsewhere */
  | 'LIVES_HERE_REGISTERED_ELSEWHERE'
  /** 主项差错: Main item error */
  | 'MAIN_ITEM_ERROR'
  /** 空挂户: Nominal registration */
  | 'NOMINAL_REGISTRATION'
  /** 错号: Wrong citizen number */
  | 'NUMBER_ERROR'
  /** 境外人员: Overseas person */
  | 'OVERSEAS_PERSON'
  /** 户口待定: Pending registration */
  | 'PENDING_REGISTRATION'
  /** 户在人不在: Registered here, lives elsewhere */
  | 'REGISTERED_HERE_LIVES_ELSEWHERE'
  /** 需见面核实: To be met in person */
  | 'SEE_IN_PERSON'
  /** 应销未销: Should be cancelled */
  | 'SHOULD_BE_CANCELLED'
  /** 副项差错: Sub item error */
  | 'SUB_ITEM_ERROR'
  /** 疑似虚假户口: Suspected false registration */
  | 'SUSPECTED_FALSE_REGISTRATION'
  /** 暂住人口: Temporary resident */
  | 'TEMPORARY_RESIDENT'
  /** 应落未落: Should be registered */
  | 'UNREGISTERED';

/** Narrows a list of discrepancies; what is left out, or an empty list, does not narrow. */
export type DiscrepancyFilter = {
  /** An area’s code: everything within it. A discrepancy across areas stands in the smallest area that holds all of them. */
  areaCode?: string | null | undefined;
  /** One of these categories. */
  category?: Array<DiscrepancyCategory> | null | undefined;
  /** About this register item, as birthDate. */
  item?: string | null | undefined;
  /** A category of this kind. */
  kind?: CategoryKind | null | undefined;
  /** Part of the name of a subject. */
  name?: string | null | undefined;
  /** Found in one of these ways. */
  origin?: Array<DiscrepancyOrigin> | null | undefined;
  /** Found by one of these rules, by code. */
  rule?: Array<string> | null | undefined;
  /** One of these severities. */
  severity?: Array<Severity> | null | undefined;
  /** In one of these states. */
  status?: Array<DiscrepancyStatus> | null | undefined;
};

/** How a list of discrepancies is sorted. */
export type DiscrepancyOrder =
  /** By area. */
  | 'AREA'
  /** The newest first. */
  | 'NEWEST'
  /** By rule, then by area; without a rule last. */
  | 'RULE'
  /** The gravest first, then by area. */
  | 'SEVERITY';

/** How a discrepancy came to light. */
export type DiscrepancyOrigin =
  /** Found by matching with a list. */
  | 'LIST_MATCH'
  /** Entered by a person. */
  | 'MANUAL'
  /** Found by a rule. */
  | 'RULE'
  /** Found by a visit. */
  | 'VISIT';

/** Where a discrepancy stands; all but SETTLED, DISMISSED and CLOSED_BY_DATA are open. */
export type DiscrepancyStatus =
  /** Approved, not yet changed. */
  | 'APPROVED'
  /** Decided, waiting for the approvals it needs. */
  | 'AWAITING_APPROVAL'
  /** Compared with the paper register. */
  | 'CHECKED'
  /** The data has changed; the rule no longer finds it. */
  | 'CLOSED_BY_DATA'
  /** Put off, with reason, owner and plan. */
  | 'DEFERRED'
  /** Looked at: there is nothing wrong. */
  | 'DISMISSED'
  /** Found, nothing done yet. */
  | 'OPEN'
  /** Changed here, to be entered at the source. */
  | 'RECTIFIED'
  /** Handed to another authority. */
  | 'REFERRED'
  /** Confirmed at the source. */
  | 'SETTLED';

/** Narrows a list of households; what is left out does not narrow. */
export type HouseholdFilter = {
  /** Part of the name of the head (户主). */
  headName?: string | null | undefined;
  /** Only households of this kind. */
  kind?: HouseholdKind | null | undefined;
  /** 户号 on the household book, exact. */
  number?: string | null | undefined;
  /** True: only households with an open discrepancy; false: only those without. */
  withOpenDiscrepancies?: boolean | null | undefined;
};

/** The kind of a household (户别). */
export type HouseholdKind =
  /** 集体户: unrelated persons in collective quarters. */
  | 'COLLECTIVE'
  /** 家庭户: family members living together, or one person alone. */
  | 'FAMILY';

/** How households are sorted. */
export type HouseholdOrder =
  /** By household code: group by group, in the order of the roll. */
  | 'CODE'
  /** By 户号; households without one last. */
  | 'NUMBER';

/** What a file holds: the table of areas, or a register roll (常住人口信息清单). */
export type IntakeKind =
  | 'AREAS'
  | 'ROLL';

/** Where a job stands. CHECKED waits for a person to apply it; FAILED, CANCELLED and UNDONE have changed nothing, or nothing any more. */
export type IntakeStatus =
  | 'APPLYING'
  | 'CANCELLED'
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'UNDONE'
  | 'UPLOADED';

/** In which language a text is wanted. */
export type Language =
  /** English. */
  | 'EN'
  /** 中文. */
  | 'ZH';

/** Looks for people in the caller’s areas; everything given must hold. */
export type PeopleSearch = {
  /** An area’s code: only people within it. */
  areaCode?: string | null | undefined;
  /** The birth date. */
  birthDate?: string | null | undefined;
  /** The whole citizen number, 18 or 15 characters. Each search by number is in the audit log. */
  citizenNumber?: string | null | undefined;
  /** The name, or its beginning. */
  name?: string | null | undefined;
  /** In one of these states; all when left out. */
  registrationStatus?: Array<RegistrationStatus> | null | undefined;
  /** Free text: name, part of a name, pinyin or its initials, citizen number, household number (户号) or 18-digit household code. */
  text?: string | null | undefined;
};

/** What an operation asks of its caller. */
export type Permission =
  /** Open the playground and see the schema outside demonstration mode. */
  | 'API_EXPLORE'
  /** Read the audit log. */
  | 'AUDIT_READ'
  /** Take the list of discrepancies away as a file. */
  | 'DISCREPANCY_EXPORT'
  /** Enter a discrepancy by hand. */
  | 'DISCREPANCY_RAISE'
  /** Read discrepancies. */
  | 'DISCREPANCY_READ'
  /** Read full citizen numbers; every reading is in the audit log. */
  | 'IDENTITY_READ'
  /** See what was handed in, and what came of it. */
  | 'INTAKE_READ'
  /** Hand in files, apply them, undo them. */
  | 'INTAKE_WRITE'
  /** Read areas, households and persons, masked. */
  | 'REGISTER_READ'
  /** Manage the accounts and tokens of the county. */
  | 'USER_MANAGE';

/** A discrepancy that a person saw. */
export type RaiseDiscrepancyInput = {
  /** What is wrong. */
  category: DiscrepancyCategory;
  /** The household it is about. */
  householdId: string;
  /** The register item that is wrong, as birthDate. */
  item?: string | null | undefined;
  /** What was seen, and where: 5 to 1,000 characters. */
  note: string;
  /** Members of the household who are concerned; empty when it is the household as a whole. */
  personIds: Array<string>;
  /** A UUID made by the client; the same id answers the same discrepancy and enters nothing twice. */
  requestId: string;
  /** How much it weighs; a lead (线索) never blocks, so it can’t be an ERROR. */
  severity: Severity;
};

/** Whether a registration counts. */
export type RegistrationStatus =
  /** 正常: part of the population. */
  | 'ACTIVE'
  /** 注销: no longer registered; counted apart, no rule looks at it. */
  | 'CANCELLED'
  /** 待定: not settled yet; checked like the others, counted apart. */
  | 'PENDING';

/** What somebody is in the county; what a role may do is in `permissions`. */
export type Role =
  /** Reads everything masked, and the audit log. */
  | 'AUDITOR'
  /** Receives the handover, nothing before it. */
  | 'CENSUS_OFFICE'
  /** Records visits in the assigned groups. */
  | 'CHECKER'
  /** Users, settings, intake; sees everything in the county, masked. */
  | 'COUNTY_ADMINISTRATOR'
  /** Decides main items and duplicates across areas; reads full citizen numbers. */
  | 'COUNTY_REVIEWER'
  /** Confirms or refuses the cancellations that concern a department, and sees only those. */
  | 'DEPARTMENT_REVIEWER'
  /** A program: what its token names, in its areas. Has no password. */
  | 'INTEGRATION'
  /** Compares with the paper register in a township or some villages; reads full citizen numbers. */
  | 'STATION_OFFICER'
  /** Confirms for the village. */
  | 'VILLAGE_LEAD';

/** How much a finding weighs. */
export type Severity =
  /** Blocks closing. */
  | 'ERROR'
  /** A lead. */
  | 'INFO'
  /** Needs an explanation. */
  | 'WARNING';

/** Name and password of an account. */
export type SignInInput = {
  /** The password. */
  password: string;
  /** Upper and lower case are the same. */
  userName: string;
};

/** Why nobody was signed in. */
export type SignInRefusal =
  /** The password was right, but the account is disabled. */
  | 'DISABLED'
  /** Too many wrong passwords; see lockedUntil. */
  | 'LOCKED'
  /** No such user name, or not its password. */
  | 'WRONG_CREDENTIALS';

/** An uploaded file, and how to read it. */
export type StartIntakeInput = {
  /** True: apply it at once when the check has ended well. */
  apply?: boolean;
  /** The day the roll was drawn; today when left out. */
  asOf?: string | null | undefined;
  /** The county; the caller’s own when left out. */
  countyCode?: string | null | undefined;
  /** What POST /files answered. */
  fileId: string;
  /** What the file holds. */
  kind: IntakeKind;
  /** Column → index of the header that feeds it, -1 for none; only what differs from what is recognised. */
  mapping?: Record<string, unknown> | null | undefined;
  /** Made by the client; the same id answers the same result and starts nothing twice. */
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