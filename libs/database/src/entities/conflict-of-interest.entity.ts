import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('conflict_of_interest')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'ofUnit'], ['cycleId', 'unit'], { name: 'fk_conflict_of_unit' })
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_conflict_unit' })
@Check('ck_conflict_other', 'unit <> of_unit')
export class ConflictOfInterestEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_conflict_of_interest' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_conflict_of_interest' })
  unit!: string;

  @PrimaryColumn({ type: 'text', name: 'of_unit', primaryKeyConstraintName: 'pk_conflict_of_interest' })
  ofUnit!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @InstantColumn()
  at!: Instant;

  @ForeignKey(() => AccountEntity, { name: 'fk_conflict_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;
}
