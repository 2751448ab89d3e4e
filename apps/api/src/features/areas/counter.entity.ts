import { Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** A measure of an area as far as it was folded; what came since stands in counter_delta. Written by triggers and fold_counters alone. */
@Entity('counter')
export class Counter {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'counter_pk' })
  countyCode: string;

  @PrimaryColumn('text', { name: 'area_code', collation: 'C', primaryKeyConstraintName: 'counter_pk' })
  areaCode: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'counter_pk' })
  measure: string;

  @Column('bigint')
  value: number;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
