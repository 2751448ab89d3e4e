import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

export const registerChangeKinds = ['ROLL_LOADED', 'ROLL_UNDONE', 'AREAS_LOADED', 'AREAS_UNDONE'] as const;
export type RegisterChangeKind = (typeof registerChangeKinds)[number];

/** What was changed in the register, by whom and why. Only ever added to. A first load is one change, not one a person. */
@Entity('register_change')
@Index('register_change_person_index', { synchronize: false })
@Index('register_change_job_index', { synchronize: false })
export class RegisterChange {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'register_change_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'register_change_pk' })
  id: string;

  @Column({ type: 'text', name: 'area_code', collation: 'C' })
  areaCode: string;

  @Column('text')
  kind: RegisterChangeKind;

  @Column('uuid', { name: 'household_id', nullable: true })
  householdId: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text', { nullable: true })
  item: string | null;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  @Column('text', { default: '' })
  reason: string;

  @Column('uuid', { name: 'intake_job_id', nullable: true })
  intakeJobId: string | null;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Column('text', { name: 'changed_by_name' })
  changedByName: string;

  @CreateDateColumn({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
