import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('registration')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_registration_member' })
export class RegistrationEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_registration' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_registration' })
  unit!: string;

  @Column({ type: 'text', array: true })
  titles!: string[];

  @Column({ type: 'jsonb', default: {} })
  targets!: Record<string, unknown>;

  @InstantColumn()
  at!: Instant;

  @ForeignKey(() => AccountEntity, { name: 'fk_registration_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
