import type { RegisterItem } from '@qingce/rules';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Household } from './household.entity';

export type RegistrationStatus = 'ACTIVE' | 'PENDING' | 'CANCELLED';

/**
 * A person as the register has it, cleaned; what could not be read stands as text in `unreadable`.
 * Masks are made by the database, so that a list never touches the whole number.
 */
@Entity('person')
@ForeignKey(() => Household, ['countyCode', 'householdId'], ['countyCode', 'id'], { name: 'person_household_fk' })
@Index('person_household_index', ['countyCode', 'householdId', 'position'])
@Index('person_area_index', ['countyCode', 'areaCode', 'id'])
@Index('person_name_index', ['countyCode', 'name', 'id'])
@Index('person_pinyin_index', ['countyCode', 'namePinyin', 'id'])
@Index('person_initials_index', ['countyCode', 'nameInitials', 'id'])
@Index('person_number_index', { synchronize: false })
@Index('person_characters_index', { synchronize: false })
@Check('person_registration_status_check', `registration_status in ('ACTIVE', 'PENDING', 'CANCELLED')`)
export class Person {
  @PrimaryColumn('text', { name: 'county_code', collation: 'C', primaryKeyConstraintName: 'person_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column({ type: 'text', name: 'area_code', collation: 'C' })
  areaCode: string;

  /** The order within the household, as in the roll. */
  @Column('integer')
  position: number;

  @Column({ type: 'text', collation: 'C' })
  name: string;

  /** How the name sounds, without tones and spaces: zhanghongwei. */
  @Column({ type: 'text', name: 'name_pinyin', collation: 'C', default: '' })
  namePinyin: string;

  @Column({ type: 'text', name: 'name_initials', collation: 'C', default: '' })
  nameInitials: string;

  @Column('text', { name: 'former_name', nullable: true })
  formerName: string | null;

  @Column('text', { nullable: true })
  sex: string | null;

  @Column('text', { name: 'ethnic_group', nullable: true })
  ethnicGroup: string | null;

  @Column('date', { name: 'birth_date', nullable: true })
  birthDate: string | null;

  @Column({ type: 'text', name: 'citizen_number', collation: 'C', default: '' })
  citizenNumber: string;

  /** Both forms of one number have the same key. */
  @Column({ type: 'text', name: 'citizen_number_key', collation: 'C', nullable: true })
  citizenNumberKey: string | null;

  // Generated columns: only their existence is compared with the database, the expressions stand in the migration.
  @Column({ type: 'text', name: 'citizen_number_masked', nullable: true, generatedType: 'STORED', asExpression: 'mask of citizen_number' })
  citizenNumberMasked: string | null;

  @Column('text', { nullable: true })
  relation: string | null;

  @Column('text', { name: 'marital_status', nullable: true })
  maritalStatus: string | null;

  @Column('text', { nullable: true })
  education: string | null;

  @Column('text', { name: 'military_service', nullable: true })
  militaryService: string | null;

  @Column('text', { name: 'registration_type', nullable: true })
  registrationType: string | null;

  @Column('text', { nullable: true })
  occupation: string | null;

  @Column('text', { nullable: true })
  workplace: string | null;

  @Column('text', { default: '' })
  address: string;

  @Column('text', { name: 'native_place', nullable: true })
  nativePlace: string | null;

  @Column('text', { name: 'birth_place', nullable: true })
  birthPlace: string | null;

  @Column('text', { name: 'moved_in', nullable: true })
  movedIn: string | null;

  @Column('date', { name: 'registered_on', nullable: true })
  registeredOn: string | null;

  @Column('text', { name: 'registration_status' })
  registrationStatus: RegistrationStatus;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'phone_masked', nullable: true, generatedType: 'STORED', asExpression: 'mask of phone' })
  phoneMasked: string | null;

  @Column('text', { nullable: true })
  remarks: string | null;

  @Column('jsonb', { nullable: true })
  unreadable: Partial<Record<RegisterItem, string>> | null;

  @Column('jsonb', { nullable: true })
  extra: Record<string, string> | null;

  @Column('uuid', { name: 'intake_job_id', nullable: true })
  intakeJobId: string | null;

  @Column('integer', { name: 'source_row', nullable: true })
  sourceRow: number | null;

  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
