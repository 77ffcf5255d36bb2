import type { Instant } from '@thidua/contracts';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';
import { NoticeEntity } from './notice.entity';

@Entity('notice_read')
export class NoticeReadEntity {
  @ForeignKey(() => NoticeEntity, { name: 'fk_notice_read_notice' })
  @PrimaryColumn({ type: 'uuid', name: 'notice_id', primaryKeyConstraintName: 'pk_notice_read' })
  noticeId!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_notice_read_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'pk_notice_read' })
  accountId!: string;

  @InstantColumn({ default: () => 'now()' })
  at!: Instant;
}
