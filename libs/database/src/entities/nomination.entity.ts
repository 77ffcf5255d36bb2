import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { BodyEntity } from './body.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('nomination')
@Index('uq_nomination_unit_once', ['cycleId', 'unit'], { unique: true })
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_nomination_unit' })
export class NominationEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_nomination' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_nomination' })
  award!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_nomination' })
  unit!: string;

  @ForeignKey(() => BodyEntity, { name: 'fk_nomination_body' })
  @Column({ type: 'uuid', name: 'body_id' })
  bodyId!: string;

  @InstantColumn()
  at!: Instant;

  @ForeignKey(() => AccountEntity, { name: 'fk_nomination_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
