import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';
import { LinkEntity } from './link.entity';
import { NoticeEntity } from './notice.entity';

/**
 * `sending` is set before the mail server is spoken to. Whoever died in that moment leaves `unsure`: the server may have
 * taken the message, so nobody but a person sends it again.
 */
export type DeliveryState = 'planned' | 'sending' | 'sent' | 'failed' | 'gaveUp' | 'unsure' | 'withheld';

@Entity('delivery')
@Unique('uq_delivery_notice', ['noticeId', 'accountId'])
@Unique('uq_delivery_link', ['linkId'])
@Index('ix_delivery_due', ['nextAt'], { where: "state in ('planned', 'failed', 'sending')" })
@Check('ck_delivery_state', "state in ('planned', 'sending', 'sent', 'failed', 'gaveUp', 'unsure', 'withheld')")
@Check('ck_delivery_about', '(notice_id is null) <> (link_id is null)')
@Check('ck_delivery_claimed', "state <> 'sending' or claimed_at is not null")
export class DeliveryEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_delivery' })
  id!: string;

  @ForeignKey(() => NoticeEntity, { name: 'fk_delivery_notice' })
  @Column({ type: 'uuid', name: 'notice_id', nullable: true })
  noticeId!: string | null;

  @ForeignKey(() => LinkEntity, { name: 'fk_delivery_link', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'link_id', nullable: true })
  linkId!: string | null;

  @ForeignKey(() => AccountEntity, { name: 'fk_delivery_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text', default: 'planned' })
  state!: DeliveryState;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** What the mail server said last. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'text', name: 'message_id', nullable: true })
  messageId!: string | null;

  @InstantColumn({ name: 'next_at', default: () => 'now()' })
  nextAt!: Instant;

  @InstantColumn({ name: 'claimed_at', nullable: true })
  claimedAt!: Instant | null;

  @InstantColumn({ name: 'sent_at', nullable: true })
  sentAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
