import type { Instant } from '@thidua/contracts';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';
import { StageEntity } from './stage.entity';

@Entity('deadline')
@ForeignKey(() => StageEntity, ['cycleId', 'stage'], ['cycleId', 'name'], { name: 'fk_deadline_stage' })
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_deadline_unit' })
export class DeadlineEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_deadline' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_deadline' })
  stage!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_deadline' })
  unit!: string;

  @InstantColumn({ name: 'due_at' })
  dueAt!: Instant;
}
