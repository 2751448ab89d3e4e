import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { type Department, type Role, roles } from './roles';

export type UserStatus = 'ACTIVE' | 'DISABLED';

/** Who may sign in, or whose name a program's token carries. Its name is unique in the whole installation. */
@Entity('user_account')
@Unique('user_account_user_name_key', ['userName'])
@Index('user_account_county_index', ['countyCode', 'userName'])
@Check('user_account_user_name_check', `user_name ~ '^[a-z0-9][a-z0-9.-]{2,39}$'`)
@Check('user_account_area_codes_check', 'cardinality(area_codes) > 0')
@Check('user_account_status_check', `status in ('ACTIVE', 'DISABLED')`)
@Check('user_account_role_check', `role in (${roles.map((role) => `'${role}'`).join(', ')})`)
@Check('user_account_department_check', `(role = 'DEPARTMENT_REVIEWER') = (department is not null)`)
export class UserAccount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_account_pk' })
  id: string;

  @Column({ type: 'text', name: 'county_code', collation: 'C' })
  countyCode: string;

  @Column({ type: 'text', name: 'user_name', collation: 'C' })
  userName: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text')
  role: Role;

  @Column('text', { nullable: true })
  department: Department | null;

  @Column('text', { name: 'area_codes', array: true })
  areaCodes: string[];

  @Column('text', { default: 'ACTIVE' })
  status: UserStatus;

  @Column('boolean', { name: 'must_change_password', default: true })
  mustChangePassword: boolean;

  @Column('integer', { name: 'failed_attempts', default: 0 })
  failedAttempts: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true })
  lastSignInAt: Date | null;

  /** Counts the administrator's changes; not sign-ins and not passwords. */
  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
