import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { FileEntity } from './file.entity';
import { InstantColumn } from './instant-column';

@Entity('conference')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'host'], ['cycleId', 'unit'], { name: 'fk_conference_host' })
@Check('ck_conference_fixed', "(state = 'poll') = (starts_at is null)")
@Check('ck_conference_held', "(state = 'held') = (closed_at is not null)")
@Check('ck_conference_state', "state in ('poll', 'fixed', 'held')")
export class ConferenceEntity {
  @ForeignKey(() => CycleEntity, { name: 'fk_conference_cycle' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_conference' })
  cycleId!: string;

  @Column({ type: 'text', default: 'poll' })
  state!: 'poll' | 'fixed' | 'held';

  @Column({ type: 'text', nullable: true })
  host!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @InstantColumn({ name: 'starts_at', nullable: true })
  startsAt!: Instant | null;

  @Column({ type: 'integer', name: 'invitation_sequence', default: 0 })
  invitationSequence!: number;

  @Column({ type: 'text', name: 'move_reason', nullable: true })
  moveReason!: string | null;

  @InstantColumn({ name: 'closed_at', nullable: true })
  closedAt!: Instant | null;

  @ForeignKey(() => FileEntity, { name: 'fk_conference_minutes' })
  @Column({ type: 'uuid', name: 'minutes_file_id', nullable: true })
  minutesFileId!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
