import type { AreaLevel } from '@qingce/standards';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A county, township, village or group. The code carries the hierarchy: what lies within has it as a prefix. */
@Entity('area')
@ForeignKey(() => Area, ['countyCode', 'parentCode'], ['countyCode', 'code'], { name: 'area_parent_fk' })
@Index('area_parent_index', ['countyCode', 'parentCode', 'code'])
@Index('area_name_index', ['countyCode', 'name'])
@Check('area_level_check', `level = case length(code) when 6 then 'COUNTY' when 9 then 'TOWNSHIP' when 12 then 'VILLAGE' when 14 then 'GROUP' end`)
@Check('area_county_check', 'county_code = left(code, 6)')
export class Area {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'area_pk' })
  countyCode: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'area_pk' })
  code: string;

  @Column('text')
  level: AreaLevel;

  @Column('text')
  name: string;

  @Column({ type: 'text', name: 'parent_code', collation: 'C', nullable: true })
  parentCode: string | null;

  /** Household numbers go on from here and are never used again. */
  @Column('integer', { name: 'last_household_number', default: 0 })
  lastHouseholdNumber: number;

  @Column('uuid', { name: 'intake_job_id', nullable: true })
  intakeJobId: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
