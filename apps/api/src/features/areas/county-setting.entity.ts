import { Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** What holds for a whole county. */
@Entity('county_setting')
export class CountySetting {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'county_setting_pk' })
  countyCode: string;

  /** The day the newest roll was drawn: ages are taken on it, and no rule reads the clock. */
  @Column('date', { name: 'reference_date', nullable: true })
  referenceDate: string | null;

  /** True where the people are made up. */
  @Column('boolean', { default: false })
  demonstration: boolean;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
