import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';

@Entity('event_head')
export class EventHeadEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_event_head_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_event_head' })
  cycleId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  hash!: string;
}
