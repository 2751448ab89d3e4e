/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AreaLevel =
  | 'COUNTY'
  | 'GROUP'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type Department =
  | 'ARMED_FORCES'
  | 'CIVIL_AFFAIRS'
  | 'EXIT_ENTRY'
  | 'HEALTH';

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

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SessionViewerFragment = { id: string, userName: string, displayName: string, role: Role, department: Department | null, areaCodes: Array<string>, permissions: Array<Permission>, mustChangePassword: boolean, sessionExpiresAt: string, demonstration: boolean, areas: Array<
    | { code: string, name: string, level: AreaLevel }
    | { code: string, name: string, level: AreaLevel }
    | { code: string, name: string, level: AreaLevel }
    | { code: string, name: string, level: AreaLevel }
  >, county: { code: string, name: string } | null } & { ' $fragmentName'?: 'SessionViewerFragment' };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { ' $fragmentRefs'?: { 'SessionViewerFragment': SessionViewerFragment } } };

type AreaPath_County_Fragment = { code: string, name: string, ancestors: Array<
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
  > } & { ' $fragmentName'?: 'AreaPath_County_Fragment' };

type AreaPath_Group_Fragment = { code: string, name: string, ancestors: Array<
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
  > } & { ' $fragmentName'?: 'AreaPath_Group_Fragment' };

type AreaPath_Township_Fragment = { code: string, name: string, ancestors: Array<
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
  > } & { ' $fragmentName'?: 'AreaPath_Township_Fragment' };

type AreaPath_Village_Fragment = { code: string, name: string, ancestors: Array<
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
  > } & { ' $fragmentName'?: 'AreaPath_Village_Fragment' };

export type AreaPathFragment =
  | AreaPath_County_Fragment
  | AreaPath_Group_Fragment
  | AreaPath_Township_Fragment
  | AreaPath_Village_Fragment
;

export const SessionViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"areaCodes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"sessionExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SessionViewerFragment, unknown>;
export const AreaPathFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaPath"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Area"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AreaPathFragment, unknown>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionViewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"areaCodes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"sessionExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;