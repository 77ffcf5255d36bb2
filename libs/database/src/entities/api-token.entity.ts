import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('api_token')
@Unique('uq_api_token_hash', ['tokenHash'])
export class ApiTokenEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_api_token' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_api_token_account', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'token_hash' })
  tokenHash!: string;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  @ForeignKey(() => CycleEntity, { name: 'fk_api_token_cycle' })
  @Column({ type: 'text', name: 'cycle_id', nullable: true })
  cycleId!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;

  @InstantColumn({ name: 'expires_at' })
  expiresAt!: Instant;

  @InstantColumn({ name: 'revoked_at', nullable: true })
  revokedAt!: Instant | null;

  @InstantColumn({ name: 'used_at', nullable: true })
  usedAt!: Instant | null;
}
