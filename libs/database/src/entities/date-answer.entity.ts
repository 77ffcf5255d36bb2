import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConferenceDateEntity } from './conference-date.entity';
import { InstantColumn, instant } from './instant-column';

@Entity('date_answer')
@ForeignKey(() => ConferenceDateEntity, ['cycleId', 'startsAt'], ['cycleId', 'startsAt'], {
  name: 'fk_date_answer_date',
  onDelete: 'CASCADE',
})
@Check('ck_date_answer', "answer in ('can', 'ifNeeded', 'cannot')")
export class DateAnswerEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_date_answer' })
  cycleId!: string;

  @PrimaryColumn({ ...instant, name: 'starts_at', primaryKeyConstraintName: 'pk_date_answer' })
  startsAt!: Instant;

  @PrimaryColumn({ type: 'text', name: 'answered_by', primaryKeyConstraintName: 'pk_date_answer' })
  answeredBy!: string;

  @Column({ type: 'text' })
  answer!: 'can' | 'ifNeeded' | 'cannot';

  @InstantColumn()
  at!: Instant;
}
