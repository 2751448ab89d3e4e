import { registerEnumType } from 'type-graphql';
import { type Department, departments, type Permission, permissions, type Role, roles } from './roles';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [Name in Value]: Name };

export const RoleEnum = enumOf(roles);
export const DepartmentEnum = enumOf(departments);
export const PermissionEnum = enumOf(permissions);
export const UserStatusEnum = enumOf(['ACTIVE', 'DISABLED'] as const);
export const SignInRefusalEnum = enumOf(['WRONG_CREDENTIALS', 'LOCKED', 'DISABLED'] as const);

type Descriptions<Value extends string> = Record<Value, { description: string }>;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody is in the county; what a role may do is in `permissions`.',
  valuesConfig: {
    COUNTY_ADMINISTRATOR: { description: 'Users, settings, intake; sees everything in the county, masked.' },
    COUNTY_REVIEWER: { description: 'Decides main items and duplicates across areas; reads full citizen numbers.' },
    DEPARTMENT_REVIEWER: { description: 'Confirms or refuses the cancellations that concern a department, and sees only those.' },
    STATION_OFFICER: { description: 'Compares with the paper register in a township or some villages; reads full citizen numbers.' },
    VILLAGE_LEAD: { description: 'Confirms for the village.' },
    CHECKER: { description: 'Records visits in the assigned groups.' },
    CENSUS_OFFICE: { description: 'Receives the handover, nothing before it.' },
    AUDITOR: { description: 'Reads everything masked, and the audit log.' },
    INTEGRATION: { description: 'A program: what its token names, in its areas. Has no password.' },
  } satisfies Descriptions<Role>,
});
registerEnumType(DepartmentEnum, {
  name: 'Department',
  description: 'The department of a DEPARTMENT_REVIEWER.',
  valuesConfig: {
    CIVIL_AFFAIRS: { description: '民政' },
    ARMED_FORCES: { description: '人民武装部' },
    HEALTH: { description: '卫生健康' },
    EXIT_ENTRY: { description: '出入境管理' },
  } satisfies Descriptions<Department>,
});
registerEnumType(PermissionEnum, {
  name: 'Permission',
  description: 'What an operation asks of its caller.',
  valuesConfig: {
    REGISTER_READ: { description: 'Read areas, households and persons, masked.' },
    IDENTITY_READ: { description: 'Read full citizen numbers; every reading is in the audit log.' },
    DISCREPANCY_READ: { description: 'Read discrepancies.' },
    DISCREPANCY_RAISE: { description: 'Enter a discrepancy by hand.' },
    DISCREPANCY_EXPORT: { description: 'Take the list of discrepancies away as a file.' },
    INTAKE_READ: { description: 'See what was handed in, and what came of it.' },
    INTAKE_WRITE: { description: 'Hand in files, apply them, undo them.' },
    USER_MANAGE: { description: 'Manage the accounts and tokens of the county.' },
    AUDIT_READ: { description: 'Read the audit log.' },
    API_EXPLORE: { description: 'Open the playground and see the schema outside demonstration mode.' },
  } satisfies Descriptions<Permission>,
});
registerEnumType(UserStatusEnum, {
  name: 'UserStatus',
  description: 'Whether an account may be used.',
  valuesConfig: { ACTIVE: { description: 'May sign in.' }, DISABLED: { description: 'May not; its sessions and tokens have ended.' } },
});
registerEnumType(SignInRefusalEnum, {
  name: 'SignInRefusal',
  description: 'Why nobody was signed in.',
  valuesConfig: {
    WRONG_CREDENTIALS: { description: 'No such user name, or not its password.' },
    LOCKED: { description: 'Too many wrong passwords; see lockedUntil.' },
    DISABLED: { description: 'The password was right, but the account is disabled.' },
  },
});
