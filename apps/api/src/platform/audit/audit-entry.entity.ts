import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditAction } from './audit-action';

/** Who did or read what, when. Only ever added to: the application's role may neither change nor delete a row. */
@Entity('audit_entry')
@Index('audit_entry_action_index', ['countyCode', 'action', 'id'])
@Index('audit_entry_user_index', ['countyCode', 'userName', 'id'])
export class AuditEntry {
  @PrimaryColumn({ type: 'text', name: 'county_code', collation: 'C', primaryKeyConstraintName: 'audit_entry_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_entry_pk' })
  id: string;

  @CreateDateColumn({ type: 'timestamptz' })
  at: Date;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column({ type: 'text', name: 'user_name', collation: 'C' })
  userName: string;

  @Column('text', { nullable: true })
  role: string | null;

  @Column('text')
  action: AuditAction;

  @Column('text', { name: 'subject_type', nullable: true })
  subjectType: string | null;

  @Column('text', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column({ type: 'text', name: 'area_code', collation: 'C' })
  areaCode: string;

  @Column('jsonb', { nullable: true })
  details: object | null;

  @Column('text', { name: 'request_id', nullable: true })
  requestId: string | null;
}
