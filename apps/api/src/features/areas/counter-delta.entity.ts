import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one statement changed in a measure, appended by a trigger and not yet folded: writers never wait for one another. */
@Entity('counter_delta')
@Index('counter_delta_area_index', ['countyCode', 'areaCode'])
export class CounterDelta {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'counter_delta_pk' })
  countyCode: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'counter_delta_pk' })
  id: number;

  @Column({ type: 'text', name: 'area_code', collation: 'C' })
  areaCode: string;

  @Column({ type: 'text', collation: 'C' })
  measure: string;

  @Column('bigint')
  delta: number;

  @CreateDateColumn({ type: 'timestamptz' })
  at: Date;
}
