import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConferenceEntity } from './conference.entity';
import { instant } from './instant-column';

@Entity('conference_date')
export class ConferenceDateEntity {
  @ForeignKey(() => ConferenceEntity, { name: 'fk_conference_date_conference' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_conference_date' })
  cycleId!: string;

  @PrimaryColumn({ ...instant, name: 'starts_at', primaryKeyConstraintName: 'pk_conference_date' })
  startsAt!: Instant;

  @Column({ type: 'integer' })
  position!: number;
}
