import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';
import { StageEntity } from './stage.entity';

@Entity('extension')
@Index('ix_extension_stage', ['cycleId', 'stage'])
@ForeignKey(() => StageEntity, ['cycleId', 'stage'], ['cycleId', 'name'], { name: 'fk_extension_stage' })
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_extension_unit' })
@Check('ck_extension_later', 'previous is null or until > previous')
@Check('ck_extension_reason', 'length(trim(reason)) > 0')
export class ExtensionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_extension' })
  id!: string;

  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text' })
  stage!: string;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @InstantColumn({ nullable: true })
  previous!: Instant | null;

  @InstantColumn()
  until!: Instant;

  @Column({ type: 'text' })
  reason!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_extension_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @InstantColumn()
  at!: Instant;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
