import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Area } from '../areas/area.entity';

export type HouseholdKind = 'FAMILY' | 'COLLECTIVE';

/** A household as the register has it, in a group or, where the roll names none, in a village. */
@Entity('household')
@ForeignKey(() => Area, ['countyCode', 'areaCode'], ['countyCode', 'code'], { name: 'household_area_fk' })
@Unique('household_code_key', ['countyCode', 'code'])
@Index('household_area_index', ['countyCode', 'areaCode', 'code'])
@Index('household_number_index', ['countyCode', 'number'])
@Index('household_job_index', ['countyCode', 'intakeJobId'])
@Check('household_code_check', `code ~ '^[0-9]{18}$' and left(code, 12) = left(area_code, 12)`)
@Check('household_kind_check', `kind in ('FAMILY', 'COLLECTIVE')`)
export class Household {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'household_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'household_pk' })
  id: string;

  /** 18 digits: village 12, group 2, household 4. Unique, but not the key: households move. */
  @Column({ type: 'text', collation: 'C' })
  code: string;

  /** 户号 on the household book. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  number: string | null;

  @Column('text', { nullable: true })
  kind: HouseholdKind | null;

  @Column('text', { default: '' })
  address: string;

  @Column({ type: 'text', name: 'area_code', collation: 'C' })
  areaCode: string;

  @Column('uuid', { name: 'intake_job_id', nullable: true })
  intakeJobId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
