import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** The answer that a command gave to a client's request id, so that the same request does nothing twice. */
@Entity('answered_request')
export class AnsweredRequest {
  @PrimaryColumn({ type: 'text', name: 'county_code', collation: 'C', primaryKeyConstraintName: 'answered_request_pk' })
  countyCode: string;

  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'answered_request_pk' })
  requestId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  operation: string;

  /** Ids and outcomes only: never a secret, never personal data. */
  @Column('jsonb', { nullable: true })
  result: unknown;

  @CreateDateColumn({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;
}
