import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleMemberEntity } from './cycle-member.entity';
import { DecisionEntity } from './decision.entity';
import { InstantColumn } from './instant-column';

@Entity('officer')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_officer_unit' })
@Check('ck_officer_recognised', "(state = 'recognised') = (decision_id is not null)")
@Check('ck_officer_state', "state in ('elected', 'recognised')")
export class OfficerEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_officer' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_officer' })
  office!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_officer' })
  unit!: string;

  @Column({ type: 'text' })
  state!: 'elected' | 'recognised';

  @ForeignKey(() => DecisionEntity, { name: 'fk_officer_decision' })
  @Column({ type: 'uuid', name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
