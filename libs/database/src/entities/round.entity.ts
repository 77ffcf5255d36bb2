import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ContestEntity } from './contest.entity';
import { InstantColumn } from './instant-column';

@Entity('round')
@Unique('uq_round_number', ['cycleId', 'contest', 'number'])
@Index('uq_round_open', ['cycleId', 'contest'], { unique: true, where: "state = 'open'" })
@ForeignKey(() => ContestEntity, ['cycleId', 'contest'], ['cycleId', 'code'], { name: 'fk_round_contest' })
@Check('ck_round_counted', "(state = 'counted') = (counted_at is not null)")
@Check('ck_round_due', 'due_at > opened_at')
@Check('ck_round_number', 'number > 0')
@Check('ck_round_state', "state in ('open', 'counted')")
@Check(
  'ck_round_tally',
  'issued is null or (issued >= collected and collected = valid + invalid and invalid >= 0 and valid >= 0)',
)
export class RoundEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_round' })
  id!: string;

  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text' })
  contest!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text', default: 'open' })
  state!: 'open' | 'counted';

  @Column({ type: 'integer' })
  members!: number;

  @Column({ type: 'text', array: true })
  nominees!: string[];

  @Column({ type: 'text', array: true, default: [] })
  committee!: string[];

  @Column({ type: 'integer', nullable: true })
  issued!: number | null;

  @Column({ type: 'integer', nullable: true })
  collected!: number | null;

  @Column({ type: 'integer', nullable: true })
  valid!: number | null;

  @Column({ type: 'integer', nullable: true })
  invalid!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  votes!: Record<string, unknown> | null;

  @Column({ type: 'text', array: true, default: [] })
  passed!: string[];

  @InstantColumn({ name: 'opened_at' })
  openedAt!: Instant;

  @InstantColumn({ name: 'due_at', nullable: true })
  dueAt!: Instant | null;

  @InstantColumn({ name: 'counted_at', nullable: true })
  countedAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
