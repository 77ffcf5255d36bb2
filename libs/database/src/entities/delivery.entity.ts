import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';
import { NoticeEntity } from './notice.entity';

@Entity('delivery')
@Unique('uq_delivery_once', ['noticeId', 'accountId', 'channel'])
@Check('ck_delivery_channel', "channel in ('inbox', 'mail')")
@Check('ck_delivery_state', "state in ('planned', 'sent', 'failed', 'gaveUp')")
export class DeliveryEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_delivery' })
  id!: string;

  @ForeignKey(() => NoticeEntity, { name: 'fk_delivery_notice' })
  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_delivery_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  channel!: 'inbox' | 'mail';

  @Column({ type: 'text', default: 'planned' })
  state!: 'planned' | 'sent' | 'failed' | 'gaveUp';

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
