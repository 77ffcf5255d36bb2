import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('command')
@Unique('uq_command_key', ['accountId', 'key'])
@Index('ix_command_pending', ['cycleId', 'receivedAt'], { where: "state = 'pending'" })
@Check('ck_command_completed', "(state = 'pending') = (completed_at is null)")
@Check('ck_command_key', 'length(key) between 1 and 200')
@Check('ck_command_state', "state in ('pending', 'done', 'refused')")
export class CommandEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_command' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_command_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  digest!: string;

  @Column({ type: 'text' })
  act!: string;

  @ForeignKey(() => CycleEntity, { name: 'fk_command_cycle' })
  @Column({ type: 'text', name: 'cycle_id', nullable: true })
  cycleId!: string | null;

  @Column({ type: 'text', default: '' })
  subject!: string;

  @Column({ type: 'jsonb', nullable: true })
  body!: unknown;

  @Column({ type: 'text', default: 'pending' })
  state!: 'pending' | 'done' | 'refused';

  @Column({ type: 'jsonb', nullable: true })
  result!: unknown;

  @InstantColumn({ name: 'received_at' })
  receivedAt!: Instant;

  @InstantColumn({ name: 'completed_at', nullable: true })
  completedAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
