import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';

@Entity('calendar_feed')
@Unique('uq_calendar_feed_token', ['tokenHash'])
export class CalendarFeedEntity {
  @ForeignKey(() => AccountEntity, { name: 'fk_calendar_feed_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'pk_calendar_feed' })
  accountId!: string;

  @Column({ type: 'text', name: 'token_hash' })
  tokenHash!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
