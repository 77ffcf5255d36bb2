import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('ranking')
@Check('ck_ranking_fixed', "(state = 'fixed') = (fixed_at is not null)")
@Check('ck_ranking_state', "state in ('provisional', 'fixed')")
export class RankingEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_ranking_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_ranking' })
  cycleId!: string;

  @Column({ type: 'text' })
  state!: 'provisional' | 'fixed';

  @Column({ type: 'text' })
  digest!: string;

  @Column({ type: 'jsonb' })
  nominations!: Record<string, string[]>;

  @InstantColumn({ name: 'computed_at' })
  computedAt!: Instant;

  @InstantColumn({ name: 'fixed_at', nullable: true })
  fixedAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
