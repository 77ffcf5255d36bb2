import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('event')
@Check('ck_event_hash', "hash ~ '^[0-9a-f]{64}$'")
export class EventEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_event_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_event' })
  cycleId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_event' })
  sequence!: number;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  actor!: string;

  @InstantColumn()
  at!: Instant;

  @Column({ type: 'jsonb' })
  payload!: Record<string, unknown>;

  @Column({ type: 'text', name: 'previous_hash' })
  previousHash!: string;

  @Column({ type: 'text' })
  hash!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
