import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DiscrepancyCategory, FindingValues, Severity } from '@qingce/rules';
import { Household } from '../register/household.entity';
import { type DiscrepancyOrigin, type DiscrepancyStatus, discrepancyStatuses } from './discrepancy.enums';

/** One thing to be decided. The same fingerprint is the same discrepancy, however often it is found. */
@Entity('discrepancy')
@ForeignKey(() => Household, ['countyCode', 'householdId'], ['countyCode', 'id'], { name: 'discrepancy_household_fk' })
@Unique('discrepancy_fingerprint_key', ['countyCode', 'fingerprint'])
@Index('discrepancy_area_index', ['countyCode', 'areaCode', 'id'])
@Index('discrepancy_status_index', ['countyCode', 'status', 'areaCode', 'id'])
@Index('discrepancy_created_index', ['countyCode', 'createdAt', 'id'])
@Index('discrepancy_rule_index', { synchronize: false })
@Index('discrepancy_severity_index', { synchronize: false })
@Index('discrepancy_household_index', ['countyCode', 'householdId'], { where: 'household_id is not null' })
@Index('discrepancy_side_index', ['countyCode', 'id'], { where: 'side_areas is not null' })
@Check('discrepancy_status_check', `status in (${discrepancyStatuses.map((status) => `'${status}'`).join(', ')})`)
@Check('discrepancy_severity_check', `severity in ('ERROR', 'WARNING', 'INFO')`)
@Check('discrepancy_origin_check', `origin in ('RULE', 'VISIT', 'LIST_MATCH', 'MANUAL')`)
export class Discrepancy {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'discrepancy_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discrepancy_pk' })
  id: string;

  /** The household's; of a discrepancy across areas, the smallest area that holds all sides. */
  @Column({ type: 'text', name: 'area_code', collation: 'C' })
  areaCode: string;

  /** The areas of all persons when there is more than one; null otherwise. */
  @Column('text', { name: 'side_areas', array: true, nullable: true })
  sideAreas: string[] | null;

  @Column('uuid', { name: 'household_id', nullable: true })
  householdId: string | null;

  @Column('text')
  category: DiscrepancyCategory;

  @Column('text')
  severity: Severity;

  @Column('text', { default: 'OPEN' })
  status: DiscrepancyStatus;

  @Column('text')
  origin: DiscrepancyOrigin;

  @Column({ type: 'text', collation: 'C', nullable: true })
  rule: string | null;

  @Column('text', { nullable: true })
  item: string | null;

  @Column({ type: 'text', collation: 'C' })
  fingerprint: string;

  /** What the rule saw; citizen numbers masked. */
  @Column('jsonb', { default: {} })
  found: FindingValues;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'raised_by', nullable: true })
  raisedBy: string | null;

  @Column('text', { name: 'raised_by_name', nullable: true })
  raisedByName: string | null;

  @Column('uuid', { name: 'intake_job_id', nullable: true })
  intakeJobId: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { name: 'closed_reason', nullable: true })
  closedReason: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
