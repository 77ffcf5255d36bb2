import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConferenceEntity } from './conference.entity';

@Entity('agenda_entry')
export class AgendaEntryEntity {
  @ForeignKey(() => ConferenceEntity, { name: 'fk_agenda_entry_conference' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_agenda_entry' })
  cycleId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_agenda_entry' })
  position!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  contest!: string | null;

  @Column({ type: 'integer', nullable: true })
  minutes!: number | null;
}
