import type { Instant } from '@thidua/contracts';
import type { Bilingual } from '@thidua/domain';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { BodyEntity } from './body.entity';
import { InstantColumn } from './instant-column';

@Entity('bloc')
@Unique('uq_bloc_code', ['code'])
export class BlocEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_bloc' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  name!: Bilingual;

  @Column({ type: 'text' })
  timezone!: string;

  @ForeignKey(() => BodyEntity, { name: 'fk_bloc_standing_body' })
  @Column({ type: 'uuid', name: 'standing_body_id' })
  standingBodyId!: string;

  @Column({ type: 'boolean', name: 'rehearsal_only', default: false })
  rehearsalOnly!: boolean;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
