import type { Bilingual } from '@thidua/domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { UnitEntity } from './unit.entity';

@Entity('cycle_member')
@Unique('uq_cycle_member_position', ['cycleId', 'position'])
@Unique('uq_cycle_member_unit', ['cycleId', 'unitId'])
export class CycleMemberEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_cycle_member_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_cycle_member' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_cycle_member' })
  unit!: string;

  @ForeignKey(() => UnitEntity, { name: 'fk_cycle_member_unit' })
  @Column({ type: 'uuid', name: 'unit_id' })
  unitId!: string;

  @Column({ type: 'jsonb' })
  name!: Bilingual;

  @Column({ type: 'integer' })
  position!: number;
}
