import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';
import { RegistrationEntity } from './registration.entity';

@Entity('pact')
@ForeignKey(() => RegistrationEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_pact_registration' })
export class PactEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_pact' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_pact' })
  unit!: string;

  @Column({ type: 'text', name: 'signer_name' })
  signerName!: string;

  @Column({ type: 'text', name: 'signer_role' })
  signerRole!: string;

  @InstantColumn()
  at!: Instant;

  @ForeignKey(() => AccountEntity, { name: 'fk_pact_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
