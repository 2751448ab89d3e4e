import type { DiscrepancyCategory, FindingValues, Severity } from '@qingce/rules';
import type { DiscrepancyOrigin, DiscrepancyStatus } from './discrepancy.enums';

/** A discrepancy as queries read it. */
export interface DiscrepancyRow {
  id: string;
  area_code: string;
  side_areas: string[] | null;
  household_id: string | null;
  category: DiscrepancyCategory;
  severity: Severity;
  status: DiscrepancyStatus;
  origin: DiscrepancyOrigin;
  rule: string | null;
  item: string | null;
  found: FindingValues;
  note: string | null;
  raised_by_name: string | null;
  created_at: Date;
  closed_at: Date | null;
  closed_reason: string | null;
  version: number;
}

/** What a member of a discrepancy is in it. */
export type MemberRole = 'SUBJECT' | 'RELATED';
