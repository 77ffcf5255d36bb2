import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';

@Entity('session')
@Unique('uq_session_token', ['tokenHash'])
@Index('ix_session_account', ['accountId'])
export class SessionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_session_account', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text', name: 'token_hash' })
  tokenHash!: string;

  @Column({ type: 'text', name: 'csrf_token' })
  csrfToken!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;

  @InstantColumn({ name: 'seen_at', default: () => 'now()' })
  seenAt!: Instant;

  @InstantColumn({ name: 'expires_at' })
  expiresAt!: Instant;
}
