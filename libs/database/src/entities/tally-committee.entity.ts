import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';

@Entity('tally_committee')
@Index('ix_tally_committee_cycle', ['cycleId', 'at'])
@Check('ck_tally_committee_members', 'cardinality(members) >= 2')
export class TallyCommitteeEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_tally_committee' })
  id!: string;

  @ForeignKey(() => CycleEntity, { name: 'fk_tally_committee_cycle' })
  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text', array: true })
  members!: string[];

  @InstantColumn()
  at!: Instant;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
