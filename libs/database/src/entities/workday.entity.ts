import type { Instant } from '@thidua/contracts';
import type { Bilingual, WorkdayKind } from '@thidua/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BlocEntity } from './bloc.entity';
import { InstantColumn } from './instant-column';

@Entity('workday')
@Check('ck_workday_date', "date ~ '^\\d{4}-\\d{2}-\\d{2}$'")
@Check('ck_workday_kind', "kind in ('off', 'working')")
export class WorkdayEntity {
  @ForeignKey(() => BlocEntity, { name: 'fk_workday_bloc' })
  @PrimaryColumn({ type: 'uuid', name: 'bloc_id', primaryKeyConstraintName: 'pk_workday' })
  blocId!: string;

  /** A day of the bloc's own calendar, "2026-11-24". */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_workday' })
  date!: string;

  @Column({ type: 'text' })
  kind!: WorkdayKind;

  @Column({ type: 'jsonb' })
  name!: Bilingual;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
