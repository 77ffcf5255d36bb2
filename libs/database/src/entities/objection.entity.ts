import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('objection')
@Index('uq_objection_open', ['cycleId', 'unit', 'criterion'], { unique: true, where: "state = 'open'" })
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_objection_unit' })
@Check('ck_objection_answered', "(state = 'open') = (answered_at is null)")
@Check('ck_objection_score', "state <> 'accepted' or score is not null")
@Check('ck_objection_state', "state in ('open', 'accepted', 'rejected')")
export class ObjectionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_objection' })
  id!: string;

  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'text' })
  criterion!: string;

  @Column({ type: 'text' })
  reason!: string;

  @InstantColumn()
  at!: Instant;

  @ForeignKey(() => AccountEntity, { name: 'fk_objection_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text', default: 'open' })
  state!: 'open' | 'accepted' | 'rejected';

  @Column({ type: 'numeric', precision: 8, scale: 2, nullable: true })
  score!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @InstantColumn({ name: 'answered_at', nullable: true })
  answeredAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
