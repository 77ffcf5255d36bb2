import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('stage')
@Check('ck_stage_closed', "(state = 'closed') = (closed_at is not null)")
@Check(
  'ck_stage_name',
  "name in ('registration', 'submission', 'conference', 'review', 'ranking', 'voting', 'issuance')",
)
@Check('ck_stage_opened', "(state = 'pending') = (opened_at is null)")
@Check('ck_stage_state', "state in ('pending', 'open', 'closed')")
@Check('ck_stage_times', 'opens_at is null or closes_at is null or opens_at <= closes_at')
export class StageEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_stage_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_stage' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_stage' })
  name!: 'registration' | 'submission' | 'conference' | 'review' | 'ranking' | 'voting' | 'issuance';

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text', default: 'pending' })
  state!: 'pending' | 'open' | 'closed';

  @InstantColumn({ name: 'opens_at', nullable: true })
  opensAt!: Instant | null;

  @InstantColumn({ name: 'closes_at', nullable: true })
  closesAt!: Instant | null;

  @InstantColumn({ name: 'opened_at', nullable: true })
  openedAt!: Instant | null;

  @InstantColumn({ name: 'closed_at', nullable: true })
  closedAt!: Instant | null;

  @InstantColumn({ name: 'overdue_at', nullable: true })
  overdueAt!: Instant | null;

  @Column({ type: 'text', name: 'close_reason', nullable: true })
  closeReason!: string | null;
}
