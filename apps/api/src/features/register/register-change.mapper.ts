import type { RegisterChangeRow } from './register-change.queries';
import type { RegisterChangeType } from './register-change.type';

export const toChange = (row: RegisterChangeRow): RegisterChangeType => ({
  id: row.id,
  kind: row.kind,
  at: row.changed_at,
  by: row.changed_by_name,
  reason: row.reason,
  intakeJobId: row.intake_job_id,
});
