/** Everything that leaves a trace in the audit log. A new action is added here and nowhere else. */
export const auditActions = [
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGNED_OUT',
  'PASSWORD_CHANGED',
  'USER_CREATED',
  'USER_UPDATED',
  'USER_UNLOCKED',
  'PASSWORD_RESET',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
  'IDENTITY_READ',
  'CITIZEN_NUMBER_SEARCHED',
  'DISCREPANCIES_EXPORTED',
  'REJECTIONS_DOWNLOADED',
  'INTAKE_STARTED',
  'INTAKE_APPLIED',
  'INTAKE_UNDONE',
  'DISCREPANCY_RAISED',
  'FILE_UPLOADED',
] as const;
export type AuditAction = (typeof auditActions)[number];
