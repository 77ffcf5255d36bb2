import type { Instant } from '@thidua/contracts';
import type { Bilingual } from '@thidua/domain';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { BlocEntity } from './bloc.entity';
import { InstantColumn } from './instant-column';

@Entity('unit')
@Unique('uq_unit_code', ['blocId', 'code'])
export class UnitEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_unit' })
  id!: string;

  @ForeignKey(() => BlocEntity, { name: 'fk_unit_bloc' })
  @Column({ type: 'uuid', name: 'bloc_id' })
  blocId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  name!: Bilingual;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
