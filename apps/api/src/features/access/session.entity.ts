import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Permission } from './roles';
import { UserAccount } from './user-account.entity';

/** Something that proves who calls: the cookie of a browser, or the token of a program. Only the secret's hash is kept. */
@Entity('session')
@Unique('session_secret_key', ['secretHash'])
@Index('session_user_index', ['userId', 'createdAt'])
@Check('session_kind_check', `kind in ('SESSION', 'TOKEN')`)
@Check('session_token_check', `(kind = 'TOKEN') = (permissions is not null and area_codes is not null)`)
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => UserAccount, { name: 'session_user_fk' })
  userId: string;

  @Column('text')
  kind: 'SESSION' | 'TOKEN';

  @Column('bytea', { name: 'secret_hash' })
  secretHash: Buffer;

  /** What the administrator calls a token; empty for a browser's session. */
  @Column('text', { default: '' })
  name: string;

  /** What a token may do; a browser's session may do what its user may. */
  @Column('text', { array: true, nullable: true })
  permissions: Permission[] | null;

  @Column('text', { name: 'area_codes', array: true, nullable: true })
  areaCodes: string[] | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
