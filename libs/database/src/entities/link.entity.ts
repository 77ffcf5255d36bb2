import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';

@Entity('link')
@Unique('uq_link_token', ['tokenHash'])
@Check('ck_link_purpose', "purpose in ('invitation', 'reset')")
export class LinkEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_link' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_link_account', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  purpose!: 'invitation' | 'reset';

  @Column({ type: 'text', name: 'token_hash' })
  tokenHash!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;

  @InstantColumn({ name: 'expires_at' })
  expiresAt!: Instant;

  @InstantColumn({ name: 'used_at', nullable: true })
  usedAt!: Instant | null;

  /** Who asked for it on behalf of the account, and may pass it on. */
  @ForeignKey(() => AccountEntity, { name: 'fk_link_made_by', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'made_by', nullable: true })
  madeBy!: string | null;
}
