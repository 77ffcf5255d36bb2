import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';

@Entity('file')
@Check('ck_file_bytes', 'bytes > 0')
@Check('ck_file_name', 'length(name) between 1 and 255')
@Check('ck_file_sha256', "sha256 ~ '^[0-9a-f]{64}$'")
export class FileEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_file' })
  id!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'bigint' })
  bytes!: number;

  @Column({ type: 'text', name: 'content_type' })
  contentType!: string;

  @Column({ type: 'text' })
  name!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_file_account' })
  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
