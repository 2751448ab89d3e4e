/** Roles of the system; what each may do is in `rolePermissions`, where is in the user's areas. */
export const roles = [
  'COUNTY_ADMINISTRATOR',
  'COUNTY_REVIEWER',
  'DEPARTMENT_REVIEWER',
  'STATION_OFFICER',
  'VILLAGE_LEAD',
  'CHECKER',
  'CENSUS_OFFICE',
  'AUDITOR',
  'INTEGRATION',
] as const;
export type Role = (typeof roles)[number];

export const departments = ['CIVIL_AFFAIRS', 'ARMED_FORCES', 'HEALTH', 'EXIT_ENTRY'] as const;
export type Department = (typeof departments)[number];

export const permissions = [
  'REGISTER_READ',
  'IDENTITY_READ',
  'DISCREPANCY_READ',
  'DISCREPANCY_RAISE',
  'DISCREPANCY_EXPORT',
  'INTAKE_READ',
  'INTAKE_WRITE',
  'USER_MANAGE',
  'AUDIT_READ',
  'API_EXPLORE',
] as const;
export type Permission = (typeof permissions)[number];

/** Exhaustive: a new role does not compile until it is decided what it may do. */
export const rolePermissions = {
  COUNTY_ADMINISTRATOR: ['REGISTER_READ', 'DISCREPANCY_READ', 'DISCREPANCY_RAISE', 'DISCREPANCY_EXPORT', 'INTAKE_READ', 'INTAKE_WRITE', 'USER_MANAGE', 'AUDIT_READ', 'API_EXPLORE'],
  COUNTY_REVIEWER: ['REGISTER_READ', 'IDENTITY_READ', 'DISCREPANCY_READ', 'DISCREPANCY_RAISE', 'DISCREPANCY_EXPORT', 'INTAKE_READ'],
  // Departments see only the cancellations that concern them; those come with casework.
  DEPARTMENT_REVIEWER: [],
  STATION_OFFICER: ['REGISTER_READ', 'IDENTITY_READ', 'DISCREPANCY_READ', 'DISCREPANCY_RAISE', 'DISCREPANCY_EXPORT'],
  VILLAGE_LEAD: ['REGISTER_READ', 'DISCREPANCY_READ', 'DISCREPANCY_RAISE'],
  CHECKER: ['REGISTER_READ', 'DISCREPANCY_READ', 'DISCREPANCY_RAISE'],
  // Receives the handover, nothing before it.
  CENSUS_OFFICE: [],
  AUDITOR: ['REGISTER_READ', 'DISCREPANCY_READ', 'INTAKE_READ', 'AUDIT_READ'],
  // What its token names: a token's permissions are checked against this list when it is made.
  INTEGRATION: ['REGISTER_READ', 'IDENTITY_READ', 'DISCREPANCY_READ', 'DISCREPANCY_RAISE', 'DISCREPANCY_EXPORT', 'INTAKE_READ', 'INTAKE_WRITE', 'API_EXPLORE'],
} as const satisfies Record<Role, readonly Permission[]>;
