import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('contest')
@Check('ck_contest_kind', "kind in ('approval', 'election', 'tie')")
@Check('ck_contest_mode', "mode in ('secret', 'paper')")
@Check('ck_contest_seats', 'seats > 0')
@Check('ck_contest_settled', "(status = 'settled') = (settle_reason is not null)")
@Check('ck_contest_status', "status in ('pending', 'open', 'elected', 'passed', 'empty', 'deadlock', 'settled')")
export class ContestEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_contest_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_contest' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_contest' })
  code!: string;

  @Column({ type: 'text' })
  kind!: 'approval' | 'election' | 'tie';

  @Column({ type: 'text' })
  mode!: 'secret' | 'paper';

  @Column({ type: 'text', nullable: true })
  award!: string | null;

  @Column({ type: 'text', nullable: true })
  office!: string | null;

  @Column({ type: 'integer' })
  seats!: number;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text', default: 'pending' })
  status!: 'pending' | 'open' | 'elected' | 'passed' | 'empty' | 'deadlock' | 'settled';

  @Column({ type: 'text', array: true, default: [] })
  candidates!: string[];

  @Column({ type: 'text', array: true, default: [] })
  winners!: string[];

  @Column({ type: 'text', array: true, default: [] })
  undecided!: string[];

  @InstantColumn({ name: 'opened_at', nullable: true })
  openedAt!: Instant | null;

  @InstantColumn({ name: 'decided_at', nullable: true })
  decidedAt!: Instant | null;

  @Column({ type: 'text', name: 'settle_reason', nullable: true })
  settleReason!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
