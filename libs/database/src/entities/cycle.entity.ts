import type { Beginning, Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BlocEntity } from './bloc.entity';
import { InstantColumn } from './instant-column';
import { RuleSetEntity } from './rule-set.entity';

@Entity('cycle')
@Index('uq_cycle_real', ['blocId', 'year'], { unique: true, where: "not rehearsal and state <> 'cancelled'" })
@Index('ix_cycle_bloc', ['blocId'])
@Check('ck_cycle_begins', "begins = 'byHand' or (begins in ('byItself', 'held') and not rehearsal)")
@Check('ck_cycle_clock', 'rehearsal = (business_time is not null)')
@Check('ck_cycle_state', "state in ('draft', 'running', 'closed', 'cancelled')")
export class CycleEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_cycle' })
  id!: string;

  @ForeignKey(() => BlocEntity, { name: 'fk_cycle_bloc' })
  @Column({ type: 'uuid', name: 'bloc_id' })
  blocId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @ForeignKey(() => RuleSetEntity, { name: 'fk_cycle_rule_set' })
  @Column({ type: 'uuid', name: 'rule_set_id' })
  ruleSetId!: string;

  @Column({ type: 'boolean', default: false })
  rehearsal!: boolean;

  @Column({ type: 'text', default: 'draft' })
  state!: 'draft' | 'running' | 'closed' | 'cancelled';

  /** How a draft becomes a running year. */
  @Column({ type: 'text', default: 'byHand' })
  begins!: Beginning;

  @InstantColumn({ name: 'business_time', nullable: true })
  businessTime!: Instant | null;

  @InstantColumn({ name: 'started_at', nullable: true })
  startedAt!: Instant | null;

  @InstantColumn({ name: 'closed_at', nullable: true })
  closedAt!: Instant | null;

  @Column({ type: 'text', name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
