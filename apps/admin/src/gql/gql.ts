/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment SessionViewer on Viewer {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    permissions\n    mustChangePassword\n    sessionExpiresAt\n    demonstration\n    areas {\n      code\n      name\n      level\n    }\n    county {\n      code\n      name\n    }\n  }\n": typeof types.SessionViewerFragmentDoc,
    "\n  query Session {\n    viewer {\n      ...SessionViewer\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query AreaName($code: ID!) {\n    area(code: $code) {\n      code\n      name\n    }\n  }\n": typeof types.AreaNameDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged {\n        viewer {\n          ...SessionViewer\n        }\n      }\n      ... on PasswordRefused {\n        message\n        messageEn\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      initialPassword\n      user {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.CreateUserDocument,
    "\n  fragment DemonstrationAccountChoice on DemonstrationAccount {\n    userName\n    password\n    role\n    displayName\n  }\n": typeof types.DemonstrationAccountChoiceFragmentDoc,
    "\n  query EditUser($id: ID!) {\n    user(id: $id) {\n      id\n      userName\n      displayName\n      ...UserRow\n      ...UserTokens\n    }\n  }\n": typeof types.EditUserDocument,
    "\n  query SignInServer {\n    server {\n      version\n      demonstration\n      demonstrationAccounts {\n        ...DemonstrationAccountChoice\n      }\n    }\n  }\n": typeof types.SignInServerDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  fragment UserTokens on User {\n    id\n    areaCodes\n    tokens {\n      id\n      name\n      permissions\n      areaCodes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": typeof types.UserTokensFragmentDoc,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      user {\n        id\n        ...UserRow\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation UnlockUser($input: ResetPasswordInput!) {\n    unlockUser(input: $input) {\n      id\n      ...UserRow\n    }\n  }\n": typeof types.UnlockUserDocument,
    "\n  fragment UserRow on User {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    status\n    lockedUntil\n    lastSignInAt\n    mustChangePassword\n    version\n  }\n": typeof types.UserRowFragmentDoc,
    "\n  query UsersPage($search: String, $after: String) {\n    users(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...UserRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UsersPageDocument,
    "\n  query AreaPickerChildren($code: ID!) {\n    area(code: $code) {\n      __typename\n      code\n      ... on County {\n        townships {\n          code\n          name\n          level\n        }\n      }\n      ... on Township {\n        villages {\n          code\n          name\n          level\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n": typeof types.AreaPickerChildrenDocument,
    "\n  query AreaPickerSearch($search: String!) {\n    areas(search: $search, first: 30) {\n      nodes {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.AreaPickerSearchDocument,
    "\n  query AreaPickerChosen($code: ID!) {\n    area(code: $code) {\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n": typeof types.AreaPickerChosenDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        reason\n        message\n        messageEn\n        lockedUntil\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      __typename\n      ... on UserUpdated {\n        user {\n          id\n          ...UserRow\n        }\n      }\n      ... on VersionConflict {\n        currentVersion\n        message\n        messageEn\n      }\n    }\n  }\n": typeof types.UpdateUserDocument,
    "\n  query AreaPage($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder) {\n    area(code: $code) {\n      code\n      name\n      level\n      ...AreaPath\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      ... on Township {\n        villages {\n          code\n          ...Subarea\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          ...Subarea\n        }\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n": typeof types.AreaPageDocument,
    "\n  fragment CategoryCounts on CategoryCount {\n    category\n    kind\n    count\n  }\n": typeof types.CategoryCountsFragmentDoc,
    "\n  query CountyBoard($code: ID) {\n    county(code: $code) {\n      code\n      name\n      referenceDate\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      townships {\n        code\n        ...Subarea\n      }\n    }\n  }\n": typeof types.CountyBoardDocument,
    "\n  fragment HouseholdRow on Household {\n    id\n    code\n    number\n    kind\n    address\n    personCount\n    openDiscrepancies\n    verification {\n      status\n    }\n    head {\n      id\n      name\n    }\n  }\n": typeof types.HouseholdRowFragmentDoc,
    "\n  fragment HouseholdPage on HouseholdConnection {\n    nodes {\n      id\n      ...HouseholdRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n": typeof types.HouseholdPageFragmentDoc,
    "\n  query MoreHouseholds($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $after: String) {\n    area(code: $code) {\n      code\n      ... on Village {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n": typeof types.MoreHouseholdsDocument,
    "\n  fragment ProgressFigures on Progress {\n    households\n    householdsVerified\n    persons\n    personsVerified\n    verifiedRate\n    personsPending\n    personsCancelled\n    openDiscrepancies\n    openErrors\n    updatedAt\n  }\n": typeof types.ProgressFiguresFragmentDoc,
    "\n  fragment Subarea on Area {\n    code\n    name\n    level\n    progress {\n      ...ProgressFigures\n    }\n  }\n": typeof types.SubareaFragmentDoc,
    "\n  subscription ProgressChanged($areaCode: ID!) {\n    progressChanged(areaCode: $areaCode) {\n      code\n      progress {\n        ...ProgressFigures\n      }\n    }\n  }\n": typeof types.ProgressChangedDocument,
    "\n  fragment DiscrepancyRow on Discrepancy {\n    id\n    category\n    severity\n    status\n    itemName\n    explanation(language: $language)\n    rule {\n      code\n    }\n    area {\n      code\n      name\n      ancestors {\n        code\n        name\n      }\n    }\n    household {\n      id\n      number\n    }\n    subjects {\n      id\n      name\n    }\n  }\n": typeof types.DiscrepancyRowFragmentDoc,
    "\n  query DiscrepancyList($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $areaCode: ID!, $withArea: Boolean!) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    area(code: $areaCode) @include(if: $withArea) {\n      code\n      name\n      ...AreaPath\n    }\n    rules {\n      code\n      title\n      titleEn\n    }\n    county {\n      code\n      name\n      referenceDate\n    }\n  }\n": typeof types.DiscrepancyListDocument,
    "\n  query MoreDiscrepancies($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $after: String) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MoreDiscrepanciesDocument,
    "\n  query DiscrepancyNeighbours($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DiscrepancyNeighboursDocument,
    "\n  fragment AreaPath on Area {\n    code\n    name\n    ancestors {\n      code\n      name\n    }\n  }\n": typeof types.AreaPathFragmentDoc,
};
const documents: Documents = {
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment SessionViewer on Viewer {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    permissions\n    mustChangePassword\n    sessionExpiresAt\n    demonstration\n    areas {\n      code\n      name\n      level\n    }\n    county {\n      code\n      name\n    }\n  }\n": types.SessionViewerFragmentDoc,
    "\n  query Session {\n    viewer {\n      ...SessionViewer\n    }\n  }\n": types.SessionDocument,
    "\n  query AreaName($code: ID!) {\n    area(code: $code) {\n      code\n      name\n    }\n  }\n": types.AreaNameDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged {\n        viewer {\n          ...SessionViewer\n        }\n      }\n      ... on PasswordRefused {\n        message\n        messageEn\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      initialPassword\n      user {\n        id\n        displayName\n      }\n    }\n  }\n": types.CreateUserDocument,
    "\n  fragment DemonstrationAccountChoice on DemonstrationAccount {\n    userName\n    password\n    role\n    displayName\n  }\n": types.DemonstrationAccountChoiceFragmentDoc,
    "\n  query EditUser($id: ID!) {\n    user(id: $id) {\n      id\n      userName\n      displayName\n      ...UserRow\n      ...UserTokens\n    }\n  }\n": types.EditUserDocument,
    "\n  query SignInServer {\n    server {\n      version\n      demonstration\n      demonstrationAccounts {\n        ...DemonstrationAccountChoice\n      }\n    }\n  }\n": types.SignInServerDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  fragment UserTokens on User {\n    id\n    areaCodes\n    tokens {\n      id\n      name\n      permissions\n      areaCodes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": types.UserTokensFragmentDoc,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      user {\n        id\n        ...UserRow\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation UnlockUser($input: ResetPasswordInput!) {\n    unlockUser(input: $input) {\n      id\n      ...UserRow\n    }\n  }\n": types.UnlockUserDocument,
    "\n  fragment UserRow on User {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    status\n    lockedUntil\n    lastSignInAt\n    mustChangePassword\n    version\n  }\n": types.UserRowFragmentDoc,
    "\n  query UsersPage($search: String, $after: String) {\n    users(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...UserRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UsersPageDocument,
    "\n  query AreaPickerChildren($code: ID!) {\n    area(code: $code) {\n      __typename\n      code\n      ... on County {\n        townships {\n          code\n          name\n          level\n        }\n      }\n      ... on Township {\n        villages {\n          code\n          name\n          level\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n": types.AreaPickerChildrenDocument,
    "\n  query AreaPickerSearch($search: String!) {\n    areas(search: $search, first: 30) {\n      nodes {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.AreaPickerSearchDocument,
    "\n  query AreaPickerChosen($code: ID!) {\n    area(code: $code) {\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n": types.AreaPickerChosenDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        reason\n        message\n        messageEn\n        lockedUntil\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      __typename\n      ... on UserUpdated {\n        user {\n          id\n          ...UserRow\n        }\n      }\n      ... on VersionConflict {\n        currentVersion\n        message\n        messageEn\n      }\n    }\n  }\n": types.UpdateUserDocument,
    "\n  query AreaPage($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder) {\n    area(code: $code) {\n      code\n      name\n      level\n      ...AreaPath\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      ... on Township {\n        villages {\n          code\n          ...Subarea\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          ...Subarea\n        }\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n": types.AreaPageDocument,
    "\n  fragment CategoryCounts on CategoryCount {\n    category\n    kind\n    count\n  }\n": types.CategoryCountsFragmentDoc,
    "\n  query CountyBoard($code: ID) {\n    county(code: $code) {\n      code\n      name\n      referenceDate\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      townships {\n        code\n        ...Subarea\n      }\n    }\n  }\n": types.CountyBoardDocument,
    "\n  fragment HouseholdRow on Household {\n    id\n    code\n    number\n    kind\n    address\n    personCount\n    openDiscrepancies\n    verification {\n      status\n    }\n    head {\n      id\n      name\n    }\n  }\n": types.HouseholdRowFragmentDoc,
    "\n  fragment HouseholdPage on HouseholdConnection {\n    nodes {\n      id\n      ...HouseholdRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n": types.HouseholdPageFragmentDoc,
    "\n  query MoreHouseholds($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $after: String) {\n    area(code: $code) {\n      code\n      ... on Village {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n": types.MoreHouseholdsDocument,
    "\n  fragment ProgressFigures on Progress {\n    households\n    householdsVerified\n    persons\n    personsVerified\n    verifiedRate\n    personsPending\n    personsCancelled\n    openDiscrepancies\n    openErrors\n    updatedAt\n  }\n": types.ProgressFiguresFragmentDoc,
    "\n  fragment Subarea on Area {\n    code\n    name\n    level\n    progress {\n      ...ProgressFigures\n    }\n  }\n": types.SubareaFragmentDoc,
    "\n  subscription ProgressChanged($areaCode: ID!) {\n    progressChanged(areaCode: $areaCode) {\n      code\n      progress {\n        ...ProgressFigures\n      }\n    }\n  }\n": types.ProgressChangedDocument,
    "\n  fragment DiscrepancyRow on Discrepancy {\n    id\n    category\n    severity\n    status\n    itemName\n    explanation(language: $language)\n    rule {\n      code\n    }\n    area {\n      code\n      name\n      ancestors {\n        code\n        name\n      }\n    }\n    household {\n      id\n      number\n    }\n    subjects {\n      id\n      name\n    }\n  }\n": types.DiscrepancyRowFragmentDoc,
    "\n  query DiscrepancyList($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $areaCode: ID!, $withArea: Boolean!) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    area(code: $areaCode) @include(if: $withArea) {\n      code\n      name\n      ...AreaPath\n    }\n    rules {\n      code\n      title\n      titleEn\n    }\n    county {\n      code\n      name\n      referenceDate\n    }\n  }\n": types.DiscrepancyListDocument,
    "\n  query MoreDiscrepancies($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $after: String) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MoreDiscrepanciesDocument,
    "\n  query DiscrepancyNeighbours($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DiscrepancyNeighboursDocument,
    "\n  fragment AreaPath on Area {\n    code\n    name\n    ancestors {\n      code\n      name\n    }\n  }\n": types.AreaPathFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionViewer on Viewer {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    permissions\n    mustChangePassword\n    sessionExpiresAt\n    demonstration\n    areas {\n      code\n      name\n      level\n    }\n    county {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SessionViewer on Viewer {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    permissions\n    mustChangePassword\n    sessionExpiresAt\n    demonstration\n    areas {\n      code\n      name\n      level\n    }\n    county {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      ...SessionViewer\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      ...SessionViewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaName($code: ID!) {\n    area(code: $code) {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query AreaName($code: ID!) {\n    area(code: $code) {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged {\n        viewer {\n          ...SessionViewer\n        }\n      }\n      ... on PasswordRefused {\n        message\n        messageEn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged {\n        viewer {\n          ...SessionViewer\n        }\n      }\n      ... on PasswordRefused {\n        message\n        messageEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      initialPassword\n      user {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      initialPassword\n      user {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DemonstrationAccountChoice on DemonstrationAccount {\n    userName\n    password\n    role\n    displayName\n  }\n"): (typeof documents)["\n  fragment DemonstrationAccountChoice on DemonstrationAccount {\n    userName\n    password\n    role\n    displayName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditUser($id: ID!) {\n    user(id: $id) {\n      id\n      userName\n      displayName\n      ...UserRow\n      ...UserTokens\n    }\n  }\n"): (typeof documents)["\n  query EditUser($id: ID!) {\n    user(id: $id) {\n      id\n      userName\n      displayName\n      ...UserRow\n      ...UserTokens\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInServer {\n    server {\n      version\n      demonstration\n      demonstrationAccounts {\n        ...DemonstrationAccountChoice\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInServer {\n    server {\n      version\n      demonstration\n      demonstrationAccounts {\n        ...DemonstrationAccountChoice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserTokens on User {\n    id\n    areaCodes\n    tokens {\n      id\n      name\n      permissions\n      areaCodes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n"): (typeof documents)["\n  fragment UserTokens on User {\n    id\n    areaCodes\n    tokens {\n      id\n      name\n      permissions\n      areaCodes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      user {\n        id\n        ...UserRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      user {\n        id\n        ...UserRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockUser($input: ResetPasswordInput!) {\n    unlockUser(input: $input) {\n      id\n      ...UserRow\n    }\n  }\n"): (typeof documents)["\n  mutation UnlockUser($input: ResetPasswordInput!) {\n    unlockUser(input: $input) {\n      id\n      ...UserRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserRow on User {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    status\n    lockedUntil\n    lastSignInAt\n    mustChangePassword\n    version\n  }\n"): (typeof documents)["\n  fragment UserRow on User {\n    id\n    userName\n    displayName\n    role\n    department\n    areaCodes\n    status\n    lockedUntil\n    lastSignInAt\n    mustChangePassword\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsersPage($search: String, $after: String) {\n    users(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...UserRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query UsersPage($search: String, $after: String) {\n    users(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...UserRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaPickerChildren($code: ID!) {\n    area(code: $code) {\n      __typename\n      code\n      ... on County {\n        townships {\n          code\n          name\n          level\n        }\n      }\n      ... on Township {\n        villages {\n          code\n          name\n          level\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AreaPickerChildren($code: ID!) {\n    area(code: $code) {\n      __typename\n      code\n      ... on County {\n        townships {\n          code\n          name\n          level\n        }\n      }\n      ... on Township {\n        villages {\n          code\n          name\n          level\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaPickerSearch($search: String!) {\n    areas(search: $search, first: 30) {\n      nodes {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AreaPickerSearch($search: String!) {\n    areas(search: $search, first: 30) {\n      nodes {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaPickerChosen($code: ID!) {\n    area(code: $code) {\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AreaPickerChosen($code: ID!) {\n    area(code: $code) {\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        reason\n        message\n        messageEn\n        lockedUntil\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        reason\n        message\n        messageEn\n        lockedUntil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      __typename\n      ... on UserUpdated {\n        user {\n          id\n          ...UserRow\n        }\n      }\n      ... on VersionConflict {\n        currentVersion\n        message\n        messageEn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUser($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      __typename\n      ... on UserUpdated {\n        user {\n          id\n          ...UserRow\n        }\n      }\n      ... on VersionConflict {\n        currentVersion\n        message\n        messageEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaPage($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder) {\n    area(code: $code) {\n      code\n      name\n      level\n      ...AreaPath\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      ... on Township {\n        villages {\n          code\n          ...Subarea\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          ...Subarea\n        }\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AreaPage($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder) {\n    area(code: $code) {\n      code\n      name\n      level\n      ...AreaPath\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      ... on Township {\n        villages {\n          code\n          ...Subarea\n        }\n      }\n      ... on Village {\n        groups {\n          code\n          ...Subarea\n        }\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryCounts on CategoryCount {\n    category\n    kind\n    count\n  }\n"): (typeof documents)["\n  fragment CategoryCounts on CategoryCount {\n    category\n    kind\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyBoard($code: ID) {\n    county(code: $code) {\n      code\n      name\n      referenceDate\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      townships {\n        code\n        ...Subarea\n      }\n    }\n  }\n"): (typeof documents)["\n  query CountyBoard($code: ID) {\n    county(code: $code) {\n      code\n      name\n      referenceDate\n      progress {\n        ...ProgressFigures\n      }\n      discrepancyCounts(status: [OPEN, CHECKED, AWAITING_APPROVAL, APPROVED, RECTIFIED, DEFERRED, REFERRED]) {\n        ...CategoryCounts\n      }\n      townships {\n        code\n        ...Subarea\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HouseholdRow on Household {\n    id\n    code\n    number\n    kind\n    address\n    personCount\n    openDiscrepancies\n    verification {\n      status\n    }\n    head {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment HouseholdRow on Household {\n    id\n    code\n    number\n    kind\n    address\n    personCount\n    openDiscrepancies\n    verification {\n      status\n    }\n    head {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HouseholdPage on HouseholdConnection {\n    nodes {\n      id\n      ...HouseholdRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n"): (typeof documents)["\n  fragment HouseholdPage on HouseholdConnection {\n    nodes {\n      id\n      ...HouseholdRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreHouseholds($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $after: String) {\n    area(code: $code) {\n      code\n      ... on Village {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreHouseholds($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $after: String) {\n    area(code: $code) {\n      code\n      ... on Village {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n      ... on Group {\n        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {\n          ...HouseholdPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressFigures on Progress {\n    households\n    householdsVerified\n    persons\n    personsVerified\n    verifiedRate\n    personsPending\n    personsCancelled\n    openDiscrepancies\n    openErrors\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment ProgressFigures on Progress {\n    households\n    householdsVerified\n    persons\n    personsVerified\n    verifiedRate\n    personsPending\n    personsCancelled\n    openDiscrepancies\n    openErrors\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Subarea on Area {\n    code\n    name\n    level\n    progress {\n      ...ProgressFigures\n    }\n  }\n"): (typeof documents)["\n  fragment Subarea on Area {\n    code\n    name\n    level\n    progress {\n      ...ProgressFigures\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ProgressChanged($areaCode: ID!) {\n    progressChanged(areaCode: $areaCode) {\n      code\n      progress {\n        ...ProgressFigures\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ProgressChanged($areaCode: ID!) {\n    progressChanged(areaCode: $areaCode) {\n      code\n      progress {\n        ...ProgressFigures\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiscrepancyRow on Discrepancy {\n    id\n    category\n    severity\n    status\n    itemName\n    explanation(language: $language)\n    rule {\n      code\n    }\n    area {\n      code\n      name\n      ancestors {\n        code\n        name\n      }\n    }\n    household {\n      id\n      number\n    }\n    subjects {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DiscrepancyRow on Discrepancy {\n    id\n    category\n    severity\n    status\n    itemName\n    explanation(language: $language)\n    rule {\n      code\n    }\n    area {\n      code\n      name\n      ancestors {\n        code\n        name\n      }\n    }\n    household {\n      id\n      number\n    }\n    subjects {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscrepancyList($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $areaCode: ID!, $withArea: Boolean!) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    area(code: $areaCode) @include(if: $withArea) {\n      code\n      name\n      ...AreaPath\n    }\n    rules {\n      code\n      title\n      titleEn\n    }\n    county {\n      code\n      name\n      referenceDate\n    }\n  }\n"): (typeof documents)["\n  query DiscrepancyList($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $areaCode: ID!, $withArea: Boolean!) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    area(code: $areaCode) @include(if: $withArea) {\n      code\n      name\n      ...AreaPath\n    }\n    rules {\n      code\n      title\n      titleEn\n    }\n    county {\n      code\n      name\n      referenceDate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreDiscrepancies($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $after: String) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreDiscrepancies($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $after: String) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {\n      nodes {\n        id\n        ...DiscrepancyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscrepancyNeighbours($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query DiscrepancyNeighbours($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder) {\n    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaPath on Area {\n    code\n    name\n    ancestors {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AreaPath on Area {\n    code\n    name\n    ancestors {\n      code\n      name\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;