import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('notice')
// on an expression, which only the migration can say
@Index('uq_notice_once', { synchronize: false })
@Index('ix_notice_recipient', ['recipient', 'recordedAt'])
export class NoticeEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_notice' })
  id!: string;

  @ForeignKey(() => CycleEntity, { name: 'fk_notice_cycle' })
  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  stage!: string | null;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text', default: '' })
  about!: string;

  /** What it tells, in the shape that its kind has in `NoticeFacts`. */
  @Column({ type: 'jsonb', default: {} })
  facts!: Record<string, unknown>;

  @InstantColumn({ nullable: true })
  deadline!: Instant | null;

  @InstantColumn({ name: 'due_at' })
  dueAt!: Instant;

  @InstantColumn()
  at!: Instant;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
