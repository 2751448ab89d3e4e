import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../register/person.entity';
import { Discrepancy } from './discrepancy.entity';

/** Who is wrong (SUBJECT), and whom they were compared with (RELATED). */
@Entity('discrepancy_person')
@Index('discrepancy_person_person_index', ['countyCode', 'personId'])
@Check('discrepancy_person_role_check', `role in ('SUBJECT', 'RELATED')`)
@ForeignKey(() => Discrepancy, ['countyCode', 'discrepancyId'], ['countyCode', 'id'], { name: 'discrepancy_person_discrepancy_fk', onDelete: 'CASCADE' })
@ForeignKey(() => Person, ['countyCode', 'personId'], ['countyCode', 'id'], { name: 'discrepancy_person_person_fk' })
export class DiscrepancyPerson {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'discrepancy_person_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { name: 'discrepancy_id', primaryKeyConstraintName: 'discrepancy_person_pk' })
  discrepancyId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'discrepancy_person_pk' })
  personId: string;

  @Column('text')
  role: 'SUBJECT' | 'RELATED';

  @Column('integer')
  position: number;
}
