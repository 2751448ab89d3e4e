import type { IntakeKind, TableHead } from '@qingce/intake-formats';
import type { LocalizedText } from '@qingce/standards';

export type IntakeStatus = 'UPLOADED' | 'CHECKING' | 'CHECKED' | 'APPLYING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDONE';

/** What a job is doing, for people who wait. */
export type IntakePhase = 'WAITING' | 'READING' | 'CHECKED' | 'APPLYING' | 'RULES' | 'COUNTERS' | 'UNDOING' | 'DONE';

/** What applying does, or did, against what is there. */
export interface IntakeChanges {
  areasAdded: number;
  areasRenamed: number;
  groupsAdded: number;
  householdsAdded: number;
  personsAdded: number;
  personsActive: number;
  personsPending: number;
  personsCancelled: number;
}

export const noChanges: IntakeChanges = {
  areasAdded: 0,
  areasRenamed: 0,
  groupsAdded: 0,
  householdsAdded: 0,
  personsAdded: 0,
  personsActive: 0,
  personsPending: 0,
  personsCancelled: 0,
};

/** A value taken as raw text, or otherwise worth knowing although its row was taken. */
export interface IntakeWarning {
  item: string;
  count: number;
  example: string;
}

/** A row of intake_job. */
export interface IntakeJobRow {
  county_code: string;
  id: string;
  kind: IntakeKind;
  file_id: string;
  file_name: string;
  file_size: number;
  file_sha256: Buffer;
  as_of: string | null;
  mapping: Record<string, number> | null;
  apply_when_checked: boolean;
  status: IntakeStatus;
  phase: IntakePhase;
  head: TableHead | null;
  rows_read: number;
  rows_accepted: number;
  rows_rejected: number;
  rows_estimated: number | null;
  progress: number;
  warnings: IntakeWarning[];
  changes: IntakeChanges | null;
  discrepancies_raised: number;
  discrepancies_by_rule: Record<string, number>;
  unchanged: boolean;
  failure: LocalizedText | null;
  requested_by: string;
  requested_by_name: string;
  requested_areas: string[];
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
}
