import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { BlocEntity } from './bloc.entity';
import { InstantColumn } from './instant-column';

@Entity('yearly_start')
@Check('ck_yearly_start_opens', "opens ~ '^\\d{2}-\\d{2}T\\d{2}:\\d{2}$'")
@Check('ck_yearly_start_days', 'days_before between 1 and 90')
export class YearlyStartEntity {
  @ForeignKey(() => BlocEntity, { name: 'fk_yearly_start_bloc' })
  @PrimaryColumn({ type: 'uuid', name: 'bloc_id', primaryKeyConstraintName: 'pk_yearly_start' })
  blocId!: string;

  /** When registration opens each year by the bloc's clocks, "02-06T08:00". */
  @Column({ type: 'text' })
  opens!: string;

  @Column({ type: 'integer', name: 'days_before' })
  daysBefore!: number;

  @Column({ type: 'boolean', default: false })
  paused!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @ForeignKey(() => AccountEntity, { name: 'fk_yearly_start_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  /** When it was set, changed, paused or resumed last. */
  @InstantColumn()
  at!: Instant;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
